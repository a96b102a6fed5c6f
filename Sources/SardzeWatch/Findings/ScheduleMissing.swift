import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// Rules that were never generated promise nothing to anybody.
    static let scheduleMissing = ScheduleCheck("schedule-missing") { context in
        guard context.issued.schedule.tasks.isEmpty, context.issued.diagnostics.isEmpty, !context.expanded.tasks.isEmpty
        else { return [] }
        return [
            Finding(
                Diagnostic(
                    "schedule-missing", .note, context.plan.period.span,
                    Wording(
                        "the schedule of `\(context.plan.id)` has not been generated yet",
                        lv: "plāna `\(context.plan.id)` grafiks vēl nav izveidots"),
                    help: Wording(
                        "look with `sardze preview`, then run `sardze generate`",
                        lv: "apskatiet ar `sardze preview`, tad palaidiet `sardze generate`")))
        ]
    }
}
