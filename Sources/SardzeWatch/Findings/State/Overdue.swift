import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The day has passed and nobody said that it was done.
    static let overdue = StateCheck("overdue") { context in
        context.findings("overdue", of: [.overdue]) { task, _ in
            let days = context.today - task.due
            let working =
                Window(task.due.adding(days: 1), context.today).map {
                    context.calendars[task.duty.lead].workingDayCount(in: $0)
                } ?? 0
            let late = counted(days, .day, afterPreposition: .accusative)
            let lateWorking = counted(working, .workingDay, afterPreposition: .accusative)
            return context.finding(
                "overdue", .error, task,
                Wording(
                    "`\(task.id)`\(context.lead(task).en) is \(late.en) overdue, \(lateWorking.en): "
                        + "it was due \(task.due) (\(context.title(task)))",
                    lv: "`\(task.id)`\(context.lead(task).lv) nokavēts par \(late.lv), tostarp par \(lateWorking.lv): "
                        + "termiņš bija \(task.due) (\(context.title(task)))"),
                help: Wording(
                    "once it is done: `sardze done \(task.id)`; if it need not be: `sardze waive \(task.id)` with a reason",
                    lv:
                        "kad tas paveikts: `sardze done \(task.id)`; ja tas nav jādara: `sardze waive \(task.id)` ar pamatojumu"
                ),
                data: [
                    "days": .number(days), "workingDays": .number(working), "due": .text(task.due.description),
                    "title": .text(task.duty.title),
                ])
        }
    }
}
