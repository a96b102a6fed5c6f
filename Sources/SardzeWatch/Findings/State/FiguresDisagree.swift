import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// Two offices count the same thing and get two numbers: at least one of them misses a case.
    static let figuresDisagree = StateCheck("figures-disagree") { context in
        let figures = GivenFigures(context.plan, context.record)
        return context.plan.indicators.flatMap { indicator in
            figures.disagreements(of: indicator).map { period, values in
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
}
