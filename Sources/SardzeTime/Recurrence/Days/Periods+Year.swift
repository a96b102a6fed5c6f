/// FREQ=YEARLY without BYWEEKNO: calendar years.
struct Years: Periods {
    private let months: UInt64
    private let days: MonthDays
    /// BYDAY where its ordinals count within the year.
    private let weekdays: YearWeekdays?
    private let yearDays: YearDays?
    let cycle = 400

    init(_ rule: RecurrenceRule, _ parts: DayParts) {
        months = parts.months
        // Only days that BYMONTHDAY makes can be missing; beside BYYEARDAY it only limits.
        days = MonthDays(
            monthDays: parts.monthDays, skip: rule.yearDays.isEmpty ? rule.skip : .omit,
            weekdays: parts.hasMonths ? parts.weekdays : CountedWeekdays())
        weekdays = parts.hasMonths ? nil : YearWeekdays(parts.weekdays)
        yearDays = YearDays(rule.yearDays)
    }

    func number(holding day: Int) -> Int { CivilDate(dayNumber: day).year }

    func days(of year: Int) -> (first: Int, days: DayBits) {
        let (first, isLeapYear) = (DayNumber.first(ofYear: year), CivilDate.isLeapYear(year))
        let length = isLeapYear ? 366 : 365
        var chosen = DayBits()
        if months == .low(12) && days.isOpen {
            chosen = DayBits(first: length)
        } else {
            var left = months
            while left != 0 {
                let month = CalendarMonth(
                    month: left.trailingZeroBitCount + 1, yearStart: first, isLeapYear: isLeapYear)
                chosen.insert(days.bits(firstDay: month.firstDay, length: month.length), at: month.daysBefore)
                left &= left - 1
            }
        }
        if let yearDays { chosen.formIntersection(yearDays.days(isLeapYear: isLeapYear)) }
        if let weekdays {
            chosen.formIntersection(weekdays.days(firstWeekday: DayNumber.weekday(of: first), length: length))
        }
        return (first, chosen)
    }
}

/// FREQ=YEARLY with BYWEEKNO: years of whole weeks.
struct WeekYears: Periods {
    private let years: WeekYear
    private let months: UInt64
    private let days: MonthDays
    private let yearDays: YearDays?
    private let weekNumbers: CountedBits
    /// Bit 0 is the day weeks begin on.
    private let week: UInt64
    let cycle = 400

    init(_ rule: RecurrenceRule, _ parts: DayParts) {
        years = WeekYear(weekStart: rule.weekStart.index)
        months = parts.months
        days = MonthDays(monthDays: parts.monthDays)
        yearDays = YearDays(rule.yearDays)
        weekNumbers = rule.weekNumbers
        week = (parts.weekdays.isEmpty ? .low(7) : parts.weekdays.every).week(from: rule.weekStart.index)
    }

    func number(holding day: Int) -> Int { years.number(holding: day) }

    func days(of year: Int) -> (first: Int, days: DayBits) {
        let first = years.firstDay(of: year)
        var weeks = weekNumbers.bits(length: (years.firstDay(of: year + 1) - first) / 7)
        var chosen = DayBits()
        while weeks != 0 {
            chosen.insert(week, at: weeks.trailingZeroBitCount * 7)
            weeks &= weeks - 1
        }
        let isOpen = months == .low(12) && days.isOpen && yearDays == nil
        if !isOpen { chosen.formIntersection(daysInMonths(of: year, from: first)) }
        return (first, chosen)
    }

    /// The days that pass by their month, from the December before to the January after.
    private func daysInMonths(of year: Int, from first: Int) -> DayBits {
        var passing = DayBits()
        for number in year * 12 - 1...year * 12 + 12 {
            let month = CalendarMonth(number: number)
            guard months >> UInt64(month.month - 1) & 1 == 1 else { continue }
            let bits = days.bits(firstDay: month.firstDay, length: month.length)
            passing.insert(bits & (yearDays?.days(of: month) ?? .max), at: month.firstDay - first)
        }
        return passing
    }
}
