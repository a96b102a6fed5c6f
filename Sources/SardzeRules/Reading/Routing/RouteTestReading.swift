import SardzeText
import SardzeTime
import SardzeWords

extension Routing.Guarantee {
    private enum Key: String, CaseIterable {
        case condition = "if"
        case body, within, title, source
    }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        var guarantee = Self(definition: node.span, condition: Routing.Condition(span: node.span))
        for field in reading.entries(
            node, Wording("a mapping with `if`, `body`, `within`", lv: "bloks ar `if`, `body`, `within`"))
        {
            switch Key(rawValue: field.key) {
            case .condition:
                if let condition = Routing.Condition.read(field.value, &reading) {
                    guarantee.condition = condition
                } else {
                    guarantee.condition.isRefused = true
                }
            case .body: guarantee.body = reading.text(field.value, .body)
            case .within: guarantee.within = reading.within(field.value)
            case .title: guarantee.title = reading.text(field.value)
            case .source: guarantee.source = reading.text(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a guarantee", lv: "garantijai"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["body"], of: node, in: Wording("this guarantee", lv: "šai garantijai"),
            help: Wording(
                "say who always gets a step: `body: VP`", lv: "pasakiet, kurai iestādei vienmēr ir solis: `body: VP`"))
        return guarantee.body == nil ? nil : guarantee
    }
}

extension Routing.Test {
    private enum Key: String, CaseIterable {
        case values = "case"
        case expect
    }
    private enum Expected: String, CaseIterable { case rules, bodies, otherwise }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        var said: [Said] = []
        var caseSpan = node.span
        var expected: YAMLNode?
        var isWhole = true
        for field in reading.entries(
            node, Wording("a mapping with `case` and `expect`", lv: "bloks ar `case` un `expect`"))
        {
            switch Key(rawValue: field.key) {
            case .values:
                caseSpan = field.value.span
                for entry in reading.entries(field.value, Wording("a mapping of attributes", lv: "pazīmju bloks")) {
                    guard let value = reading.scalar(entry.value, Wording("one value", lv: "viena vērtība")) else {
                        isWhole = false
                        continue
                    }
                    said.append(Said(attribute: reading.name(entry), value: value))
                }
            case .expect: expected = field.value
            case nil:
                reading.unknownKey(
                    field, in: Wording("a routing test", lv: "maršruta pārbaudei"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["case", "expect"], of: node, in: Wording("this test", lv: "šai pārbaudei"),
            help: Wording(
                "write `{case: {urgency: danger-now}, expect: {rules: [R01]}}`",
                lv: "rakstiet `{case: {urgency: danger-now}, expect: {rules: [R01]}}`"))
        var test = Self(definition: node.span, said: said, caseSpan: caseSpan)
        guard let expected, isWhole, case .mapping = reading.resolve(node).content else { return nil }
        test.read(expected, &reading)
        return test
    }

    private mutating func read(_ expected: YAMLNode, _ reading: inout Reading) {
        let entries = reading.entries(
            expected,
            Wording("a mapping with `rules`, `bodies` or `otherwise`", lv: "bloks ar `rules`, `bodies` vai `otherwise`")
        )
        for field in entries {
            switch Expected(rawValue: field.key) {
            case .rules: rules = reading.texts(field.value, Wording("a rule", lv: "noteikums"))
            case .bodies: bodies = reading.texts(field.value, .body)
            case .otherwise: isOtherwise = reading.boolean(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("what a test expects", lv: "pārbaudē gaidītajam"),
                    known: Expected.allCases.map(\.rawValue))
            }
        }
        guard entries.isEmpty, case .mapping = reading.resolve(expected).content else { return }
        reading.missingKey(
            "rules", at: expected.span, in: Wording("what this test expects", lv: "šīs pārbaudes gaidītajam"),
            help: Wording(
                "write `rules: [R01]`, `bodies: [VP]` or `otherwise: yes`",
                lv: "rakstiet `rules: [R01]`, `bodies: [VP]` vai `otherwise: yes`"))
    }
}
