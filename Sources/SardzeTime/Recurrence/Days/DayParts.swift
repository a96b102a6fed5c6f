/// The parts that name days, with what they leave open taken from the start.
///
/// - Source: RFC 5545, 3.3.10, "information missing from the rule"; for BYWEEKNO our decision A2.
struct DayParts {
    /// BYMONTH: bit 0 is January; all of them when there is none.
    var months: UInt64
    var monthDays: CountedBits
    var weekdays: CountedWeekdays
    /// Whether BYMONTH is there, so that BYDAY counts within a month.
    let hasMonths: Bool

    init(_ rule: RecurrenceRule, start: CivilDate) {
        months = rule.months == 0 ? .low(12) : UInt64(rule.months)
        monthDays = rule.monthDays
        weekdays = rule.weekdays
        hasMonths = rule.months != 0
        guard rule.weekdays.isEmpty && rule.monthDays.isEmpty && rule.yearDays.isEmpty else { return }
        switch rule.frequency {
        case .secondly, .minutely, .hourly, .daily: break
        case .weekly: weekdays.insert(every: start.weekday)
        case .monthly: monthDays.insert(start.day)
        case .yearly where !rule.weekNumbers.isEmpty: weekdays.insert(every: start.weekday)
        case .yearly:
            let (_, month, day) = start.components
            monthDays.insert(day)
            if !hasMonths { months = 1 << UInt64(month - 1) }
        }
    }

    /// True when every day passes.
    var isOpen: Bool { months == .low(12) && monthDays.isEmpty && weekdays.isEmpty }
}
