import SardzeTime

extension WorkingCalendar {
    /// The last day of a deadline: at once and the same day never move, hours may run into the next day, the rest goes on
    /// to a working day.
    func lastDay(of within: When.Deadline.Within, from start: CivilDate) -> CivilDate? {
        guard case .duration(let duration) = within else { return start }
        switch duration.unit {
        case .hour: return start.adding(days: (duration.count + 23) / 24)
        case .workingDay: return dueDate(duration.count, workingDaysAfter: start)
        case .day: return firstWorkingDay(onOrAfter: start.adding(days: duration.count))
        case .week: return firstWorkingDay(onOrAfter: start.adding(days: 7 * duration.count))
        case .month: return firstWorkingDay(onOrAfter: start.adding(months: duration.count))
        case .year: return firstWorkingDay(onOrAfter: start.adding(months: 12 * duration.count))
        }
    }
}
