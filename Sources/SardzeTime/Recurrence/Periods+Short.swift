/// FREQ=DAILY, taken a month at a time: the days that are due by INTERVAL and pass the other parts.
struct DailyMonths: Periods {
    private let filter: MonthFilter
    private let start: Int
    private let interval: Int
    /// Bits 0, n, 2n … for an INTERVAL of n.
    private let comb: UInt64
    /// BYSETPOS sees one day at a time: it keeps the first and last of one, or nothing.
    private let isEmpty: Bool
    static let words = 1
    static let length = 30
    let positions: Positions? = nil

    init(_ rule: RecurrenceRule, start: CivilDate) {
        filter = MonthFilter(rule, weekdays: rule.weekdays)
        self.start = Int(start.dayNumber)
        interval = rule.interval
        comb = stride(from: 0, to: 64, by: rule.interval).reduce(0) { $0 | 1 << UInt64($1) }
        isEmpty = !rule.positions.isEmpty && !rule.positions.contains(1) && !rule.positions.contains(-1)
    }

    /// Months of 400 years; a longer INTERVAL than a day may need many times as many (see `neverOccurs`).
    var cycle: Int { isEmpty ? 1 : 4800 }

    func number(holding day: CivilDate) -> Int { CalendarMonth.number(holding: day) }

    func days(of number: Int) -> (first: Int, days: DayBits) {
        let month = CalendarMonth(number: number)
        var days = isEmpty ? 0 : filter.days(of: month)
        if interval > 1 && days != 0 {
            let offset = (start - month.firstDay).quotientAndRemainder(floorDividingBy: interval).remainder
            days &= offset < 64 ? comb << UInt64(offset) : 0
        }
        return (month.firstDay, DayBits(days))
    }
}

/// FREQ=WEEKLY: weeks that begin on WKST.
struct Weeks: Periods {
    private let filter: MonthFilter
    private let week: UInt64
    private let weekStart: Int
    static let words = 1
    static let length = 7
    let positions: Positions?
    let cycle: Int

    init(_ rule: RecurrenceRule) {
        filter = MonthFilter(rule, weekdays: [])
        weekStart = rule.weekStart.index
        week = UInt64.week(of: rule.weekdays).week(from: weekStart)
        positions = Positions(rule.positions)
        // A week that has too few days even when all its months count always has.
        cycle = week.nonzeroBitCount < positions?.nearest ?? 0 ? 1 : 20_871
    }

    func number(holding day: CivilDate) -> Int { (Int(day.dayNumber) + DayNumber.daysFromMonday - weekStart) / 7 }

    func days(of number: Int) -> (first: Int, days: DayBits) {
        let first = number * 7 - DayNumber.daysFromMonday + weekStart
        return (first, DayBits(filter.isOpen ? week : week & daysInMonths(from: first)))
    }

    /// The days of a week that lie in the months of BYMONTH.
    private func daysInMonths(from first: Int) -> UInt64 {
        // Where the calendar begins, the days of the week before it are dropped later.
        let month = CalendarMonth(number: CalendarMonth.number(holding: CivilDate(dayNumber: first)))
        let here = UInt64.low(month.firstDay + month.length - first)
        return (filter.contains(month: month.month) ? here : 0)
            | (filter.contains(month: month.month % 12 + 1) ? ~here : 0)
    }
}

/// FREQ=MONTHLY.
struct Months: Periods {
    private let filter: MonthFilter
    static let words = 1
    static let length = 30
    let positions: Positions?
    let cycle = 4800

    init(_ rule: RecurrenceRule) {
        filter = MonthFilter(rule, weekdays: rule.weekdays)
        positions = Positions(rule.positions)
    }

    func number(holding day: CivilDate) -> Int { CalendarMonth.number(holding: day) }

    func days(of number: Int) -> (first: Int, days: DayBits) {
        let month = CalendarMonth(number: number)
        return (month.firstDay, DayBits(filter.days(of: month)))
    }
}
