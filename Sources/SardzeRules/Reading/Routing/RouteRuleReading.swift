import SardzeRouting
import SardzeText
import SardzeTime
import SardzeWords

extension Routing.Rule {
    private enum Key: String, CaseIterable {
        case title
        case condition = "if"
        case after, priority, steps, feedback, resources, source, illustrative, note
    }

    /// - Parameter isOtherwise: whether it is what is done when no rule matches: then it has no condition of its own.
    static func read(_ entry: YAMLEntry, isOtherwise: Bool, _ reading: inout Reading) -> Self {
        var rule = Self(
            id: reading.name(entry), definition: entry.span, condition: Routing.Condition(span: entry.keySpan))
        if !isOtherwise { rule.checkName(&reading) }
        let known = Key.allCases.filter { !isOtherwise || ![.condition, .after, .priority].contains($0) }
        var keys: [Key: Span] = [:]
        for field in reading.entries(
            entry.value, Wording("a mapping with `if` and `steps`", lv: "bloks ar `if` un `steps`"))
        {
            guard let key = Key(rawValue: field.key), known.contains(key) else {
                reading.unknownKey(
                    field,
                    in: isOtherwise
                        ? Wording(same: "`otherwise`") : Wording("a routing rule", lv: "maršruta noteikumam"),
                    known: known.map(\.rawValue))
                continue
            }
            keys[key] = field.keySpan
            rule.read(key, field.value, &reading)
        }
        if let condition = keys[.condition], let after = keys[.after] {
            reading.report(
                "key-without-effect", condition,
                Wording("`if` has no effect beside `after`", lv: "`if` blakus `after` nedarbojas"),
                help: Wording(
                    "remove it, or write it at the steps: a rule that follows a step fires whenever that is done",
                    lv:
                        "izdzēsiet to vai rakstiet pie soļiem: noteikums, kas seko solim, nostrādā ikreiz, kad solis paveikts"
                ),
                related: [Label(after, Wording("this one counts", lv: "spēkā ir šis"))])
        }
        if keys[.steps] == nil {
            reading.missingKey(
                "steps", at: entry.keySpan,
                in: isOtherwise
                    ? Wording(same: "`otherwise`")
                    : Wording("the rule `\(shortened(entry.key))`", lv: "noteikumam `\(shortened(entry.key))`"),
                help: Wording(
                    "say who does what and how soon: `steps: [{body: SD, do: …, within: 1 working day}]`; `steps: []` when nothing is sent",
                    lv:
                        "pasakiet, kurš, ko un cik drīz dara: `steps: [{body: SD, do: …, within: 1 working day}]`; `steps: []`, ja neko nesūta"
                ))
        }
        return rule
    }

    private mutating func read(_ key: Key, _ node: YAMLNode, _ reading: inout Reading) {
        switch key {
        case .title: title = reading.text(node)
        case .condition:
            if let read = Routing.Condition.read(node, &reading) {
                condition = read
            } else {
                condition.isRefused = true
            }
        case .after: after = Routing.After.read(node, &reading)
        case .priority: priority = reading.number(node, in: -1_000_000...1_000_000)
        case .steps: steps = reading.items(node).map { Routing.Step.read($0, &reading) }
        case .feedback: feedback = Routing.Feedback.read(node, &reading)
        case .resources: resources = reading.texts(node, Wording("a resource", lv: "resurss"))
        case .source: source = reading.text(node)
        case .illustrative: isIllustrative = reading.boolean(node)
        case .note: note = reading.text(node)
        }
    }

    private func checkName(_ reading: inout Reading) {
        reading.checkRoutingName(id, Wording("a rule's name", lv: "noteikuma nosaukums"))
        guard id.value == "otherwise" else { return }
        reading.report(
            "routing-name", id.span,
            Wording("no rule can be called `otherwise`", lv: "noteikumu nevar saukt par `otherwise`"),
            help: Wording(
                "write it beside `rules:` to say what is done when no rule matches",
                lv: "rakstiet to blakus `rules:`, lai pateiktu, ko dara, ja neviens noteikums neatbilst"))
    }
}

extension Routing.After {
    private enum Key: String, CaseIterable { case step, outcome }

    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        let node = reading.resolve(node)
        guard case .mapping = node.content else {
            return reading.text(node, Wording("the name of a step", lv: "soļa nosaukums")).map {
                Self(step: $0, outcomes: [])
            }
        }
        var step: Located<String>?
        var outcomes: [Located<String>] = []
        for field in reading.entries(node, Wording("the name of a step", lv: "soļa nosaukums")) {
            switch Key(rawValue: field.key) {
            case .step: step = reading.text(field.value)
            case .outcome:
                outcomes = reading.items(field.value).compactMap {
                    reading.choice($0, Wording("an outcome", lv: "iznākums"), of: ReferralOutcome.self)
                }.map { $0.map(\.rawValue) }
            case nil:
                reading.unknownKey(field, in: Wording(same: "`after`"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["step"], of: node, in: Wording("this `after`", lv: "šim `after`"),
            help: Wording(
                "name the step: `{step: opinion, outcome: [service-started]}`",
                lv: "nosauciet soli: `{step: opinion, outcome: [service-started]}`"))
        return step.map { Self(step: $0, outcomes: outcomes) }
    }
}
