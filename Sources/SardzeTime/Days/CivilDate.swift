/// A day of the proleptic Gregorian calendar: no clock, no time zone.
///
/// Days run from 0001-01-01 to 9999-12-31, both included. Arithmetic stops at these ends rather than leaving them,
/// so a computed day always prints as a four-digit year.
///
/// - Source: the day-number formulas are those of the proleptic Gregorian calendar (ISO 8601-1:2019, 4.2.1).
public struct CivilDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01, which is day 0.
    public let dayNumber: Int32

    /// The day with this number, or the nearest end of the calendar when the number lies outside it.
    public init(dayNumber: Int) {
        self.dayNumber = Int32(Swift.min(Swift.max(dayNumber, Self.numbers.lowerBound), Self.numbers.upperBound))
    }

    /// The day with a number that is known to lie in the calendar.
    @inline(__always)
    init(unchecked dayNumber: Int) { self.dayNumber = Int32(truncatingIfNeeded: dayNumber) }

    /// - Returns: `nil` when the calendar has no such day: 30 February, month 13, year 0 or 10000.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.init(dayNumber: Self.number(year, month, day))
    }

    /// 0001-01-01.
    public static let earliest = CivilDate(dayNumber: numbers.lowerBound)
    /// 9999-12-31.
    public static let latest = CivilDate(dayNumber: numbers.upperBound)
    private static let numbers = -719_162...2_932_896

    /// The first day of a year, clamped to the calendar.
    public static func firstDay(ofYear year: Int) -> CivilDate { firstDay(ofMonth: 1, year: year) }

    /// The first day of a month; months outside 1...12 count into other years, so month 13 is next January.
    public static func firstDay(ofMonth month: Int, year: Int) -> CivilDate {
        let months = year * 12 + (month - 1)
        let (wholeYear, zeroBased) = months.quotientAndRemainder(floorDividingBy: 12)
        return CivilDate(dayNumber: number(wholeYear, zeroBased + 1, 1))
    }

    public var year: Int { components.year }
    /// 1...12
    public var month: Int { components.month }
    /// 1...31
    public var day: Int { components.day }

    /// - Source: C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar algorithms",
    ///   Software: Practice and Experience 53 (2023), algorithm 6: divisions become multiplications.
    public var components: (year: Int, month: Int, day: Int) {
        // Years are counted from 1 March, so that the leap day is a year's last.
        let quarters = 4 &* UInt32(truncatingIfNeeded: Int(dayNumber) &+ 719_468) &+ 3
        let century = quarters / 146_097
        let product = UInt64(2_939_745) &* UInt64(quarters % 146_097 | 3)
        let yearOfCentury = UInt32(truncatingIfNeeded: product &>> 32)
        let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
        let months = 2_141 &* dayOfYear &+ 197_913
        let isNextYear = dayOfYear >= 306
        let year = Int(century &* 100 &+ yearOfCentury) &+ (isNextYear ? 1 : 0)
        let month = Int(months &>> 16) &- (isNextYear ? 12 : 0)
        return (year, month, Int((months & 0xFFFF) / 2_141) &+ 1)
    }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday(index: (Int(dayNumber) + 3).quotientAndRemainder(floorDividingBy: 7).remainder)
    }

    /// 1 on 1 January, 365 or 366 on 31 December.
    public var dayOfYear: Int { self - Self.firstDay(ofYear: year) + 1 }

    /// The week-numbering year and week of ISO 8601: week 1 holds the year's first Thursday.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 3 - weekday.index)
        let year = thursday.year
        return (year, (thursday - Self.firstDay(ofYear: year)) / 7 + 1)
    }

    public func adding(days: Int) -> CivilDate {
        let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
        return overflow ? (days > 0 ? .latest : .earliest) : CivilDate(dayNumber: sum)
    }

    /// The same day some months later; a day the target month lacks becomes its last (31 January + 1 = 28 February).
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        if overflow { return months > 0 ? .latest : .earliest }
        let (newYear, zeroBased) = sum.quotientAndRemainder(floorDividingBy: 12)
        if newYear < 1 { return .earliest }
        if newYear > 9999 { return .latest }
        return CivilDate(
            dayNumber: Self.number(
                newYear, zeroBased + 1, Swift.min(day, Self.days(inMonth: zeroBased + 1, of: newYear))))
    }

    /// Whole days from `earlier` to `later`.
    public static func - (later: CivilDate, earlier: CivilDate) -> Int {
        Int(later.dayNumber) - Int(earlier.dayNumber)
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

    public static func isLeapYear(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// - Parameter month: 1...12.
    /// - Returns: 28...31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = marchYear.quotientAndRemainder(floorDividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int {
    /// Division that rounds down, so the remainder is never negative for a positive divisor.
    func quotientAndRemainder(floorDividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
