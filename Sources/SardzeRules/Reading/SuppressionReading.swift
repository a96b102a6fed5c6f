import SardzeText
import SardzeTime
import SardzeWords

extension Suppression {
    private enum Key: String, CaseIterable { case code, about, reason, until }

    /// - Parameter isBlock: whether it stands behind a dash on lines of its own.
    static func read(_ node: YAMLNode, isBlock: Bool, _ reading: inout Reading) -> Suppression? {
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
        return Suppression(
            code: code, about: about, reason: reason, until: until, span: node.span,
            removal: isBlock ? removal(of: node, code.value) : nil)
    }

    private static func removal(of node: YAMLNode, _ code: String) -> Fix {
        let lines = Span(
            node.span.source, Position(line: node.span.start.line, column: 1),
            Position(line: node.span.end.line + 1, column: 1))
        return Fix(
            [Edit(lines, "")],
            Wording(
                "remove the suppression of `\(shortened(code))`",
                lv: "izņemt `\(shortened(code))` apklusinājumu"))
    }
}
