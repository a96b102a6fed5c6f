import SardzeText
import SardzeTime
import SardzeWords

/// The section `alerts:` as it comes together from the files of a plan.
struct AlertReading {
    enum Key: String, CaseIterable {
        case remind, overdue
        case repeats = "repeat"
        case escalate, digest, quiet

        /// Those that an activity may have too.
        static let ofActivity: [Key] = [.remind, .overdue, .repeats, .escalate]
    }

    private(set) var rules = AlertRules()
    private var firsts: [Key: Span] = [:]

    mutating func read(_ section: YAMLEntry, _ reading: inout Reading) {
        for entry in reading.entries(
            section.value,
            Wording("a mapping with `remind`, `overdue` …", lv: "bloks ar `remind`, `overdue` …"))
        {
            guard let key = Key(rawValue: entry.key) else {
                reading.unknownKey(entry, in: Wording(same: "`alerts`"), known: Key.allCases.map(\.rawValue))
                continue
            }
            if let first = firsts[key] {
                reading.report(
                    "duplicate-key", entry.keySpan,
                    Wording(
                        "`\(entry.key)` of `alerts` is written in two files",
                        lv: "`alerts` atslēga `\(entry.key)` ierakstīta divos failos"),
                    help: Wording("keep one of them", lv: "atstājiet vienu"),
                    related: [Label(first, Wording("first written here", lv: "pirmais ieraksts ir šeit"))])
                continue
            }
            firsts[key] = entry.keySpan
            rules.read(key, entry.value, &reading)
        }
    }
}

extension AlertRules {
    /// `alerts:` of one activity.
    static func read(_ node: YAMLNode, _ reading: inout Reading) -> AlertRules {
        var rules = AlertRules()
        for entry in reading.entries(
            node, Wording("a mapping with `remind`, `overdue` …", lv: "bloks ar `remind`, `overdue` …"))
        {
            let key = AlertReading.Key(rawValue: entry.key)
            if let key, AlertReading.Key.ofActivity.contains(key) {
                rules.read(key, entry.value, &reading)
            } else if key != nil {
                reading.report(
                    "key-without-effect", entry.keySpan,
                    Wording(
                        "`\(entry.key)` cannot be set for one activity: a body has one digest for all of them",
                        lv: "`\(entry.key)` nevar noteikt vienam pasākumam: iestādei par visiem ir viens apkopojums"),
                    help: Wording(
                        "write it under the plan's own `alerts:`", lv: "rakstiet to zem paša plāna `alerts:`"))
            } else {
                reading.unknownKey(
                    entry, in: Wording("`alerts` of an activity", lv: "pasākuma `alerts`"),
                    known: AlertReading.Key.ofActivity.map(\.rawValue))
            }
        }
        return rules
    }

    fileprivate mutating func read(_ key: AlertReading.Key, _ node: YAMLNode, _ reading: inout Reading) {
        switch key {
        case .remind: remind = reading.reminder(node)
        case .overdue: overdue = reading.overdueNotice(node)
        case .repeats: repeats = reading.repeats(node)
        case .escalate: escalations = reading.escalations(node)
        case .digest: digest = reading.digestTime(node)
        case .quiet: quiet = reading.quietDays(node)
        }
    }
}

extension Reading {
    /// `[{after: 5 working days, to: deputy}]`, or `none`.
    fileprivate mutating func escalations(_ node: YAMLNode) -> Located<[AlertRules.Escalation]>? {
        let node = resolve(node)
        let wanted = Wording("a list of escalations", lv: "eskalāciju saraksts")
        let help = Wording(
            "write `[{after: 5 working days, to: deputy}]`, or `none`",
            lv: "rakstiet `[{after: 5 working days, to: deputy}]` vai `none`")
        if case .scalar(let text, _) = node.content {
            if AlertWords(text).isNever { return Located([], node.span) }
            wrongType(node, wanted, help: help)
            return nil
        }
        let items = items(node)
        let read = items.map { AlertRules.Escalation.read($0, &self) }
        // With one of them missing, the others would be told too early or for the wrong reason.
        return read.contains { $0 == nil } ? nil : Located(read.compactMap(\.self), node.span)
    }
}

extension AlertRules.Escalation {
    private enum Key: String, CaseIterable { case after, to }

    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        var after: Located<When.Duration>?
        var to: Located<AlertPolicy.Escalation.Receiver>?
        let node = reading.resolve(node)
        guard case .mapping = node.content else {
            reading.wrongType(
                node, Wording("an escalation", lv: "eskalācija"),
                help: Wording(
                    "write `{after: 5 working days, to: deputy}`", lv: "rakstiet `{after: 5 working days, to: deputy}`")
            )
            return nil
        }
        for field in reading.entries(node, Wording(same: "`{after: 5 working days, to: deputy}`")) {
            switch Key(rawValue: field.key) {
            case .after: after = reading.escalationDelay(field.value)
            case .to: to = reading.text(field.value, .body)?.map(AlertPolicy.Escalation.Receiver.init(written:))
            case nil:
                reading.unknownKey(
                    field, in: Wording("an escalation", lv: "eskalācijai"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["after"], of: node, in: Wording("this escalation", lv: "šai eskalācijai"),
            help: Wording(
                "say how long after the first notice: `after: 5 working days`",
                lv: "pasakiet, cik ilgi pēc pirmā paziņojuma: `after: 5 working days`"))
        reading.require(
            ["to"], of: node, in: Wording("this escalation", lv: "šai eskalācijai"),
            help: Wording(
                "say who is told: `to: deputy`, `to: coordinator` or a body",
                lv: "pasakiet, kam paziņot: `to: deputy`, `to: coordinator` vai iestāde"))
        guard let after, let to else { return nil }
        return Self(after: after, to: to)
    }
}

extension AlertPolicy.Escalation.Receiver {
    /// `deputy`, "aizvietotājai", `coordinator`, "koordinatoram", or else a body's key.
    fileprivate init(written text: String) {
        let folded = Folding.fold(text)
        self =
            switch true {
            case folded == "deputy" || folded.hasPrefix("aizvietotaj"): .deputy
            case folded == "coordinator" || folded.hasPrefix("koordinator"): .coordinator
            default: .body(text)
            }
    }
}
