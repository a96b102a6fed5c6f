import SardzeText
import SardzeWords

extension Check {
    /// What several answer for, each leaves to the others.
    static let noLead = Check("no-lead") { plan in
        plan.activities.compactMap { activity in
            guard activity.lead == nil, activity.responsible.count > 1, let first = activity.responsible.first else {
                return nil
            }
            let last = activity.responsible[activity.responsible.count - 1]
            let span =
                first.span.source == last.span.source
                ? Span(first.span.source, min(first.span.start, last.span.start), max(first.span.end, last.span.end))
                : first.span
            return Diagnostic(
                "no-lead", .warning, span,
                severalAnswer(activity),
                help: Wording(
                    "write `lead: \(first.value)`, or another of them; until then the first, \(first.value), answers",
                    lv: "rakstiet `lead: \(first.value)` vai citu no tām; līdz tam atbild pirmā, \(first.value)"),
                body: first.value, fix: naming(first, in: activity, plan))
        }
    }

    /// Writes down who answers anyway.
    private static func naming(_ lead: Located<String>, in activity: Activity, _ plan: Plan) -> Fix? {
        guard plan.bodies[lead.value] != nil else { return nil }
        let text = "lead: \(YAMLText.quoted(lead.value))"
        return activity.afterResponsible.map { place in
            Fix(
                [place.edit(text)],
                Wording("add `\(text)`, who answers already", lv: "pierakstīt `\(text)`, kas jau atbild"))
        }
    }

    private static func severalAnswer(_ activity: Activity) -> Wording {
        let count = activity.responsible.count
        let bodies = agreeing(
            count, one: Wording("responsible body", lv: "atbildīgā iestāde"),
            many: Wording("responsible bodies", lv: "atbildīgās iestādes"))
        return Wording(
            "`\(activity.id.value)` has \(count) \(bodies.en) and no lead",
            lv: "pasākumam `\(activity.id.value)` ir \(count) \(bodies.lv), bet nav vadošās")
    }
}
