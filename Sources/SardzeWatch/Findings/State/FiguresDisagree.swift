import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// Two offices count the same thing and get two numbers: at least one of them misses a case.
    static let figuresDisagree = StateCheck("figures-disagree") { context in
        context.plan.indicators.filter { $0.agree?.value == true }.flatMap { indicator in
            context.figures(of: indicator).compactMap { period, values -> Finding? in
                guard Set(values.map { Decimal($0.value) }).count > 1 else { return nil }
                let list = values.map { "\($0.body) \(shortened($0.value))" }.joined(separator: ", ")
                return Finding(
                    Diagnostic(
                        "figures-disagree", .warning, indicator.agree?.span ?? indicator.id.span,
                        Wording(
                            "`\(indicator.id.value)` in \(period): the bodies do not agree (\(list))",
                            lv: "`\(indicator.id.value)` periodā \(period): iestāžu skaitļi nesakrīt (\(list))"),
                        help: Wording(
                            "let them compare what each counts; the right number again: "
                                + "`sardze figure \(indicator.id.value) --period \(period) --body … --value …`",
                            lv: "lai iestādes salīdzina, ko katra uzskaita; pareizo skaitli ieraksta vēlreiz: "
                                + "`sardze figure \(indicator.id.value) --period \(period) --body … --value …`")),
                    data: [
                        "indicator": .text(indicator.id.value), "period": .text(period), "figures": .text(list),
                    ])
            }
        }
    }

    /// A number as people write it, so that `8` and `8.0` are the same.
    private struct Decimal: Hashable {
        let whole: Substring
        let fraction: Substring

        init(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            whole = parts.first?.drop { $0 == "0" } ?? ""
            var fraction = parts.count > 1 ? parts[1] : ""
            while fraction.last == "0" { fraction.removeLast() }
            self.fraction = fraction
        }
    }
}

extension StateCheck.Context {
    /// What each body counted, by period ascending: the plan's own figures, and those of the ledger, which stand over
    /// them.
    func figures(of indicator: Indicator) -> [(period: String, values: [(body: String, value: String)])] {
        var periods: [String: [String: String]] = [:]
        for figure in indicator.figures {
            periods[figure.period.value, default: [:]][figure.body.value] = figure.value.value
        }
        for (name, value) in record.figures where name.indicator == indicator.id.value {
            periods[name.period.description, default: [:]][name.body] = value
        }
        return periods.sorted { $0.key < $1.key }.map { period, values in
            (period, values.sorted { $0.key < $1.key }.map { (body: $0.key, value: $0.value) })
        }
    }
}
