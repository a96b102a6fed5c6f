import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// It can be done, and nobody has to.
    static let unassigned = StateCheck("unassigned") { context in
        context.findings("unassigned", of: [.open, .dueSoon, .overdue, .blocked]) { task, _ in
            guard task.isUnassigned else { return nil }
            return context.finding(
                "unassigned", .error, task,
                Wording(
                    "`\(task.id)` is nobody's, and due \(task.due) (\(context.title(task)))",
                    lv: "`\(task.id)` nav neviena atbildībā, un termiņš ir \(task.due) (\(context.title(task)))"),
                help: Wording(
                    "name a body under `responsible:`, or give it away: `sardze assign \(task.id) --body …`",
                    lv: "norādiet iestādi pie `responsible:` vai uzdodiet to kādai: `sardze assign \(task.id) --body …`"
                ),
                data: ["due": .text(task.due.description), "title": .text(task.duty.title)])
        }
    }
}
