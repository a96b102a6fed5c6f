import SardzeText
import SardzeWords

extension Check {
    /// An escalation to deputies where no body it can come to has one.
    static let deputyMissing = Check("deputy-missing") { plan in
        plan.everyAlertRules.flatMap { activity, rules -> [Diagnostic] in
            let told = plan.bodies(toldOf: activity) { $0.escalations != nil }
            let bodies = told.sorted().compactMap { plan.bodies[$0] }
            guard !bodies.isEmpty, bodies.allSatisfy({ $0.deputy == nil }) else { return [] }
            return (rules.escalations?.value ?? []).filter { $0.to.value == .deputy }.map { escalation in
                Diagnostic(
                    "deputy-missing", .note, escalation.to.span,
                    activity == nil
                        ? Wording(
                            "no body that would be told has a deputy",
                            lv: "nevienai no iestādēm, kurām paziņotu, nav aizvietotājas")
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
