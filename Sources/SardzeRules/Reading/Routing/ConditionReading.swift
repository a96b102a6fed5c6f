import SardzeRouting
import SardzeText
import SardzeWords

extension Routing.Condition {
    static let everyCase = Wording("a mapping of attributes", lv: "pazīmju bloks")

    /// - Returns: the condition with its values as written; `nil` when it is no mapping, which was reported.
    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        let node = reading.resolve(node)
        guard case .mapping(let entries) = node.content else {
            reading.wrongType(
                node, everyCase,
                help: Wording(
                    "write `{urgency: danger-now}`; leave it out to mean every case",
                    lv: "rakstiet `{urgency: danger-now}`; visiem gadījumiem izlaidiet to pavisam"))
            return nil
        }
        if entries.isEmpty {
            reading.report(
                "routing-condition-empty", node.span,
                Wording("this condition names no attribute", lv: "šis nosacījums nemin nevienu pazīmi"),
                help: Wording(
                    "name one, or remove the key to mean every case",
                    lv: "nosauciet kādu vai izdzēsiet atslēgu, ja domāti visi gadījumi"))
        }
        return Self(span: node.span, parts: entries.compactMap { Part.read($0, &reading) })
    }
}

extension Routing.Condition.Part {
    fileprivate static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Self? {
        let attribute = reading.name(entry)
        let node = reading.resolve(entry.value)
        var inner = node
        var isNegated = false
        if case .mapping(let fields) = node.content {
            guard fields.count == 1, fields[0].key == "not" else {
                reading.wrongType(
                    node, wanted,
                    help: Wording("write `{not: [stranger, minor]}`", lv: "rakstiet `{not: [stranger, minor]}`"))
                return nil
            }
            inner = reading.resolve(fields[0].value)
            isNegated = true
        }
        if case .mapping = inner.content {
            reading.wrongType(
                inner, Wording("a value, a list or a range", lv: "vērtība, saraksts vai diapazons"),
                help: Wording("`not` stands once, outside", lv: "`not` raksta vienreiz, ārpusē"))
            return nil
        }
        let items = reading.items(inner)
        guard !items.isEmpty else {
            reading.report(
                "routing-condition-empty", entry.keySpan,
                Wording(
                    "no value of `\(shortened(entry.key))` is named",
                    lv: "nav nosaukta neviena `\(shortened(entry.key))` vērtība"),
                help: Wording(
                    "name a value, or remove the attribute to mean any",
                    lv: "nosauciet vērtību vai izdzēsiet pazīmi, ja der jebkura"))
            return nil
        }
        let written = items.compactMap { reading.scalar($0, wanted) }
        guard written.count == items.count else { return nil }
        return Self(attribute: attribute, span: node.span, written: written, isNegated: isNegated)
    }

    private static let wanted = Wording(
        "a value, a list, a range or `{not: …}`", lv: "vērtība, saraksts, diapazons vai `{not: …}`")
}
