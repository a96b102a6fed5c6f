import SardzeText
import SardzeWords

extension Check {
    /// Work that is nobody's is not done.
    static let noResponsibleBody = Check("no-responsible-body") { plan in
        plan.activities.filter(\.responsible.isEmpty).map { activity in
            Diagnostic(
                "no-responsible-body", .error, activity.id.span,
                "`\(activity.id.value)` has no responsible body, so its tasks are nobody's",
                help: "name one: `responsible: \(plan.bodies.first?.id.value ?? "SD")`")
        }
    }
}
