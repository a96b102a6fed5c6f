extension ClockPattern {
    /// How many moments from one second of local time through another, both included; whole days are not walked where a
    /// division will do.
    func count(from first: Int, through last: Int, atMost most: Int) -> Int {
        guard canOccur else { return 0 }
        let (begin, end) = (DayNumber.holding(first), DayNumber.holding(last))
        let (earliest, latest) = (first - begin * Self.day, last - end * Self.day)
        if begin == end { return count(onDay: begin, from: earliest, through: latest) }
        return count(onDay: begin, from: earliest, through: Self.day - 1)
            + countOfDays(from: begin + 1, through: end - 1, atMost: most) + count(onDay: end, from: 0, through: latest)
    }

    /// Part of a day, in seconds of it.
    private func count(onDay day: Int, from first: Int, through last: Int) -> Int {
        guard days.count(from: day, through: day) > 0 else { return 0 }
        let begin = firstUnit(ofDay: day)
        /// The moments before a second of the day.
        func count(before second: Int) -> Int {
            let (unit, past) = second.quotientAndRemainder(dividingBy: self.unit)
            let whole = clock.count(from: begin, every: interval, below: unit) * within.count
            let isPart = past > 0 && unit >= begin && (unit - begin) % interval == 0 && clock.passes(unit)
            return whole + (isPart ? within.count(before: past) : 0)
        }
        return count(before: last + 1) - count(before: first)
    }

    /// Whole days.
    private func countOfDays(from first: Int, through last: Int, atMost most: Int) -> Int {
        guard first <= last else { return 0 }
        if isEveryDay && clock.isOpen {
            let (begin, end) = (first * dayLength - origin, (last + 1) * dayLength - origin)
            func count(before unit: Int) -> Int { unit <= 0 ? 0 : (unit - 1) / interval + 1 }
            return (count(before: end) - count(before: begin)) * within.count
        }
        if dayLength % interval == 0 {
            // INTERVAL comes to the same units every day.
            let units = clock.count(from: firstUnit(ofDay: first), every: interval, below: dayLength)
            return days.count(from: first, through: last) * units * within.count
        }
        var counter = DayUnits(self, atMost: most)
        days.walk(from: first, through: last, into: &counter)
        return counter.count * within.count
    }

    /// Counts the units of whole days, which come back after so many days as INTERVAL needs to meet a day's beginning.
    private struct DayUnits: DaySink {
        private let pattern: ClockPattern
        private let period: Int
        /// By day of that period, as far as it was asked for; empty when the period is long.
        private var known: [Int?]
        private let most: Int
        private(set) var count = 0

        init(_ pattern: ClockPattern, atMost most: Int) {
            self.pattern = pattern
            self.most = most
            period = pattern.interval / pattern.interval.greatestCommonDivisor(with: pattern.dayLength)
            known = period <= 10_000 ? Array(repeating: nil, count: period) : []
        }

        mutating func take(_ bits: UInt64, from base: Int) -> Bool {
            var bits = bits
            while bits != 0 {
                count += units(ofDay: base + bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            return count < most
        }

        private mutating func units(ofDay day: Int) -> Int {
            let place = day.quotientAndRemainder(floorDividingBy: period).remainder
            if place < known.count, let units = known[place] { return units }
            let units = pattern.clock.count(
                from: pattern.firstUnit(ofDay: day), every: pattern.interval, below: pattern.dayLength)
            if place < known.count { known[place] = units }
            return units
        }
    }

    private static let day = CivilDateTime.secondsPerDay
}
