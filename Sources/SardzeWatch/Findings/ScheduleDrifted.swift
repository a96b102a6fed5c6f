import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// Tasks that had opened when their rule changed: they stay as issued, and somebody should know.
    static let scheduleDrifted = ScheduleCheck("schedule-drifted") { context in
        guard !context.issued.schedule.tasks.isEmpty, !context.issued.isIncomplete, context.isWhole else { return [] }
        let drift = context.current.changes(to: context.expanded).filter { $0.before != nil }
        guard let first = drift.first else { return [] }
        return [
            Finding(
                Diagnostic(
                    "schedule-drifted", .note, first.cause(in: context.plan),
                    "\(counted(drift.count, "task")) stay\(drift.count == 1 ? "s" : "") as issued though the rules now say "
                        + "otherwise, the first \(first.task.id)",
                    help: "nothing needs doing: what has opened does not change"),
                task: first.task.idAcrossPlans, data: ["count": .number(drift.count)])
        ]
    }
}
