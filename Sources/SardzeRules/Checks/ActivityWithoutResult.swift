import SardzeText
import SardzeWords

extension Check {
    /// Work that serves no expected result cannot be reported on.
    static let activityWithoutResult = Check("activity-without-result") { plan in
        guard !plan.goals.isEmpty else { return [] }
        return plan.activities.filter(\.results.isEmpty).map { activity in
            Diagnostic(
                "activity-without-result", .note, activity.id.span,
                "`\(activity.id.value)` serves no expected result\(activity.goal == nil ? " and no goal" : "")",
                help: "name the result it brings about: `results: [\"1.1\"]`")
        }
    }
}
