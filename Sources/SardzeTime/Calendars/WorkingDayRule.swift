/// Whether a day is worked, from its date alone: the slow answer that holds for every day of the calendar.
///
/// **Moved days are exchanges.** A pair applies only where it trades a day the body would have worked for one it
/// would not, so it never changes how many days are worked. A body that works Saturdays already keeps the Friday or
/// Monday that others get off; a body off on Mondays does not work the Saturday; a worked day that is a public
/// holiday stays free, and its day off is worked. Where pairs share a day, the one with the earlier day off applies.
struct WorkingDayRule: Sendable, Equatable {
    let week: WorkingWeek
    let holidays: HolidayCalendar
    /// The day worked instead, by the day off; only pairs that apply.
    private(set) var workedInstead: [CivilDate: CivilDate] = [:]
    /// The values of `workedInstead`.
    private(set) var workedExtra: Set<CivilDate> = []

    init(week: WorkingWeek, holidays: HolidayCalendar, appliesMovedDays: Bool) {
        self.week = week
        self.holidays = holidays
        guard appliesMovedDays, week.observesHolidays else { return }
        for pair in holidays.movedDays where week.contains(pair.off.weekday) && !week.contains(pair.work.weekday) {
            guard workedInstead[pair.off] == nil, !workedExtra.contains(pair.work),
                holidays.holiday(on: pair.off) == nil, holidays.holiday(on: pair.work) == nil
            else { continue }
            workedInstead[pair.off] = pair.work
            workedExtra.insert(pair.work)
        }
    }

    func isWorkingDay(_ day: CivilDate) -> Bool {
        if workedExtra.contains(day) { return true }
        return week.contains(day.weekday) && workedInstead[day] == nil && observedHoliday(on: day) == nil
    }

    func reasonOff(_ day: CivilDate) -> DayOff? {
        if isWorkingDay(day) { return nil }
        if let other = workedInstead[day] { return .moved(workedInstead: other) }
        if let holiday = observedHoliday(on: day) { return .holiday(holiday) }
        return .weekday(day.weekday)
    }

    private func observedHoliday(on day: CivilDate) -> Holiday? {
        week.observesHolidays ? holidays.holiday(on: day) : nil
    }

    /// The days in the window that the week alone would work, but a holiday or a moved day takes; and those it would
    /// not, but a moved day adds. Neither repeats a day.
    func exceptions(in window: Window) -> (off: [CivilDate], worked: [CivilDate]) {
        guard week.observesHolidays else { return ([], []) }
        let years = window.first.year...window.last.year
        let off = years.flatMap(holidays.holidays(in:)).map(\.day) + workedInstead.keys
        return (
            off.filter { week.contains($0.weekday) && window.contains($0) }, workedExtra.filter(window.contains)
        )
    }

    /// - Complexity: O(*y*), *y* the years the window touches.
    func workingDayCount(in window: Window) -> Int {
        let (weeks, rest) = window.days.quotientAndRemainder(dividingBy: 7)
        let extra = (0..<rest).count { week.contains(Weekday(index: window.first.weekday.index + $0)) }
        let (off, worked) = exceptions(in: window)
        return weeks * week.weekdays.count + extra - off.count + worked.count
    }
}
