import SardzeText
import SardzeTime
import SardzeWords

extension Activity {
    private enum Key: String, CaseIterable {
        case goal, results, level, title, when, responsible, lead, funding, budget, target, after, tests, roll, links
        case audience = "for"
        case note, source
    }

    /// - Returns: the activity, and its time when that is a phrase, which is read later.
    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> (activity: Activity, phrase: Located<String>?) {
        var activity = Activity(id: Located(entry.key, entry.keySpan))
        var phrase: Located<String>?
        activity.checkID(&reading)
        for field in reading.entries(entry.value, "a mapping with `title`, `when`, `responsible` …") {
            let node = field.value
            guard let key = Key(rawValue: field.key) else {
                reading.unknownKey(field, in: "an activity", known: Key.allCases.map(\.rawValue))
                continue
            }
            switch key {
            case .goal: activity.goal = reading.text(node)
            case .results: activity.results = reading.texts(node)
            case .level: activity.level = reading.text(node)
            case .title: activity.title = reading.text(node)
            case .when: phrase = activity.readWhen(node, &reading)
            case .responsible: activity.responsible = reading.texts(node, "a body")
            case .lead: activity.lead = reading.text(node)
            case .funding: activity.funding = reading.texts(node)
            case .budget: activity.budget = BudgetLine.read(node, &reading)
            case .target: activity.target = Target.read(node, &reading)
            case .after: activity.after = reading.texts(node, "an activity")
            case .tests: activity.tests = GoldenDates.read(node, &reading)
            case .roll: activity.roll = reading.choice(node, "a way to roll")
            case .links: activity.links = reading.texts(node)
            case .audience: activity.audience = reading.text(node)
            case .note: activity.note = reading.text(node)
            case .source: activity.source = reading.text(node)
            }
        }
        if activity.title == nil || (activity.when == nil && phrase == nil) {
            reportMissing(in: entry, hasTime: activity.when != nil || phrase != nil, &reading)
        }
        return (activity, phrase)
    }

    /// A key that is there but was not understood has its finding already.
    private static func reportMissing(in entry: YAMLEntry, hasTime: Bool, _ reading: inout Reading) {
        var keys: [String] = []
        if case .mapping(let fields) = reading.resolve(entry.value).content { keys = fields.map(\.key) }
        let name = "the activity `\(shortened(entry.key))`"
        if !keys.contains("title") {
            reading.missingKey("title", at: entry.keySpan, in: name, help: "say in one line what is done")
        }
        if !hasTime, !keys.contains("when") {
            reading.missingKey(
                "when", at: entry.keySpan, in: name, help: "say how often or until when: `when: reizi ceturksnī`")
        }
    }

    /// An id becomes part of task names such as `madona/5.2@2025-W07`.
    private func checkID(_ reading: inout Reading) {
        guard id.value.isEmpty || id.value.utf8.contains(where: { $0 <= 0x20 || $0 == 0x40 || $0 == 0x2F }) else {
            return
        }
        reading.report(
            "activity-name", id.span, "an activity's name cannot be empty or hold spaces, `@` or `/`",
            help: "task names such as `madona/5.2@2025-W07` are made of it")
    }

    private mutating func readWhen(_ node: YAMLNode, _ reading: inout Reading) -> Located<String>? {
        let node = reading.resolve(node)
        if case .scalar = node.content { return reading.text(node, "a phrase or a mapping") }
        (when, whenNote) = WhenReader.read(node, &reading)
        return nil
    }
}

extension Activity.BudgetLine {
    static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, "a mapping of years").compactMap { entry in
            guard let year = reading.year(entry), let amount = reading.text(entry.value) else { return nil }
            return Self(year: year, amount: amount)
        }
    }
}

extension Activity.Target {
    private enum Key: String, CaseIterable { case count, unit, by }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        var count: Located<Int>?
        var unit: Located<String>?
        var by: Located<CivilDate>?
        for field in reading.entries(node, "a mapping with `count`") {
            switch Key(rawValue: field.key) {
            case .count: count = reading.count(field.value)
            case .unit: unit = reading.text(field.value)
            case .by: by = reading.date(field.value)
            case nil: reading.unknownKey(field, in: "a target", known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(["count"], of: node, in: "this target", help: "say how many: `count: 30`")
        return count.map { Self(count: $0, unit: unit, by: by) }
    }
}

extension Activity.GoldenDates {
    private enum Key: String, CaseIterable { case count, first, last }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, "a mapping of years").compactMap { entry in
            guard let year = reading.year(entry) else { return nil }
            var golden = Self(year: year)
            let node = reading.resolve(entry.value)
            guard case .mapping(let fields) = node.content else {
                golden.count = reading.number(node, in: 0...100_000)
                return golden
            }
            for field in fields {
                switch Key(rawValue: field.key) {
                case .count:
                    golden.count = reading.number(field.value, in: 0...100_000)
                case .first: golden.first = slot(field.value, &reading)
                case .last: golden.last = slot(field.value, &reading)
                case nil: reading.unknownKey(field, in: "a test", known: Key.allCases.map(\.rawValue))
                }
            }
            return golden
        }
    }

    private static func slot(_ node: YAMLNode, _ reading: inout Reading) -> Located<Slot>? {
        reading.value(node, "a slot", help: "write 2026-W53, 2026-Q4, 2026-12 or 2026-10-15") {
            Slot($0)
        }
    }
}
