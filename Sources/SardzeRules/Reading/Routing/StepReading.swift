import SardzeText
import SardzeTime
import SardzeWords

extension Routing.Step {
    private enum Key: String, CaseIterable {
        case name, body
        case action = "do"
        case within
        case condition = "if"
        case activity, source, illustrative, limit
    }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self {
        var step = Self(definition: node.span)
        for field in reading.entries(
            node, Wording("a mapping with `body`, `do`, `within`", lv: "bloks ar `body`, `do`, `within`"))
        {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .name:
                step.name = reading.text(node)
                if let name = step.name {
                    reading.checkRoutingName(name, Wording("a step's name", lv: "soļa nosaukums"))
                }
            case .body: step.body = reading.text(node, .body)
            case .action: step.action = reading.text(node)
            case .within: step.within = reading.within(node)
            case .condition:
                var condition = Routing.Condition.read(node, &reading) ?? Routing.Condition(span: node.span)
                if condition.parts.isEmpty { condition.isRefused = true }
                step.condition = condition
            case .activity: step.activity = reading.text(node, Wording("an activity", lv: "pasākums"))
            case .source: step.source = reading.text(node)
            case .illustrative: step.isIllustrative = reading.boolean(node)
            case .limit: step.limit = reading.length(node)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a step", lv: "solim"), known: Key.allCases.map(\.rawValue))
            }
        }
        let place = Wording("this step", lv: "šim solim")
        for (key, help) in missing { reading.require([key], of: node, in: place, help: help) }
        return step
    }

    private static let missing = [
        ("body", Wording("say who acts: `body: SD`", lv: "pasakiet, kurš rīkojas: `body: SD`")),
        ("do", Wording("say what is done: `do: izvērtēt`", lv: "pasakiet, ko dara: `do: izvērtēt`")),
        (
            "within",
            Wording(
                "say how soon: `within: 1 working day`, `same day` or `immediately`",
                lv: "pasakiet, cik drīz: `within: 1 working day`, `same day` vai `immediately`")
        ),
    ]
}

extension Routing.Feedback {
    private enum Key: String, CaseIterable { case received, accepted, outcome, illustrative }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        let node = reading.resolve(node)
        var feedback = Self(span: node.span)
        if case .scalar(let text, _) = node.content {
            if text == "none" {
                feedback.isOwed = false
                return feedback
            }
            reading.wrongType(
                node,
                Wording(
                    "a mapping with `received`, `accepted`, `outcome`", lv: "bloks ar `received`, `accepted`, `outcome`"
                ),
                help: Wording("or `none`, when there is nobody to answer", lv: "vai `none`, ja nav, kam atbildēt"))
            return nil
        }
        for field in reading.entries(
            node,
            Wording(
                "a mapping with `received`, `accepted`, `outcome`", lv: "bloks ar `received`, `accepted`, `outcome`"))
        {
            switch Key(rawValue: field.key) {
            case .received: feedback.received = reading.within(field.value)
            case .accepted: feedback.accepted = reading.within(field.value)
            case .outcome: feedback.outcome = reading.within(field.value)
            case .illustrative: feedback.isIllustrative = reading.boolean(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("feedback", lv: "atgriezeniskajai saitei"), known: Key.allCases.map(\.rawValue))
            }
        }
        return feedback
    }
}

extension Reading {
    /// How soon after an event: `1 working day`, `same day`, `nekavējoties`, "triju darbdienu laikā".
    mutating func within(_ node: YAMLNode) -> Located<When.Deadline.Within>? {
        guard let text = text(node, Wording("a deadline", lv: "termiņš")) else { return nil }
        switch text.value {
        case "immediately": return Located(.immediately, text.span)
        case "same day": return Located(.sameDay, text.span)
        default: break
        }
        if let duration = When.Duration(text.value) { return Located(.duration(duration), text.span) }
        // A bare length is a phrase once the word that makes it a deadline stands before it, or after it in Latvian.
        for phrase in [text.value, "within \(text.value)", "\(text.value) laikā"] {
            if let when = try? Phrase.read(phrase, reference: .earliest), case .deadline(let deadline) = when,
                !deadline.isBefore, deadline.event == nil
            {
                return Located(deadline.within, text.span)
            }
        }
        report(
            "wrong-type", text.span,
            Wording("`\(shortened(text.value))` is not a deadline", lv: "`\(shortened(text.value))` nav termiņš"),
            help: Wording(
                "write a length such as `3 working days`, `10 days` or `2 hours`, or `same day` or `immediately`",
                lv:
                    "rakstiet ilgumu, piemēram, `3 working days`, `triju darbdienu laikā` vai `2 hours`, vai arī `same day` vai `immediately`"
            ))
        return nil
    }

    /// A length of time: `1 month`, "viena mēneša laikā".
    mutating func length(_ node: YAMLNode) -> Located<When.Duration>? {
        guard let within = within(node) else { return nil }
        if case .duration(let duration) = within.value { return Located(duration, within.span) }
        wrongType(
            node, Wording("a length of time", lv: "ilgums"),
            help: Wording("write a number and a unit: 1 month", lv: "rakstiet skaitli un mērvienību: 1 month"))
        return nil
    }

    /// `60 minutes`, `1 hour`, from a minute to a day.
    mutating func minutes(_ node: YAMLNode) -> Located<Int>? {
        value(
            node, Wording("a length from a minute to a day", lv: "ilgums no minūtes līdz diennaktij"),
            help: Wording("write it in minutes: 60 minutes", lv: "rakstiet minūtēs: 60 minutes")
        ) { text in
            let words = text.split(separator: " ")
            guard let first = words.first, let number = Int(first), (1...1440).contains(number), words.count <= 2 else {
                return nil
            }
            let unit: Int? =
                switch words.count == 1 ? "minutes" : String(words[1]) {
                case "minute", "minutes", "min", "minūte", "minūtes", "minūšu": 1
                case "hour", "hours", "h", "stunda", "stundas", "stundu": 60
                default: nil
                }
            return unit.map { number * $0 }.flatMap { $0 <= 1440 ? $0 : nil }
        }
    }
}
