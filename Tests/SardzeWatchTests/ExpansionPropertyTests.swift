import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeWatch

/// DESIGN §5: "expansion is anchored to the plan, never to the day it is run or the window asked for".
struct ExpansionPropertyTests {
    @Test(arguments: 101...104 as ClosedRange<UInt64>)
    func `three years at once equal three single years where slots end with the year`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<8 {
            let whole = PlanSketch.ofWholeYears(2025...2027, using: &random)
            let single = try (2025...2027).flatMap { year in
                var sketch = whole
                sketch.period = try #require(Window("\(year)-01-01/\(year)-12-31"))
                return try Planning(sketch).schedule().tasks
            }
            let tasks = try Planning(whole).schedule().tasks
            #expect(
                tasks.map(Dated.init).sorted() == single.map(Dated.init).sorted(),
                "seed \(seed), round \(round)\n\(whole.text)")
        }
    }

    @Test(arguments: 111...114 as ClosedRange<UInt64>)
    func `a rule that ends on a day and one that begins the next give the same tasks but for the slot that is cut`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<8 {
            var sketch = PlanSketch(using: &random)
            sketch.activities = sketch.activities.filter { activity in
                activity.when[0].key == "every" && !activity.when.contains { ["from", "until"].contains($0.key) }
            }
            let cut = sketch.period.first.adding(days: .random(in: 0..<sketch.period.days, using: &random))
            let (before, after) = (sketch.adding("until", cut), sketch.adding("from", cut.adding(days: 1)))
            func uncut(_ sketch: PlanSketch) throws -> [Dated] {
                try Planning(sketch).schedule().tasks.filter { task in
                    !(task.slot.window.contains(cut) && task.slot.window.contains(cut.adding(days: 1)))
                }.map(Dated.init)
            }
            let pieces = try uncut(before) + uncut(after)
            let whole = try uncut(sketch)
            #expect(
                whole.sorted() == pieces.sorted(),
                "seed \(seed), round \(round), cut after \(cut)\n\(sketch.text)")
        }
    }

    @Test func `the Madona plan by years equals the plan at once, cut anywhere`() throws {
        let tasks = try Planning.madona().schedule().tasks.sorted { $0.due < $1.due }
        var random = SeededGenerator(seed: 5)
        for _ in 0..<50 {
            let cuts =
                try [day("2025-01-01")]
                + (0..<3).map { _ in try day("2025-01-01").adding(days: .random(in: 0...1100, using: &random)) }
                .sorted()
                + [.latest]
            let pieces = try zip(cuts, cuts.dropFirst()).flatMap { first, next in
                try Planning.madonaTasks.get().filter { first <= $0.due && $0.due < next }
            }
            #expect(pieces.map(\.id).sorted() == tasks.map(\.id).sorted())
        }
    }

    @Test(arguments: 121...122 as ClosedRange<UInt64>)
    func `moving today moves no task`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<4 {
            let sketch = PlanSketch(using: &random)
            let planning = Planning(sketch)
            try Self.expectTheSameOnEveryDay(
                planning, around: sketch.period, &random, "seed \(seed), round \(round)\n\(sketch.text)")
        }
    }

    @Test func `moving today moves no task of the Madona plan`() throws {
        var random = SeededGenerator(seed: 9)
        let period = try #require(Window("2025-01-01/2027-12-31"))
        try Self.expectTheSameOnEveryDay(try Planning.madona(), around: period, &random, "madona")
    }

    private static func expectTheSameOnEveryDay(
        _ planning: Planning, around period: Window, _ random: inout SeededGenerator, _ comment: String
    ) throws {
        let expanded = try planning.schedule()
        for _ in 0..<4 {
            let today = period.first.adding(days: .random(in: -400...period.days + 400, using: &random))
            let fresh = planning.review(today: today)
            #expect(fresh.expanded == expanded && fresh.current == expanded, "\(comment), today \(today)")
            let issued = planning.review(issued: expanded, today: today)
            #expect(issued.current == expanded && issued.changes.isEmpty, "\(comment), issued, today \(today)")
        }
    }

    @Test(arguments: 131...136 as ClosedRange<UInt64>)
    func `reordering, reformatting, commenting and splitting rule files changes no byte`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<6 {
            let sketch = PlanSketch(using: &random)
            let texts = ScheduleText.years(of: try Planning(sketch).schedule()).map(\.text)
            let files = sketch.rewritten(seed: random.next())
            let again = Planning(files.enumerated().map { ("rules/test/\($0.offset).yaml", $0.element) })
            #expect(
                again.reading.diagnostics.isEmpty, "seed \(seed), round \(round)\n\(files.joined(separator: "\n---\n"))"
            )
            #expect(
                ScheduleText.years(of: try again.schedule()).map(\.text) == texts,
                "seed \(seed), round \(round)\n\(files.joined(separator: "\n---\n"))")
        }
    }

    @Test(arguments: 141...146 as ClosedRange<UInt64>)
    func `the Madona plan in another hand gives the same bytes`(seed: UInt64) throws {
        let madona = try Planning.madona()
        let texts = ScheduleText.years(of: try madona.schedule()).map(\.text)
        var random = SeededGenerator(seed: seed)
        var files: [[(key: String, value: YAMLSketch)]] = [[], [], []]
        for text in madona.sources.texts {
            guard case .map(let sections)? = YAMLSketch(text) else { continue }
            // Every section of every file goes to any file, but none twice into one.
            for section in sections {
                let places = files.indices.filter { index in !files[index].contains { $0.key == section.key } }
                if let place = places.randomElement(using: &random) {
                    files[place].append(section)
                } else {
                    files.append([section])
                }
            }
        }
        var hand = YAMLHand(seed: random.next())
        let again = Planning(
            files.enumerated().map { ("rules/madona/\($0.offset).yaml", hand.written($0.element)) }, named: "madona")
        #expect(again.reading.diagnostics.map(\.message.en) == [])
        #expect(ScheduleText.years(of: try again.schedule()).map(\.text) == texts)
    }
}

/// A task by its name and days, to be compared across plans whose rules are not written alike.
struct Dated: Hashable, Comparable, CustomStringConvertible {
    let id: String
    let days: [CivilDate]

    init(_ task: DueTask) {
        id = task.id
        days = [task.opens, task.planned, task.due]
    }

    var description: String { "\(id) \(days)" }
    static func < (left: Dated, right: Dated) -> Bool { (left.id, left.days[0]) < (right.id, right.days[0]) }
}

extension Planning {
    /// Expanded once, for tests that cut it many times.
    static let madonaTasks = Result { try madona().schedule().tasks }
}

extension YAMLSketch {
    init?(_ text: SourceText) {
        var sources = Sources()
        guard let root = YAMLReader.read(text, as: sources.add(text)).root else { return nil }
        self.init(root)
    }

    private init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, _): self = .text(text)
        case .sequence(let items): self = .list(items.map(YAMLSketch.init))
        case .mapping(let entries): self = .map(entries.map { ($0.key, YAMLSketch($0.value)) })
        case .alias(let name): self = .text("*\(name)")
        }
    }
}

extension PlanSketch {
    /// A random plan whose slots all end with the year.
    static func ofWholeYears(_ years: ClosedRange<Int>, using random: inout SeededGenerator) -> PlanSketch {
        var sketch = PlanSketch(using: &random)
        let period = Window(
            .firstDay(ofYear: years.lowerBound), .firstDay(ofYear: years.upperBound + 1).adding(days: -1))
        sketch.period = period ?? sketch.period
        sketch.review = "quarter"
        for index in sketch.activities.indices {
            let aligned =
                ["month", "2 months", "quarter", "4 months", "half-year", "year"].randomElement(using: &random) ?? ""
            // Milestones count all the steps of the plan.
            sketch.activities[index].target = nil
            for field in sketch.activities[index].when.indices {
                switch sketch.activities[index].when[field].key {
                case "every", "per": sketch.activities[index].when[field].values = [aligned]
                case "window": sketch.activities[index].when[field].values = ["2026-02-03/2026-07-30"]
                default: break
                }
            }
        }
        return sketch
    }

    /// Every cadence with one more key.
    func adding(_ key: String, _ day: CivilDate) -> PlanSketch {
        var sketch = self
        for index in sketch.activities.indices { sketch.activities[index].when.append((key, [day.description])) }
        return sketch
    }
}
