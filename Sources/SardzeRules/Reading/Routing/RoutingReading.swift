import SardzeRouting
import SardzeText
import SardzeTime
import SardzeWords

/// The section `routing:` as it comes together from the files of a plan.
///
/// What names something that may stand in another file, a condition first of all, is kept as written until `finish()`.
struct RoutingReading {
    enum Key: String, CaseIterable {
        case policy, immediately, feedback
        case attributes = "case"
        case reserves, rules, otherwise, impossible, always, tests
    }

    private(set) var routing: Routing?
    /// Where keys stand that may be written once.
    private var firsts: [Key: Span] = [:]

    mutating func read(_ section: YAMLEntry, _ reading: inout Reading) {
        read(section.value, at: section.keySpan, &reading)
    }

    /// - Parameter node: what stands under `routing:`.
    mutating func read(_ node: YAMLNode, at span: Span, _ reading: inout Reading) {
        var routing = self.routing ?? Routing(at: span)
        for entry in reading.entries(
            node, Wording("a mapping with `case`, `rules` …", lv: "bloks ar `case`, `rules` …"))
        {
            guard let key = Key(rawValue: entry.key) else {
                reading.unknownKey(entry, in: Wording(same: "`routing`"), known: Key.allCases.map(\.rawValue))
                continue
            }
            if key.isSingle, let first = firsts[key] {
                reading.report(
                    "duplicate-key", entry.keySpan,
                    Wording(
                        "`\(entry.key)` of `routing` is written in two files",
                        lv: "`routing` atslēga `\(entry.key)` ierakstīta divos failos"),
                    help: Wording("keep one of them", lv: "atstājiet vienu"),
                    related: [Label(first, Wording("first written here", lv: "pirmais ieraksts ir šeit"))])
                continue
            }
            firsts[key] = firsts[key] ?? entry.keySpan
            routing.read(key, entry, &reading)
        }
        self.routing = routing
    }
}

extension RoutingReading.Key {
    fileprivate var isSingle: Bool {
        switch self {
        case .policy, .immediately, .feedback, .otherwise: true
        case .attributes, .reserves, .rules, .impossible, .always, .tests: false
        }
    }
}

extension Routing {
    fileprivate mutating func read(_ key: RoutingReading.Key, _ entry: YAMLEntry, _ reading: inout Reading) {
        let node = entry.value
        switch key {
        case .policy: policy = reading.choice(node, Wording("a hit policy", lv: "atbilsmju politika"))
        case .immediately: immediately = reading.minutes(node)
        case .feedback: feedback = Feedback.read(node, &reading)
        case .attributes:
            for entry in reading.entries(node, Wording("a mapping of attributes", lv: "pazīmju bloks")) {
                guard let attribute = Attribute.read(entry, &reading) else {
                    isSound = false
                    continue
                }
                if let first = attributes.add(attribute) { reading.reportDuplicate(entry, first: first.id.span) }
            }
        case .reserves:
            for entry in reading.entries(node, Wording("a mapping of conditions", lv: "nosacījumu bloks")) {
                guard let condition = Condition.read(entry.value, &reading) else { continue }
                let reserve = Reserve(id: reading.name(entry), definition: entry.span, condition: condition)
                if let first = reserves.add(reserve) { reading.reportDuplicate(entry, first: first.id.span) }
            }
        case .rules:
            if rules.isEmpty { rulesSpan = entry.keySpan }
            for entry in reading.entries(node, Wording("a mapping of rules", lv: "noteikumu bloks")) {
                let rule = Rule.read(entry, isOtherwise: false, &reading)
                if let first = rules.add(rule) { reading.reportDuplicate(entry, first: first.id.span) }
            }
        case .otherwise: otherwise = Rule.read(entry, isOtherwise: true, &reading)
        case .impossible: impossible += reading.items(node).compactMap { Condition.read($0, &reading) }
        case .always: always += reading.items(node).compactMap { Guarantee.read($0, &reading) }
        case .tests: tests += reading.items(node).compactMap { Test.read($0, &reading) }
        }
    }
}
