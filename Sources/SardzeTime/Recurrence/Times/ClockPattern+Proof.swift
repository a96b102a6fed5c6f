extension ClockPattern {
    /// Whether any day, whatever INTERVAL comes to on it, can have a moment: those it ever comes to are as far apart
    /// as what it and the day divide by.
    var canOccur: Bool {
        guard within.count > 0, hasDay else { return false }
        let common = interval.greatestCommonDivisor(with: dayLength)
        return clock.first(from: origin.quotientAndRemainder(floorDividingBy: common).remainder, every: common) != nil
    }

    /// Whether any day passes.
    private var hasDay: Bool {
        let start = DayNumber.holding(origin * unit)
        return isEveryDay || days.count(from: start, through: start + Self.daysOfCycle, atMost: 1) > 0
    }

    private static let daysOfCycle = 146_097

    /// Whether a day that passes ever meets a time that passes.
    ///
    /// INTERVAL comes back to the same times after some days, and the calendar to the same days after 400 years; in
    /// the end they meet in every way that agrees in what those two lengths divide by. True also where finding out would
    /// take longer than looking on.
    var daysMeetTimes: Bool {
        let cycle = Self.daysOfCycle
        let period = interval / interval.greatestCommonDivisor(with: dayLength)
        let common = period.greatestCommonDivisor(with: cycle)
        guard common > 1, period < 100_000 else { return true }
        let start = DayNumber.holding(origin * unit)
        var meeting = Set<Int>()
        for past in 0..<period where clock.first(from: firstUnit(ofDay: start + past), every: interval) != nil {
            meeting.insert(past % common)
            if meeting.count == common { return true }
        }
        var search = ResidueSearch(start, common, meeting)
        days.walk(from: start, through: start + cycle, into: &search)
        return search.isFound
    }

    /// Looks for a day that leaves one of some remainders.
    private struct ResidueSearch: DaySink {
        private let start: Int
        private let divisor: Int
        private let wanted: Set<Int>
        private(set) var isFound = false

        init(_ start: Int, _ divisor: Int, _ wanted: Set<Int>) {
            (self.start, self.divisor, self.wanted) = (start, divisor, wanted)
        }

        mutating func take(_ bits: UInt64, from base: Int) -> Bool {
            var bits = bits
            while bits != 0 && !isFound {
                isFound = wanted.contains((base + bits.trailingZeroBitCount - start) % divisor)
                bits &= bits &- 1
            }
            return !isFound
        }
    }
}
