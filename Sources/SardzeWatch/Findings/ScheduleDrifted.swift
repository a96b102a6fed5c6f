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
                    "schedule-drifted", .note, first.cause(in: context.plan, issuedAt: context.issued.places),
                    message(drift.count, first.task.id),
                    help: Wording(
                        "nothing needs doing: what has opened does not change",
                        lv: "nekas nav jādara: kas jau atvērts, vairs nemainās")),
                task: first.task.idAcrossPlans, data: ["count": .number(drift.count)])
        ]
    }

    private static func message(_ count: Int, _ first: String) -> Wording {
        let stay = agreeing(
            count, one: Wording("stays", lv: "paliek, kā izdots"), many: Wording("stay", lv: "paliek, kā izdoti"))
        return Wording(
            "\(counted(count, .task).en) \(stay.en) as issued though the rules now say otherwise, the first \(first)",
            lv: "\(counted(count, .task).lv) \(stay.lv), lai gan noteikumi tagad saka citādi; pirmais ir \(first)")
    }
}
