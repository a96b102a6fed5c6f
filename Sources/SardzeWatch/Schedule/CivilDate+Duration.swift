import SardzeTime

extension CivilDate {
    /// The day a length of time counted from here ends; counting starts the next day. Hours end the same day.
    func adding(_ duration: When.Duration, _ calendar: WorkingCalendar) -> CivilDate? {
        switch duration.unit {
        case .hour: adding(days: duration.count / 24)
        case .day: adding(days: duration.count)
        case .workingDay: calendar.dueDate(duration.count, workingDaysAfter: self)
        case .week: adding(days: 7 * duration.count)
        case .month: adding(months: duration.count)
        case .year: adding(months: 12 * duration.count)
        }
    }
}
