import SardzeTime
import TestSupport

/// A random rule that is well-formed, with days added and taken away, and a stretch of days to try it on.
struct RecurrenceSample: CustomStringConvertible {
    let start: CivilDate
    let last: CivilDate
    let rule: String
    let adding, excluding: [CivilDate]
    private(set) var count: Int?
    private(set) var until: CivilDate?

    var description: String { "\(rule) from \(start) through \(last), adding \(adding), excluding \(excluding)" }

    /// - Parameter isSparse: with more parts, so that few days pass them all.
    init(using random: inout SeededGenerator, isSparse: Bool = false, isPlain: Bool = false) {
        var rule = RandomRule(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"], chance: isSparse ? 6 : 3, from: &random)
        // Around a century without a leap day, and one with.
        let start = CivilDate.firstDay(ofYear: [2024, 2099, 1999].randomElement(using: &random) ?? 2024)
            .adding(days: .random(in: -10...400, using: &random))
        let span = ["DAILY": 200, "WEEKLY": 300, "MONTHLY": 800][rule.frequency] ?? 1800
        let days = Int.random(in: 0...span, using: &random)
        rule.addFrame(
            interval: isSparse ? 60 : 4, skips: rule.frequency.hasSuffix("THLY") || rule.frequency == "YEARLY")
        rule.addDays()
        rule.addPositions(upTo: 4)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            count = .random(in: 1...30, using: &random)
            rule.add("COUNT", count ?? 1)
        case 1:
            until = start.adding(days: .random(in: -10...days, using: &random))
            rule.add("UNTIL", until?.description.filter { $0 != "-" } ?? "")
        default: break
        }
        func some() -> [CivilDate] {
            guard !isPlain && Int.random(in: 0..<4, using: &random) == 0 else { return [] }
            return (0..<Int.random(in: 1...20, using: &random)).map { _ in
                start.adding(days: .random(in: -20...max(days, 20), using: &random))
            }
        }
        self.rule = rule.text
        self.start = start
        last = start.adding(days: days)
        adding = some()
        // Some of those added, too, and more where there is more to take away.
        excluding = some() + adding.prefix(Int.random(in: 0...2, using: &random))
    }

    func recurrence() throws -> Recurrence {
        try Recurrence(rule, start: start, adding: adding, excluding: excluding)
    }

    var slow: SlowRecurrence { SlowRecurrence(rule, start: start, adding: adding, excluding: excluding) }

    /// Somewhere from before the start to a little past the end.
    func window(using random: inout SeededGenerator) -> Window {
        let ends = [0, 1].map { _ in start.adding(days: .random(in: -40...(last - start) + 10, using: &random)) }
        return Window(min(ends[0], ends[1]), max(ends[0], ends[1])) ?? Window(day: start)
    }
}
