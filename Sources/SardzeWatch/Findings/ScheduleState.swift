import SardzeRules
import SardzeText
import SardzeTime

extension ScheduleCheck {
    /// Rules that were never generated promise nothing to anybody.
    static let scheduleMissing = ScheduleCheck("schedule-missing") { context in
        guard context.issued.schedule.tasks.isEmpty, context.issued.diagnostics.isEmpty, !context.expanded.tasks.isEmpty
        else { return [] }
        return [
            Finding(
                Diagnostic(
                    "schedule-missing", .note, context.plan.period.span,
                    "the schedule of `\(context.plan.id)` has not been generated yet",
                    help: "look with `sardze preview`, then run `sardze generate`"))
        ]
    }

    /// Rules and schedule that say different things: people work by the one, the coordinator by the other.
    static let scheduleStale = ScheduleCheck("schedule-stale") { context in
        guard !context.issued.schedule.tasks.isEmpty, !context.issued.isIncomplete, context.isWhole else { return [] }
        let changes = context.issued.schedule.changes(to: context.current)
        guard !changes.isEmpty else { return [] }
        let counts = ScheduleChange.Kind.allCases.map { kind in (kind, changes.count { $0.kind == kind }) }
        let parts = counts.filter { $0.1 > 0 }.map { "\($0.1) to \($0.0.rawValue)" }
        return [
            Finding(
                Diagnostic(
                    "schedule-stale", .warning, changes[0].cause(in: context.plan),
                    "the schedule of `\(context.plan.id)` is older than its rules: \(parts.joined(separator: ", "))",
                    help: "look with `sardze preview`, then run `sardze generate`"),
                data: Dictionary(uniqueKeysWithValues: counts.map { ($0.0.rawValue, .number($0.1)) }))
        ]
    }

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
