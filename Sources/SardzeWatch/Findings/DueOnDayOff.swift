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
            return Finding(
                Diagnostic(
                    "due-on-day-off", .note, when.span,
                    message(activity.id.value, off.count, of: lead, first.due, calendar.reasonOff(first.due)),
                    help: Wording(
                        "move the day, or write `roll: back` or `roll: forward`",
                        lv: "pārceliet dienu vai rakstiet `roll: back` vai `roll: forward`")),
                body: lead, data: ["count": .number(off.count), "first": .text(first.due.description)])
        }
    }

    private static func message(
        _ activity: String, _ count: Int, of lead: String?, _ first: CivilDate, _ reason: DayOff?
    ) -> Wording {
        let whose = lead.map { Wording(" of \($0)", lv: "\($0) ") } ?? Wording(same: "")
        let why = reason.map { $0.words.map { " (\($0))" } } ?? Wording(same: "")
        if count == 1 {
            return Wording(
                "`\(activity)` is due on a day off\(whose.en): \(first)\(why.en)",
                lv: "pasākuma `\(activity)` termiņš iekrīt \(whose.lv)brīvdienā: \(first)\(why.lv)")
        }
        return Wording(
            "`\(activity)` is due on days off\(whose.en) \(count) times, first on \(first)\(why.en)",
            lv: "pasākuma `\(activity)` termiņš \(counted(count, .time, .accusative).lv) iekrīt \(whose.lv)brīvdienā, "
                + "pirmoreiz \(first)\(why.lv)")
    }
}

extension DayOff {
    /// Why the day is off, in a few words.
    var words: Wording {
        switch self {
        case .weekday(let weekday): weekday.noun.one()
        case .holiday(let holiday) where holiday.name.isEmpty: Wording("public holiday", lv: "svētku diena")
        case .holiday(let holiday): Wording(same: holiday.name)
        case .moved(let worked): Wording("moved to \(worked)", lv: "pārcelta uz \(worked)")
        }
    }
}
