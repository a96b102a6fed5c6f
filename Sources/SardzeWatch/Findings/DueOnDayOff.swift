import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// A day the coordinator wrote stays put, and a slot without a working day ends on a day off: noted, for it may be a
    /// slip.
    static let dueOnDayOff = ScheduleCheck("due-on-day-off") { context in
        context.plan.activities.compactMap { activity in
            guard let when = activity.when, let tasks = context.tasks[activity.id.value] else { return nil }
            let lead = context.plan.lead(of: activity)
            let calendar = context.calendars[lead]
            let off = tasks.filter { !calendar.isWorkingDay($0.due) }
            guard let first = off.first else { return nil }
            let reason = calendar.reasonOff(first.due).map { " (\($0.words))" } ?? ""
            let whose = lead.map { " of \($0)" } ?? ""
            return Finding(
                Diagnostic(
                    "due-on-day-off", .note, when.span,
                    off.count == 1
                        ? "`\(activity.id.value)` is due on a day off\(whose): \(first.due)\(reason)"
                        : "`\(activity.id.value)` is due on days off\(whose) \(off.count) times, first on \(first.due)\(reason)",
                    help: "move the day, or write `roll: back` or `roll: forward`"),
                body: lead, data: ["count": .number(off.count), "first": .text(first.due.description)])
        }
    }
}

extension DayOff {
    /// Why the day is off, in a few words.
    var words: String {
        switch self {
        case .weekday(let weekday): weekday.name
        case .holiday(let holiday): holiday.name
        case .moved(let worked): "moved to \(worked)"
        }
    }
}
