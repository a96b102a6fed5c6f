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
        let parts = Wording.joined(counts.filter { $0.1 > 0 }.map { $0.0.pending($0.1) })
        return [
            Finding(
                Diagnostic(
                    "schedule-stale", .warning, changes[0].cause(in: context.plan, issuedAt: context.issued.places),
                    Wording(
                        "the schedule of `\(context.plan.id)` is older than its rules: \(parts.en)",
                        lv: "plāna `\(context.plan.id)` grafiks ir vecāks par noteikumiem: \(parts.lv)"),
                    help: Wording(
                        "look with `sardze preview`, then run `sardze generate`",
                        lv: "apskatiet ar `sardze preview`, tad palaidiet `sardze generate`")),
                data: Dictionary(uniqueKeysWithValues: counts.map { ($0.0.rawValue, .number($0.1)) }))
        ]
    }
}

extension ScheduleChange.Kind {
    /// `2 to add`
    fileprivate func pending(_ count: Int) -> Wording {
        switch self {
        case .add: Wording("\(count) to add", lv: "jāpievieno \(count)")
        case .move: Wording("\(count) to move", lv: "jāpārceļ \(count)")
        case .edit: Wording("\(count) to edit", lv: "jālabo \(count)")
        case .remove: Wording("\(count) to remove", lv: "jānoņem \(count)")
        }
    }
}
