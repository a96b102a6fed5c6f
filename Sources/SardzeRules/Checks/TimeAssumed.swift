import SardzeText
import SardzeWords

extension Check {
    /// A time that the plan's document does not give stays visible until somebody decides it.
    static let timeAssumed = Check("time-assumed") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, let note = activity.whenNote else { return nil }
            return Diagnostic(
                "time-assumed", .note, note.span,
                Wording(
                    "the time of `\(activity.id.value)` is an assumption: \(when.value)",
                    lv: "pasākuma `\(activity.id.value)` laiks ir pieņēmums: \(when.value)"),
                help: Wording(
                    "once it is decided, remove the `note` beside it",
                    lv: "kad tas izlemts, izdzēsiet `note` tam blakus"), body: plan.lead(of: activity))
        }
    }
}
