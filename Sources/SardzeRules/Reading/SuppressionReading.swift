import SardzeText
import SardzeTime
import SardzeWords

extension Suppression {
    private enum Key: String, CaseIterable { case code, about, reason, until }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Suppression? {
        var code: Located<String>?
        var about: Located<String>?
        var reason: Located<String>?
        var until: Located<CivilDate>?
        for field in reading.entries(
            node, Wording("a mapping with `code`, `reason`, `until`", lv: "bloks ar `code`, `reason`, `until`"))
        {
            switch Key(rawValue: field.key) {
            case .code: code = reading.text(field.value)
            case .about: about = reading.text(field.value)
            case .reason: reason = reading.text(field.value)
            case .until: until = reading.date(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a suppression", lv: "apklusinājumam"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["code", "reason", "until"], of: node, in: Wording("this suppression", lv: "šim apklusinājumam"),
            help: Wording(
                "write `{code: no-lead, about: \"2.3\", reason: …, until: 2026-01-31}`",
                lv: "rakstiet `{code: no-lead, about: \"2.3\", reason: …, until: 2026-01-31}`"))
        guard let code, let reason, let until else { return nil }
        return Suppression(code: code, about: about, reason: reason, until: until, span: node.span)
    }
}
