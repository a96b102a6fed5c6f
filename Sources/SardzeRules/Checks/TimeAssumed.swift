import SardzeText
import SardzeWords

extension Check {
    /// A time that the plan's document does not give stays visible until somebody decides it.
    static let timeAssumed = Check("time-assumed") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, let note = activity.whenNote else { return nil }
            return Diagnostic(
                "time-assumed", .note, note.span, "the time of `\(activity.id.value)` is an assumption: \(when.value)",
                help: "once it is decided, remove the `note` beside it", body: plan.lead(of: activity))
        }
    }
}
