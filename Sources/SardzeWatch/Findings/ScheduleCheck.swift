import SardzeRules
import SardzeText
import SardzeTime

/// Something that may be wrong with a plan once its dates are known: one code, its wording, how to find it.
public struct ScheduleCheck: Sendable {
    /// Stable, kebab-case, never reused.
    public let code: String
    let run: @Sendable (Context) -> [Finding]

    /// What a check may look at.
    struct Context: Sendable {
        let plan: Plan
        let expanded: Schedule
        let issued: ScheduleReader.Result
        let current: Schedule
        let calendars: BodyCalendars
        let today: CivilDate
        /// Whether the rules could be read whole; else the schedule is not compared with them.
        let isWhole: Bool
        /// What happened to the plan's tasks.
        let record: Record

        /// The expanded tasks of each activity, ascending.
        let tasks: [String: ArraySlice<DueTask>]

        init(
            plan: Plan, expanded: Schedule, issued: ScheduleReader.Result, current: Schedule,
            calendars: BodyCalendars, today: CivilDate, isWhole: Bool, record: Record = Record()
        ) {
            self.plan = plan
            self.expanded = expanded
            self.issued = issued
            self.current = current
            self.calendars = calendars
            self.today = today
            self.isWhole = isWhole
            self.record = record
            tasks = expanded.tasksByActivity
        }
    }

    init(_ code: String, run: @escaping @Sendable (Context) -> [Finding]) {
        self.code = code
        self.run = run
    }

    /// Every check of dates, in reading order.
    public static let all: [ScheduleCheck] = [
        // time
        .neverHappens, .outsidePeriod, .goldenDates, .calendarProvisional, .schoolYearProvisional,
        // plan
        .vacancy, .termEnds, .resourceExpired, .floorUnreachable,
        // schedule
        .dueOnDayOff, .overloadedWeek, .scheduleMissing, .scheduleStale, .scheduleDrifted,
    ]
}
