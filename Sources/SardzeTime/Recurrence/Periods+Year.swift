/// FREQ=YEARLY without BYWEEKNO: calendar years.
struct Years: Periods {
    private let filter: MonthFilter
    /// BYDAY where its ordinals count within the year.
    private let weekdays: YearWeekdays?
    private let yearDays: YearDays?
    static let words = DayBits.wordCount
    static let length = 365
    let positions: Positions?
    let cycle = 400

    init(_ rule: RecurrenceRule) {
        let countsInMonth = !rule.months.isEmpty
        filter = MonthFilter(rule, weekdays: countsInMonth ? rule.weekdays : [])
        weekdays = YearWeekdays(countsInMonth ? [] : rule.weekdays)
        yearDays = YearDays(rule.yearDays)
        positions = Positions(rule.positions)
    }

    func number(holding day: CivilDate) -> Int { day.year }

    func days(of year: Int) -> (first: Int, days: DayBits) {
        let (first, isLeapYear) = (DayNumber.first(ofYear: year), CivilDate.isLeapYear(year))
        let length = isLeapYear ? 366 : 365
        var days = DayBits()
        if filter.isOpen {
            days = DayBits(first: length)
        } else {
            var months = filter.months
            while months != 0 {
                let number = months.trailingZeroBitCount + 1
                let month = CalendarMonth(month: number, yearStart: first, isLeapYear: isLeapYear)
                days.insert(filter.days(of: month), at: month.daysBefore)
                months &= months - 1
            }
        }
        if let yearDays { days.formIntersection(yearDays.days(isLeapYear: isLeapYear)) }
        if let weekdays {
            days.formIntersection(weekdays.days(firstWeekday: DayNumber.weekday(of: first), length: length))
        }
        return (first, days)
    }
}

/// FREQ=YEARLY with BYWEEKNO: years of 52 or 53 whole weeks; week 1 is the first with four days of the year in it.
struct WeekYears: Periods {
    private let filter: MonthFilter
    private let yearDays: YearDays?
    private let weekNumbers: CountedBits
    private let week: UInt64
    private let weekStart: Int
    static let words = DayBits.wordCount
    static let length = 365
    let positions: Positions?
    let cycle = 400

    init(_ rule: RecurrenceRule) {
        filter = MonthFilter(rule, weekdays: [])
        weekNumbers = CountedBits(rule.weekNumbers)
        weekStart = rule.weekStart.index
        yearDays = YearDays(rule.yearDays)
        week = rule.weekdays.isEmpty ? .low(7) : UInt64.week(of: rule.weekdays).week(from: weekStart)
        positions = Positions(rule.positions)
    }

    func number(holding day: CivilDate) -> Int {
        let (year, day) = (day.year, Int(day.dayNumber))
        return day < first(of: year) ? year - 1 : day < first(of: year + 1) ? year : year + 1
    }

    /// The first day of week 1, which always holds 4 January.
    private func first(of year: Int) -> Int {
        let fourth = DayNumber.first(ofYear: year) + 3
        return fourth - (DayNumber.weekday(of: fourth) + 7 - weekStart) % 7
    }

    func days(of year: Int) -> (first: Int, days: DayBits) {
        let first = first(of: year)
        var weeks = weekNumbers.bits(length: (self.first(of: year + 1) - first) / 7)
        var days = DayBits()
        while weeks != 0 {
            days.insert(week, at: weeks.trailingZeroBitCount * 7)
            weeks &= weeks - 1
        }
        if !filter.isOpen || yearDays != nil { days.formIntersection(daysInMonths(of: year, from: first)) }
        return (first, days)
    }

    /// The days that pass by their month, from the December before to the January after.
    private func daysInMonths(of year: Int, from first: Int) -> DayBits {
        var days = DayBits()
        for number in year * 12 - 1...year * 12 + 12 {
            let month = CalendarMonth(number: number)
            days.insert(filter.days(of: month) & (yearDays?.days(of: month) ?? .max), at: month.firstDay - first)
        }
        return days
    }
}
