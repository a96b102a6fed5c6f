import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The last days in which it can still be done in time.
    static let dueSoon = StateCheck("due-soon") { context in
        context.findings("due-soon", of: [.dueSoon]) { task, _ in
            let days = task.due - context.today
            let left =
                days == 0
                ? Wording("today", lv: "šodien")
                : Wording(
                    "in \(counted(days, .day).en), on \(task.due)",
                    lv: "pēc \(counted(days, .day, afterPreposition: .genitive).lv), \(task.due)")
            return context.finding(
                "due-soon", .note, task,
                Wording(
                    "`\(task.id)`\(context.lead(task).en) is due \(left.en) (\(context.title(task)))",
                    lv: "`\(task.id)`\(context.lead(task).lv) jāpaveic drīz: \(left.lv) (\(context.title(task)))"),
                help: Wording(
                    "once it is done: `sardze done \(task.id)`", lv: "kad tas paveikts: `sardze done \(task.id)`"),
                data: ["days": .number(days), "due": .text(task.due.description), "title": .text(task.duty.title)])
        }
    }
}
