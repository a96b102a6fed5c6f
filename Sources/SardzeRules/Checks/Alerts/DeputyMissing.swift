import SardzeText
import SardzeWords

extension Check {
    /// An escalation to deputies where no body it can come to has one.
    static let deputyMissing = Check("deputy-missing") { plan in
        plan.everyAlertRules.flatMap { activity, rules -> [Diagnostic] in
            let leads =
                activity.map { [$0] }
                ?? plan.activities.filter { $0.alerts?.escalations == nil }
            let bodies = Set(leads.compactMap(plan.lead)).compactMap { plan.bodies[$0] }
            guard !bodies.isEmpty, bodies.allSatisfy({ $0.deputy == nil }) else { return [] }
            return (rules.escalations?.value ?? []).filter { $0.to.value == .deputy }.map { escalation in
                Diagnostic(
                    "deputy-missing", .note, escalation.to.span,
                    activity == nil
                        ? Wording(
                            "no body that leads an activity has a deputy",
                            lv: "nevienai iestādei, kas vada kādu pasākumu, nav aizvietotājas")
                        : Wording(
                            "`\(bodies[0].id.value)`, which leads this activity, has no deputy",
                            lv: "iestādei `\(bodies[0].id.value)`, kas vada šo pasākumu, nav aizvietotājas"),
                    help: Wording(
                        "name one under `bodies:` with `deputy:`; until then nobody is told at this step",
                        lv: "norādiet to zem `bodies:` ar `deputy:`; līdz tam šajā solī nepaziņo nevienam"),
                    body: activity == nil ? nil : bodies[0].id.value)
            }
        }
    }
}
