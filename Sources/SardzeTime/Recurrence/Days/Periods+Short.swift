/// FREQ=WEEKLY: weeks that begin on WKST.
struct Weeks: Periods {
    private let months: UInt64
    /// Bit 0 is the day weeks begin on.
    private let week: UInt64
    private let weekStart: Int
    /// Weeks of 400 years.
    let cycle = 20_871

    init(_ parts: DayParts, weekStart: Weekday) {
        months = parts.months
        self.weekStart = weekStart.index
        week = parts.weekdays.every.week(from: weekStart.index)
    }

    func number(holding day: Int) -> Int { (day + DayNumber.daysFromMonday - weekStart) / 7 }

    func days(of number: Int) -> (first: Int, days: DayBits) {
        let first = number * 7 - DayNumber.daysFromMonday + weekStart
        return (first, DayBits(months == .low(12) ? week : week & daysInMonths(from: first)))
    }

    /// The days of a week that lie in the months of BYMONTH.
    private func daysInMonths(from first: Int) -> UInt64 {
        // Where the calendar begins, the days of the week before it are dropped later.
        let month = CalendarMonth(holding: first)
        let here = UInt64.low(month.firstDay + month.length - first)
        return (months >> UInt64(month.month - 1) & 1 == 1 ? here : 0)
            | (months >> UInt64(month.month % 12) & 1 == 1 ? ~here : 0)
    }
}

/// FREQ=MONTHLY.
struct Months: Periods {
    private let months: UInt64
    private let days: MonthDays
    let cycle = 4800

    init(_ parts: DayParts, skip: RecurrenceRule.Skip) {
        months = parts.months
        days = MonthDays(monthDays: parts.monthDays, skip: skip, weekdays: parts.weekdays)
    }

    func number(holding day: Int) -> Int { CalendarMonth.number(holding: day) }

    func days(of number: Int) -> (first: Int, days: DayBits) {
        let month = CalendarMonth(number: number)
        guard months >> UInt64(month.month - 1) & 1 == 1 else { return (month.firstDay, DayBits()) }
        return (month.firstDay, DayBits(days.bits(firstDay: month.firstDay, length: month.length)))
    }
}
