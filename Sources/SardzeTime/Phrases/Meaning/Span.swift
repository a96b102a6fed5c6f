/// Days as words name them: "2025. gada marts", "15. oktobris", "vasara"; the year may be left out.
struct Span: Sendable, Hashable {
    var shape: Shape
    /// The year of its first day; `nil` when the words do not say.
    var year: Int?
    /// True when the words name its first and its last piece: "I līdz III ceturksnim".
    var isRun = false

    enum Shape: Sendable, Hashable {
        case day(month: Int, day: Int)
        /// Whole months, which may run into the next year.
        case months(first: Int, count: Int)
        /// Days of one month, cut to the month's length: 21...31 is "to the end".
        case days(month: Int, ClosedRange<Int>)
        /// The ISO week that is the nth to touch the month, or the last (-1), cut to the month.
        case week(Int, ofMonth: Int)
        /// Weeks of the year, numbered as ISO 8601 does.
        case weeks(ClosedRange<Int>)
        /// The first (1) to fifth, or last (-1) such weekday of a month.
        case weekday(Int, Weekday, ofMonth: Int)
        /// The ISO week of a day.
        case weekOf(month: Int, day: Int)
        /// Days that are known without a year.
        case known(Window)
    }

    init(_ shape: Shape, year: Int? = nil) {
        self.shape = shape
        self.year = year
    }

    static func year(_ year: Int) -> Span { Span(.months(first: 1, count: 12), year: year) }

    var isYearless: Bool {
        if case .known = shape { false } else { year == nil }
    }

    var isDay: Bool {
        switch shape {
        case .day, .weekday: true
        case .known(let window): window.days == 1
        default: false
        }
    }

    /// True for "martā", without a year.
    var isYearlessMonth: Bool {
        if case .months(_, 1) = shape { year == nil } else { false }
    }

    /// The days in its own year, or in the given one.
    ///
    /// - Returns: `nil` when that year has no such days, or lies outside the calendar.
    func window(in year: Int) -> Window? {
        switch shape {
        case .known(let window): return window
        case .day(let month, let day):
            return CivilDate(year: year, month: month, day: day).map(Window.init(day:))
        case .months(let first, let count):
            let (years, zeroBased) = (first - 1 + count - 1).quotientAndRemainder(dividingBy: 12)
            guard let start = CivilDate(year: year, month: first, day: 1),
                let end = Self.lastDay(ofMonth: zeroBased + 1, year: year + years)
            else { return nil }
            return Window(start, end)
        case .days(let month, let days):
            guard let first = CivilDate(year: year, month: month, day: days.lowerBound),
                let end = Self.lastDay(ofMonth: month, year: year)
            else { return nil }
            return Window(first, min(end, first.adding(days: days.count - 1)))
        case .week(let nth, let month):
            guard let first = CivilDate(year: year, month: month, day: 1),
                let end = Self.lastDay(ofMonth: month, year: year), let whole = Window(first, end)
            else { return nil }
            let anchor = nth == -1 ? end : first.adding(days: 7 * (nth - 1))
            return Self.week(of: anchor).intersection(whole)
        case .weeks(let weeks):
            guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
            let first = Self.week(of: fourth.adding(days: 7 * (weeks.lowerBound - 1)))
            let last = Self.week(of: fourth.adding(days: 7 * (weeks.upperBound - 1)))
            return last.first.isoWeek.year == year ? Window(first.first, last.last) : nil
        case .weekday(let nth, let weekday, let month):
            guard let first = CivilDate(year: year, month: month, day: 1),
                let end = Self.lastDay(ofMonth: month, year: year)
            else { return nil }
            let day =
                nth == -1
                ? end.adding(days: -((end.weekday.index - weekday.index + 7) % 7))
                : first.adding(days: (weekday.index - first.weekday.index + 7) % 7 + 7 * (nth - 1))
            return day.month == month ? Window(day: day) : nil
        case .weekOf(let month, let day):
            return CivilDate(year: year, month: month, day: day).map(Self.week(of:))
        }
    }

    /// Monday to Sunday around a day, less any days beyond the ends of the calendar.
    static func week(of day: CivilDate) -> Window {
        let monday = day.adding(days: -day.weekday.index)
        return Window(monday, day.adding(days: 6 - day.weekday.index)) ?? Window(day: day)
    }

    private static func lastDay(ofMonth month: Int, year: Int) -> CivilDate? {
        (1...9999).contains(year)
            ? CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)) : nil
    }

    /// The beginning, middle or end of it, as coarse as the words are.
    ///
    /// A month's are its days 1–10, 11–20 and 21–end; those of anything longer are its first, middle and last month
    /// (the middle two when their number is even).
    ///
    /// A month's halves are its days 1–15 and 16–end; those of longer spans are half its months.
    ///
    /// - Returns: `nil` for days and weeks, and for halves of an odd number of months.
    func part(_ part: Sense.Part) -> Span? {
        guard case .months(let first, let count) = shape else { return nil }
        if count == 1 {
            let days =
                switch part {
                case .start: 1...10
                case .middle: 11...20
                case .end, .lastTenDays: 21...31
                case .firstHalf: 1...15
                case .secondHalf: 16...31
                }
            return Span(.days(month: first, days), year: year)
        }
        if part == .lastTenDays { return nil }
        if part == .firstHalf || part == .secondHalf { return half(first, count, isFirst: part == .firstHalf) }
        let offset =
            switch part {
            case .start, .firstHalf: 0
            case .middle: (count - 1) / 2
            case .end, .secondHalf, .lastTenDays: count - 1
            }
        let length = part == .middle && count.isMultiple(of: 2) ? 2 : 1
        return months(from: first + offset, count: length)
    }

    private func half(_ first: Int, _ count: Int, isFirst: Bool) -> Span? {
        guard count.isMultiple(of: 2) else { return nil }
        return months(from: first + (isFirst ? 0 : count / 2), count: count / 2)
    }

    /// - Parameter month: from January of its own year; months past 12 are in the next.
    private func months(from month: Int, count: Int) -> Span {
        let (years, zeroBased) = (month - 1).quotientAndRemainder(dividingBy: 12)
        return Span(.months(first: zeroBased + 1, count: count), year: year.map { $0 + years })
    }
}
