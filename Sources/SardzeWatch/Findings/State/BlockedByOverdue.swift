import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// Late work that holds up other work costs twice.
    static let blockedByOverdue = StateCheck("blocked-by-overdue") { context in
        guard context.tasks.contains(where: { !$0.duty.after.isEmpty }) else { return [] }
        var overdue: [String: DueTask] = [:]
        for task in context.tasks where task.due < context.today && context.board[task] == .overdue {
            if overdue[task.duty.activity] == nil { overdue[task.duty.activity] = task }
        }
        return context.findings("blocked-by-overdue", of: [.blocked, .overdue]) { task, _ in
            guard let culprit = task.duty.after.lazy.compactMap({ overdue[$0] }).first else { return nil }
            return context.finding(
                "blocked-by-overdue", .warning, task,
                Wording(
                    "`\(task.id)` cannot begin: it waits for `\(culprit.id)`\(context.lead(culprit).en), "
                        + "which was due \(culprit.due)",
                    lv: "`\(task.id)` nevar sākt: tas gaida `\(culprit.id)`\(context.lead(culprit).lv), "
                        + "kam termiņš bija \(culprit.due)"),
                help: Wording(
                    "see to `\(culprit.id)` first, or take it out of `after:`",
                    lv: "vispirms pabeidziet `\(culprit.id)` vai izņemiet to no `after:`"),
                related: [Label(context.place(of: culprit), Wording("what it waits for", lv: "ko tas gaida"))],
                data: ["waitsFor": .text(culprit.idAcrossPlans), "title": .text(task.duty.title)])
        }
    }
}
