import SardzeRules
import SardzeText
import SardzeWords

/// The rules ask for more tasks than anybody could do.
public struct ExpansionError: Error {
    /// The activity that was one too many.
    let activity: Activity

    var diagnostic: Diagnostic {
        Diagnostic(
            "too-many-tasks", .error, activity.when?.span ?? activity.id.span,
            Wording(
                "with `\(activity.id.value)` the plan has more than \(Expansion.mostTasks) tasks",
                lv: "ar pasākumu `\(activity.id.value)` plānā ir vairāk nekā \(Expansion.mostTasks) uzdevumu"),
            help: Wording("shorten the period, or ask for it less often", lv: "saīsiniet periodu vai prasiet to retāk"))
    }
}
