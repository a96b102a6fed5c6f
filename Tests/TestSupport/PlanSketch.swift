public import SardzeTime

/// A plan as plain words, for tests: written as YAML for `PlanReader`, read word by word by `SlowExpansion`.
public struct PlanSketch: Sendable {
    public var period: Window
    /// `LV` or none.
    public var country: String?
    /// Every half-year unless given.
    public var review: String?
    public var holidays: [CivilDate] = []
    public var moved: [MovedDay] = []
    public var breaks: [String: Window] = [:]
    public var bodies: [Body] = []
    public var activities: [Activity] = []

    public struct Body: Sendable {
        public var id: String
        /// As under `works:`; Monday to Friday unless given.
        public var works: String?
        public var ignoresMovedDays = false

        public init(id: String, works: String? = nil, ignoresMovedDays: Bool = false) {
            self.id = id
            self.works = works
            self.ignoresMovedDays = ignoresMovedDays
        }
    }

    public struct Activity: Sendable {
        public var id: String
        public var title: String
        /// The mapping under `when:`, in the order it is written.
        public var when: [(key: String, values: [String])]
        public var responsible: [String]
        public var roll: String?
        public var after: [String] = []
        public var target: Int?

        public init(_ id: String, _ title: String, _ when: [(key: String, values: [String])], _ responsible: [String]) {
            self.id = id
            self.title = title
            self.when = when
            self.responsible = responsible
        }
    }

    public init(period: Window) { self.period = period }

    // MARK: As YAML

    /// The sections of the rule file.
    public var sections: [(key: String, value: YAMLSketch)] {
        var sections: [(key: String, value: YAMLSketch)] = [("plan", .text("test"))]
        sections.append(("period", .text(period.description)))
        if let country { sections.append(("country", .text(country))) }
        if let review { sections.append(("review", .text(review))) }
        if !holidays.isEmpty || !moved.isEmpty || !breaks.isEmpty { sections.append(("calendar", calendar)) }
        sections.append(("bodies", .map(bodies.map { ($0.id, $0.yaml) })))
        sections.append(("activities", .map(activities.map { ($0.id, $0.yaml) })))
        return sections
    }

    private var calendar: YAMLSketch {
        .map([
            ("holidays", .list(holidays.map { .map([("day", .text($0.description)), ("name", .text("Svētki"))]) })),
            ("moved", .list(moved.map { .map([("off", .text("\($0.off)")), ("work", .text("\($0.work)"))]) })),
            ("breaks", .map(breaks.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value.description)) })),
        ])
    }

    /// The one file that says it in the plainest way.
    public var text: String {
        var hand = YAMLHand()
        return hand.written(sections)
    }

    /// The same plan as somebody else would write it: other quotes, order, layout, comments, other files.
    public func rewritten(seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        var files: [[(key: String, value: YAMLSketch)]] = Array(
            repeating: [], count: .random(in: 1...4, using: &random))
        for section in sections {
            guard ["bodies", "activities"].contains(section.key), case .map(let entries) = section.value else {
                files[.random(in: files.indices, using: &random)].append(section)
                continue
            }
            let homes = entries.map { _ in Int.random(in: files.indices, using: &random) }
            for index in files.indices {
                let own = zip(homes, entries).filter { $0.0 == index }.map(\.1)
                if !own.isEmpty { files[index].append((section.key, .map(own))) }
            }
        }
        var hand = YAMLHand(seed: random.next())
        return files.map { hand.written($0) }
    }
}

extension PlanSketch.Body {
    var yaml: YAMLSketch {
        var fields: [(key: String, value: YAMLSketch)] = [("name", .text("Iestāde \(id)"))]
        if let works { fields.append(("works", .text(works))) }
        if ignoresMovedDays { fields.append(("moved", .text("ignore"))) }
        return .map(fields)
    }
}

extension PlanSketch.Activity {
    var yaml: YAMLSketch {
        var fields: [(key: String, value: YAMLSketch)] = [
            ("title", .text(title)), ("when", .map(when.map { ($0.key, .texts($0.values)) })),
            ("responsible", .texts(responsible)),
        ]
        if let roll { fields.append(("roll", .text(roll))) }
        if !after.isEmpty { fields.append(("after", .texts(after))) }
        if let target {
            fields.append(("target", .map([("count", .text(String(target))), ("unit", .text("cilvēki"))])))
        }
        return .map(fields)
    }
}
