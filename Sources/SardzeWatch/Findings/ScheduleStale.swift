import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
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
}
