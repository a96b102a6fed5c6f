import SardzeText
import SardzeTime
import SardzeWords

extension Activity {
    private enum Key: String, CaseIterable {
        case goal, results, level, title, when, responsible, lead, funding, budget, target, after, tests, roll, alerts,
            links
        case audience = "for"
        case note, source
    }

    /// - Returns: the activity, and its time when that is a phrase, which is read later.
    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> (activity: Activity, phrase: Located<String>?) {
        var activity = Activity(id: reading.name(entry), definition: entry.span)
        var phrase: Located<String>?
        activity.checkID(&reading)
        for field in reading.entries(
            entry.value,
            Wording("a mapping with `title`, `when`, `responsible` …", lv: "bloks ar `title`, `when`, `responsible` …"))
        {
            let node = field.value
            guard let key = Key(rawValue: field.key) else {
                reading.unknownKey(
                    field, in: Wording("an activity", lv: "pasākumam"), known: Key.allCases.map(\.rawValue))
                continue
            }
            switch key {
            case .goal: activity.goal = reading.text(node)
            case .results: activity.results = reading.texts(node)
            case .level: activity.level = reading.text(node)
            case .title: activity.title = reading.text(node)
            case .when: phrase = activity.readWhen(node, &reading)
            case .responsible:
                activity.responsible = reading.texts(node, .body)
                // Text that several activities share cannot be given a lead in one of them.
                if case .mapping = entry.value.content {
                    activity.afterResponsible = KeyPlace(after: field, in: entry.value)
                }
            case .lead: activity.lead = reading.text(node)
            case .funding: activity.funding = reading.texts(node)
            case .budget: activity.budget = BudgetLine.read(node, &reading)
            case .target: activity.target = Target.read(node, &reading)
            case .after: activity.after = reading.texts(node, Wording("an activity", lv: "pasākums"))
            case .tests: activity.tests = GoldenDates.read(node, &reading)
            case .roll: activity.roll = reading.choice(node, Wording("a way to roll", lv: "veids, kā pārcelt termiņu"))
            case .alerts: activity.alerts = AlertRules.read(node, &reading)
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
        let name = Wording("the activity `\(shortened(entry.key))`", lv: "pasākumam `\(shortened(entry.key))`")
        if !keys.contains("title") {
            reading.missingKey(
                "title", at: entry.keySpan, in: name,
                help: Wording("say in one line what is done", lv: "vienā rindiņā pasakiet, ko dara"))
        }
        if !hasTime, !keys.contains("when") {
            reading.missingKey(
                "when", at: entry.keySpan, in: name,
                help: Wording(
                    "say how often or until when: `when: reizi ceturksnī`",
                    lv: "pasakiet, cik bieži vai līdz kuram datumam: `when: reizi ceturksnī`"))
        }
    }

    /// An id becomes part of task names such as `madona/5.2@2025-W07`.
    private func checkID(_ reading: inout Reading) {
        guard id.value.isEmpty || id.value.utf8.contains(where: { $0 <= 0x20 || $0 == 0x40 || $0 == 0x2F }) else {
            return
        }
        reading.report(
            "activity-name", id.span,
            Wording(
                "an activity's name cannot be empty or hold spaces, `@` or `/`",
                lv: "pasākuma apzīmējums nevar būt tukšs, un tajā nevar būt atstarpju, `@` vai `/`"),
            help: Wording(
                "task names such as `madona/5.2@2025-W07` are made of it",
                lv: "no tā veido uzdevumu nosaukumus, piemēram, `madona/5.2@2025-W07`"))
    }

    private mutating func readWhen(_ node: YAMLNode, _ reading: inout Reading) -> Located<String>? {
        let node = reading.resolve(node)
        if case .scalar = node.content {
            return reading.scalar(node, Wording("a phrase or a mapping", lv: "frāze vai bloks"))
        }
        (when, whenNote) = WhenReader.read(node, &reading)
        return nil
    }
}

extension Activity.BudgetLine {
    static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, Wording("a mapping of years", lv: "bloks pa gadiem")).compactMap { entry in
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
        for field in reading.entries(node, Wording("a mapping with `count`", lv: "bloks ar `count`")) {
            switch Key(rawValue: field.key) {
            case .count: count = reading.count(field.value)
            case .unit: unit = reading.text(field.value)
            case .by: by = reading.date(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a target", lv: "sasniedzamajam skaitam"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["count"], of: node, in: Wording("this target", lv: "šim sasniedzamajam skaitam"),
            help: Wording("say how many: `count: 30`", lv: "pasakiet, cik: `count: 30`"))
        return count.map { Self(count: $0, unit: unit, by: by) }
    }
}

extension Activity.GoldenDates {
    private enum Key: String, CaseIterable { case count, first, last, due }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, Wording("a mapping of years", lv: "bloks pa gadiem")).compactMap { entry in
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
                case .due: golden.due = reading.items(field.value).compactMap { reading.date($0) }
                case nil:
                    reading.unknownKey(
                        field, in: Wording("a test", lv: "pārbaudei"), known: Key.allCases.map(\.rawValue))
                }
            }
            return golden
        }
    }

    private static func slot(_ node: YAMLNode, _ reading: inout Reading) -> Located<Slot>? {
        reading.value(
            node, Wording("a slot", lv: "kalendāra posms"),
            help: Wording(
                "write 2026-W53, 2026-Q4, 2026-12 or 2026-10-15",
                lv: "rakstiet 2026-W53, 2026-Q4, 2026-12 vai 2026-10-15")
        ) {
            Slot($0)
        }
    }
}
