/// A month of the calendar in day numbers; the years just outside 1...9999 are allowed, for weeks reach into them.
struct CalendarMonth {
    /// 1...12
    let month: Int
    let isLeapYear: Bool
    let firstDay: Int
    /// 28...31
    let length: Int
    /// Days of the year before this month.
    let daysBefore: Int

    /// - Parameter number: months since January of year 0.
    init(number: Int) {
        // Whole cycles keep the division from rounding up below year 0.
        let (cycles, rest) = (number + 4800).quotientAndRemainder(dividingBy: 12)
        let year = cycles - 400
        self.init(month: rest + 1, yearStart: DayNumber.first(ofYear: year), isLeapYear: CivilDate.isLeapYear(year))
    }

    init(month: Int, yearStart: Int, isLeapYear: Bool) {
        self.month = month
        self.isLeapYear = isLeapYear
        daysBefore = (367 * month - 362) / 12 - (month <= 2 ? 0 : isLeapYear ? 1 : 2)
        firstDay = yearStart + daysBefore
        length = month == 2 ? (isLeapYear ? 29 : 28) : 30 + (month + month >> 3) & 1
    }

    static func number(holding day: CivilDate) -> Int {
        let (year, month, _) = day.components
        return year * 12 + month - 1
    }
}

enum DayNumber {
    static func first(ofYear year: Int) -> Int {
        // A whole cycle keeps the divisions from rounding up below year 1.
        let years = year + 399
        return years * 365 + years / 4 - years / 100 + years / 400 - 719_162 - 146_097
    }

    /// 0 for Monday to 6 for Sunday.
    static func weekday(of day: Int) -> Int { (day + daysFromMonday) % 7 }

    /// From a Monday before the calendar begins to 1970-01-01.
    static let daysFromMonday = 770_003
}

/// The parts that look at a day's month: BYMONTH, BYMONTHDAY, and BYDAY where it counts within the month.
struct MonthFilter {
    /// Bit 0 is January.
    let months: UInt64
    private let monthDays: CountedBits?
    private let weekdays: MonthWeekdays?

    init(_ rule: RecurrenceRule, weekdays: [CountedWeekday]) {
        months = rule.months.isEmpty ? .low(12) : rule.months.reduce(0) { $0 | 1 << UInt64($1 - 1) }
        monthDays = rule.monthDays.isEmpty ? nil : CountedBits(rule.monthDays)
        self.weekdays = weekdays.isEmpty ? nil : MonthWeekdays(weekdays)
    }

    /// True when every day passes.
    var isOpen: Bool { months == .low(12) && monthDays == nil && weekdays == nil }

    func contains(month: Int) -> Bool { months &>> UInt64(month - 1) & 1 == 1 }

    /// The days of a month that pass; bit 0 is the first.
    func days(of month: CalendarMonth) -> UInt64 {
        guard contains(month: month.month) else { return 0 }
        let days = monthDays?.bits(length: month.length) ?? .low(month.length)
        guard let weekdays, days != 0 else { return days }
        return days & weekdays.days(firstWeekday: DayNumber.weekday(of: month.firstDay), length: month.length)
    }
}
