import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension DecisionTable {
    /// What stands over each column.
    func headings(_ language: Language) -> [String] {
        [Wording("rule", lv: "noteikums")[language]]
            + (policy == .priority ? [Wording("priority", lv: "prioritāte")[language]] : [])
            + columns.map { attributes[$0].name.onOneLine }
            + [Wording("cases", lv: "gadījumi")[language], Wording("tests", lv: "pārbaudes")[language]]
    }

    /// The cells of a row, one value a line.
    func cells(_ row: Row, _ language: Language) -> [[String]] {
        let name = row.name?.onOneLine ?? Wording("otherwise", lv: "citādi")[language]
        let asked: [[String]] =
            if let after = row.rule.after {
                Self.chained(after, language, count: columns.count)
            } else if row.name == nil {
                columns.map { _ in [""] }
            } else {
                row.cells.map { $0.map { Self.lines($0, language) } ?? ["–"] }
            }
        let priority = policy == .priority ? [[row.priority.map(String.init) ?? ""]] : []
        let cases = row.rule.after == nil ? row.cases.map(CaseWords.grouped) ?? "?" : ""
        let tests = row.rule.after == nil ? String(row.tests.count) : ""
        return [[name]] + priority + asked + [[cases], [tests]]
    }

    private static func lines(_ cell: Cell, _ language: Language) -> [String] {
        let values = cell.values.map(\.onOneLine)
        let not = Wording("not ", lv: "nevis ")[language]
        return values.enumerated().map { place, value in
            (cell.isNegated && place == 0 ? not : "") + value + (place + 1 < values.count ? "," : "")
        }
    }

    /// A rule that follows a step asks nothing of the case.
    private static func chained(_ after: Routing.After, _ language: Language, count: Int) -> [[String]] {
        let outcomes = after.outcomes.map(\.value).joined(separator: ", ")
        let text = Wording(
            "after `\(after.step.value)`\(outcomes.isEmpty ? "" : ": \(outcomes)")",
            lv: "pēc soļa `\(after.step.value)`\(outcomes.isEmpty ? "" : ": \(outcomes)")")
        return (0..<count).map { $0 == 0 ? [text[language].onOneLine] : [""] }
    }

    /// "VP: zvanīt 110 vai 112 – immediately (illustrative)".
    func said(_ step: Step, _ language: Language) -> String {
        var text = "\(step.body): \(step.action)".onOneLine
        if let within = step.within { text += " – \(within.said[language])" }
        if step.isIllustrative { text += " (\(Self.illustrative[language]))" }
        if let condition = step.condition {
            text += Wording("; only if \(condition)", lv: "; tikai, ja \(condition)")[language].onOneLine
        }
        if let activity = step.activity { text += " [\(activity.onOneLine)]" }
        return text
    }

    /// No law has this deadline.
    static let illustrative = Wording("illustrative, not law", lv: "ilustratīvs, nav likumā")

    /// "22 rules, 5 971 968 cases, policy `collect`: every rule that matches counts".
    func heading(_ language: Language) -> String {
        let asked = rows.count { $0.name != nil && $0.rule.after == nil }
        let (rules, all) = (counted(asked, .rule), CaseWords.counted(cases))
        return Wording(
            "\(rules.en), \(all.en), policy `\(policy.rawValue)`: \(policy.meaning.en)",
            lv: "\(rules.lv), \(all.lv), politika `\(policy.rawValue)`: \(policy.meaning.lv)")[language]
    }
}

extension HitPolicy {
    /// What it does when several rules match.
    var meaning: Wording {
        switch self {
        case .collect: Wording("every rule that matches counts", lv: "piemēro katru noteikumu, kas atbilst")
        case .first: Wording("the first rule that matches counts", lv: "piemēro pirmo noteikumu, kas atbilst")
        case .unique: Wording("only one rule may match a case", lv: "gadījumam drīkst atbilst tikai viens noteikums")
        case .any:
            Wording(
                "rules that match one case must do the same",
                lv: "noteikumiem, kas atbilst vienam gadījumam, jādara viens un tas pats")
        case .priority:
            Wording(
                "the matching rule of the highest priority counts",
                lv: "piemēro to atbilstošo noteikumu, kam ir augstākā prioritāte")
        }
    }
}
