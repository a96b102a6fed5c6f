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
        // A day moved over by SKIP=FORWARD belongs to the month before.
        let (year, month, _) = CivilDate(dayNumber: days.reachesOver ? first - 31 : first).components
        var state = Walk(self, from: first, through: last)
        switch stepping {
        case .years(let every, let origin):
            state.walkYears(every: every, from: origin, year: year, month: month, into: &sink)
        case .months(let every, let origin):
            state.walkMonths(every: every, from: origin, begin: year * 12 + month - 1, into: &sink)
        }
    }

    private struct Walk {
        private let months: UInt64
        private let days: MonthDays
        private let first: Int
        private let last: Int
        /// The first day of the next month, where SKIP=FORWARD has taken it already.
        private var taken = Int.min

        init(_ pattern: MonthPattern, from first: Int, through last: Int) {
            months = pattern.months
            days = pattern.days
            self.first = first
            self.last = last
        }

        @inline(__always)
        mutating func walkYears<Sink: DaySink>(
            every: Int, from origin: Int, year: Int, month: Int, into sink: inout Sink
        ) {
            var year = year
            var left = months & ~(1 &<< UInt64(month &- 1) &- 1)
            if every > 1 {
                let behind = year > origin ? (year - origin) % every : origin - year
                if behind > 0 { (year, left) = (year > origin ? year + every - behind : origin, months) }
            }
            // When no year of a whole cycle has a day, none ever will.
            var fruitless = 0
            while fruitless <= 400 {
                let (start, isLeapYear) = (DayNumber.first(ofYear: year), CivilDate.isLeapYear(year))
                guard start <= last else { return }
                fruitless += 1
                while left != 0 {
                    let month = CalendarMonth(
                        month: left.trailingZeroBitCount &+ 1, yearStart: start, isLeapYear: isLeapYear)
                    let found = days.bits(firstDay: month.firstDay, length: month.length)
                    if found != 0 {
                        fruitless = 0
                        guard take(found, of: month, into: &sink) else { return }
                    }
                    left &= left &- 1
                }
                left = months
                year += every
            }
        }

        mutating func walkMonths<Sink: DaySink>(every: Int, from origin: Int, begin: Int, into sink: inout Sink) {
            let steps = begin > origin ? (begin - origin + every - 1) / every : 0
            var number = origin + steps * every
            // As above, in months.
            var fruitless = 0
            while fruitless <= 4800 {
                let month = CalendarMonth(number: number)
                guard month.firstDay <= last else { return }
                fruitless += 1
                if months &>> UInt64(month.month &- 1) & 1 == 1 {
                    let found = days.bits(firstDay: month.firstDay, length: month.length)
                    if found != 0 {
                        fruitless = 0
                        guard take(found, of: month, into: &sink) else { return }
                    }
                }
                number += every
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
            guard base >= first && base + 31 <= last else {
                return base <= last && sink.take(found.clipped(base: base, from: first, through: last), from: base)
            }
            return sink.take(found, from: base)
        }
    }
}
