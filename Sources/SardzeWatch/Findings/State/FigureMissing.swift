import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// A period is over and a body has not said what it counted.
    static let figureMissing = StateCheck("figure-missing") { context in
        let figures = GivenFigures(context.plan, context.record)
        return context.plan.indicators.compactMap { indicator in
            let missing = figures.missing(of: indicator, before: context.today)
            guard let first = missing.first else { return nil }
            let more = missing.count - 1
            return Finding(
                Diagnostic(
                    "figure-missing", .note, indicator.from[0].span,
                    Wording(
                        "`\(indicator.id.value)` has no figure for \(first.period) from \(first.bodies.joined(separator: ", "))"
                            + (more == 0 ? "" : ", nor for \(more) later"),
                        lv: "rādītājam `\(indicator.id.value)` par \(first.period) nav skaitļa no "
                            + first.bodies.joined(separator: ", ")
                            + (more == 0 ? "" : ", un vēl \(more) vēlākos periodos")),
                    help: Wording(
                        "ask for it, then: `sardze figure \(indicator.id.value) --period \(first.period) "
                            + "--body \(first.bodies[0]) --value …`",
                        lv: "pajautājiet un ierakstiet: `sardze figure \(indicator.id.value) --period \(first.period) "
                            + "--body \(first.bodies[0]) --value …`")),
                body: first.bodies[0],
                data: [
                    "indicator": .text(indicator.id.value), "period": .text(first.period.description),
                    "bodies": .text(first.bodies.joined(separator: ", ")), "periods": .number(missing.count),
                ])
        }
    }
}
