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

    @inline(__always)
    init(month: Int, yearStart: Int, isLeapYear: Bool) {
        self.month = month
        self.isLeapYear = isLeapYear
        // Months of 31 and 30 days take turns, but July and August both have 31; February falls short by one or two.
        let place = month &- 1
        let full = place &* 30 &+ (month &+ place &>> 3) &>> 1
        daysBefore = month > 2 ? full &- (isLeapYear ? 1 : 2) : full
        firstDay = yearStart &+ daysBefore
        length = month == 2 ? (isLeapYear ? 29 : 28) : 30 &+ (month &+ month &>> 3) & 1
    }

    init(holding day: Int) { self.init(number: Self.number(holding: day)) }

    /// Months since January of year 0; a day before the calendar counts as its first.
    static func number(holding day: Int) -> Int {
        let (year, month, _) = CivilDate(dayNumber: day).components
        return year * 12 + month - 1
    }
}

enum DayNumber {
    @inline(__always)
    static func first(ofYear year: Int) -> Int {
        // A whole cycle keeps the divisions from rounding up below year 1.
        let years = UInt32(truncatingIfNeeded: year &+ 399)
        return Int(years &* 365 &+ years / 4 &- years / 100 &+ years / 400) &- 719_162 &- 146_097
    }

    /// 0 for Monday to 6 for Sunday.
    @inline(__always)
    static func weekday(of day: Int) -> Int { Int(UInt32(truncatingIfNeeded: day &+ daysFromMonday) % 7) }

    /// From a Monday before the calendar begins to 1970-01-01.
    static let daysFromMonday = 770_003
}
