import SardzeText
import SardzeWords

extension Check {
    /// Work that is nobody's is not done.
    static let noResponsibleBody = Check("no-responsible-body") { plan in
        let example = plan.bodies.first?.id.value ?? "SD"
        return plan.activities.filter(\.responsible.isEmpty).map { activity in
            Diagnostic(
                "no-responsible-body", .error, activity.id.span,
                Wording(
                    "`\(activity.id.value)` has no responsible body, so its tasks are nobody's",
                    lv:
                        "pasākumam `\(activity.id.value)` nav atbildīgās iestādes, tāpēc par tā uzdevumiem neatbild neviens"
                ),
                help: Wording("name one: `responsible: \(example)`", lv: "norādiet to: `responsible: \(example)`"))
        }
    }
}
