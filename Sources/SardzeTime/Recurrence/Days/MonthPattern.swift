/// Days chosen within months, in every nth year or every nth month: nearly all rules of FREQ=MONTHLY, those of
/// FREQ=YEARLY that need no more than a month at a time, and the filtered ones of FREQ=DAILY and WEEKLY.
struct MonthPattern: DayPattern {
    /// The months of a year that count; bit 0 is January.
    let months: UInt64
    let days: MonthDays
    let stepping: Stepping

    enum Stepping: Sendable {
        /// Years are counted from the one given.
        case years(every: Int, from: Int)
        /// Months are counted from the one given (months since January of year 0).
        case months(every: Int, from: Int)
    }

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        guard months != 0 else { return }
        // The plainest choice has a loop of its own, in which everything stays in registers.
        if let days = days.plain {
            walk(MonthWalk(months, days, from: first, through: last), into: &sink)
        } else {
            walk(MonthWalk(months, days, from: first, through: last), into: &sink)
        }
    }

    @inline(__always)
    private func walk<Days: DaysOfMonth, Sink: DaySink>(_ walk: MonthWalk<Days>, into sink: inout Sink) {
        var walk = walk
        switch stepping {
        case .years(let every, let origin): walk.walkYears(every: every, from: origin, into: &sink)
        case .months(let every, let origin): walk.walkMonths(every: every, from: origin, into: &sink)
        }
    }
}

/// A way through the months between two days.
private struct MonthWalk<Days: DaysOfMonth> {
    private let months: UInt64
    private let days: Days
    private let first: Int
    private let last: Int
    /// The first day of the next month, where SKIP=FORWARD has taken it already.
    private var taken = Int.min

    init(_ months: UInt64, _ days: Days, from first: Int, through last: Int) {
        self.months = months
        self.days = days
        self.first = first
        self.last = last
    }

    /// The month to begin with: a day moved over by SKIP=FORWARD belongs to the one before.
    private var begin: (year: Int, month: Int) {
        let (year, month, _) = CivilDate(dayNumber: days.reachesOver ? first - 31 : first).components
        return (year, month)
    }

    @inline(__always)
    mutating func walkYears<Sink: DaySink>(every: Int, from origin: Int, into sink: inout Sink) {
        var (year, month) = begin
        if every > 1 {
            let behind = year > origin ? (year - origin) % every : origin - year
            if behind > 0 { (year, month) = (year > origin ? year + every - behind : origin, 1) }
        }
        var left = months & ~UInt64.few(month &- 1)
        // When no year of a whole cycle has a day, none ever will.
        var fruitless = 0
        while fruitless <= 400 {
            let (start, isLeapYear) = (DayNumber.first(ofYear: year), CivilDate.isLeapYear(year))
            guard start <= last else { return }
            fruitless &+= 1
            while left != 0 {
                let month = CalendarMonth(
                    month: left.trailingZeroBitCount &+ 1, yearStart: start, isLeapYear: isLeapYear)
                left &= left &- 1
                let found = days.bits(firstDay: month.firstDay, length: month.length)
                guard found != 0 else { continue }
                fruitless = 0
                guard take(found, of: month, into: &sink) else { return }
            }
            left = months
            year &+= every
        }
    }

    mutating func walkMonths<Sink: DaySink>(every: Int, from origin: Int, into sink: inout Sink) {
        let begin = begin.year * 12 + begin.month - 1
        let steps = begin > origin ? (begin - origin + every - 1) / every : 0
        var number = origin + steps * every
        // As above, in months.
        var fruitless = 0
        while fruitless <= 4800 {
            let month = CalendarMonth(number: number)
            guard month.firstDay <= last else { return }
            number += every
            fruitless += 1
            guard months &>> UInt64(month.month &- 1) & 1 == 1 else { continue }
            let found = days.bits(firstDay: month.firstDay, length: month.length)
            guard found != 0 else { continue }
            fruitless = 0
            guard take(found, of: month, into: &sink) else { return }
        }
    }

    /// - Returns: false when there is no use in later months.
    @inline(__always)
    private mutating func take<Sink: DaySink>(
        _ found: UInt64, of month: CalendarMonth, into sink: inout Sink
    ) -> Bool {
        var found = found
        let base = month.firstDay
        if days.reachesOver {
            if base == taken { found &= ~1 }
            taken = found &>> UInt64(month.length) & 1 == 1 ? base + month.length : .min
        }
        guard base >= first && base &+ 31 <= last else {
            return base <= last && sink.take(found.clipped(base: base, from: first, through: last), from: base)
        }
        return sink.take(found, from: base)
    }
}
