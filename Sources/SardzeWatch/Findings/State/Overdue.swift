import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The day has passed and nobody said that it was done.
    static let overdue = StateCheck("overdue") { context in
        var lateness = WorkingLateness(context)
        return context.findings("overdue", of: [.overdue]) { task, _ in
            // A referral's clocks are instants, and have findings of their own.
            if task.duty.referral != nil { return nil }
            let days = context.today - task.due
            let working = lateness.days(since: task)
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

/// How many working days of its body a task is late.
private struct WorkingLateness {
    private let context: StateCheck.Context
    /// The days up to here are counted beforehand by every calendar.
    private let end: CivilDate
    /// By body, the working days after that.
    private var later: [String?: Int] = [:]

    init(_ context: StateCheck.Context) {
        self.context = context
        end = min(context.plan.period.value.last, context.today)
    }

    /// Years after the plan's end are counted once a body, not once a task.
    mutating func days(since task: DueTask) -> Int {
        let lead = task.duty.lead
        let calendar = context.calendars[lead]
        func count(after day: CivilDate, through last: CivilDate) -> Int {
            Window(day.adding(days: 1), last).map(calendar.workingDayCount(in:)) ?? 0
        }
        guard task.due < end else { return count(after: task.due, through: context.today) }
        let rest = later[lead] ?? count(after: end, through: context.today)
        later[lead] = rest
        return count(after: task.due, through: end) + rest
    }
}
