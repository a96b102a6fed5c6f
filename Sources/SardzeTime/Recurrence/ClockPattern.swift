/// FREQ=HOURLY, MINUTELY or SECONDLY: every nth hour, minute or second that passes, of the days that pass.
struct ClockPattern: Sendable {
    private let days: DayEngine
    private let isEveryDay: Bool
    /// Seconds in what is counted: 3600, 60 or 1.
    private let unit: Int
    private let interval: Int
    /// The number of the hour, minute or second that holds the start, since the beginning of 1970.
    private let origin: Int
    /// BYHOUR, and BYMINUTE and BYSECOND where they limit.
    private let clock: ClockFilter
    /// The moments within each hour or minute.
    private let within: TimesOfDay

    init(_ rule: RecurrenceRule, start: CivilDateTime) {
        days = DayEngine(rule, start: start.day)
        isEveryDay = rule.months == 0 && rule.yearDays.isEmpty && rule.monthDays.isEmpty && rule.weekdays.isEmpty
        interval = rule.interval
        unit = rule.frequency == .hourly ? 3600 : rule.frequency == .minutely ? 60 : 1
        origin = start.number.quotientAndRemainder(floorDividingBy: unit).quotient
        clock = ClockFilter(rule, unit: unit)
        let second = UInt64(start.secondOfDay)
        within = TimesOfDay(
            hours: 1,
            minutes: unit < 3600 ? 1 : rule.minutes == 0 ? 1 << (second / 60 % 60) : rule.minutes,
            seconds: unit == 1 ? 1 : rule.seconds == 0 ? 1 << (second % 60) : rule.seconds
        ).chosen(by: rule.positions)
    }

    /// Units in a day.
    private var dayLength: Int { CivilDateTime.secondsPerDay / unit }

    /// The first unit of a day that INTERVAL comes to; it may lie beyond the day.
    private func firstUnit(ofDay day: Int) -> Int {
        (origin - day * dayLength).quotientAndRemainder(floorDividingBy: interval).remainder
    }

    /// Whether any day, whatever INTERVAL comes to on it, can have a moment: those it ever comes to are as far apart
    /// as what it and the day divide by.
    private var canOccur: Bool {
        guard within.count > 0 else { return false }
        let common = interval.greatestCommonDivisor(with: dayLength)
        return clock.first(from: origin.quotientAndRemainder(floorDividingBy: common).remainder, every: common) != nil
    }

    func walk<Sink: TimeSink>(from first: Int, through last: Int, into sink: inout Sink) {
        guard canOccur else { return }
        var expander = Expander(self, sink, from: first, through: last)
        days.walk(from: DayNumber.holding(first), through: DayNumber.holding(last), into: &expander)
        sink = expander.sink
    }

    func count(from first: Int, through last: Int) -> Int {
        guard canOccur else { return 0 }
        let (begin, end) = (DayNumber.holding(first), DayNumber.holding(last))
        let (earliest, latest) = (first - begin * Self.day, last - end * Self.day)
        if begin == end { return count(onDay: begin, from: earliest, through: latest) }
        return count(onDay: begin, from: earliest, through: Self.day - 1)
            + countOfDays(from: begin + 1, through: end - 1) + count(onDay: end, from: 0, through: latest)
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
    private func countOfDays(from first: Int, through last: Int) -> Int {
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
        var counter = TimeCounter()
        walk(from: first * Self.day, through: (last + 1) * Self.day - 1, into: &counter)
        return counter.count
    }

    private static let day = CivilDateTime.secondsPerDay

    /// Whether a day that passes ever meets a time that passes.
    ///
    /// INTERVAL comes back to the same times after some days, and the calendar to the same days after 400 years; in
    /// the end they meet in every way that agrees in what those two lengths divide by.
    private var daysMeetTimes: Bool {
        let cycle = 146_097
        let period = interval / interval.greatestCommonDivisor(with: dayLength)
        let common = period.greatestCommonDivisor(with: cycle)
        guard common > 1 else { return true }
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

    /// Puts moments to days.
    private struct Expander<Sink: TimeSink>: DaySink {
        private let pattern: ClockPattern
        private(set) var sink: Sink
        private let first: Int
        private let last: Int
        /// The last day that had a moment, or the first looked at.
        private var fruitful: Int?
        private var isProved = false

        init(_ pattern: ClockPattern, _ sink: Sink, from first: Int, through last: Int) {
            self.pattern = pattern
            self.sink = sink
            self.first = first
            self.last = last
        }

        mutating func take(_ bits: UInt64, from base: Int) -> Bool {
            var bits = bits
            while bits != 0 {
                let day = base + bits.trailingZeroBitCount
                bits &= bits &- 1
                guard expand(day) else { return false }
            }
            return true
        }

        private mutating func expand(_ day: Int) -> Bool {
            let begin = day * CivilDateTime.secondsPerDay
            let (unit, interval) = (pattern.unit, pattern.interval)
            var place = pattern.firstUnit(ofDay: day)
            let earliest = max(0, first - begin) / unit
            if place < earliest { place += (earliest - place + interval - 1) / interval * interval }
            if fruitful == nil { fruitful = day }
            while let next = pattern.clock.first(from: place, every: interval) {
                let moment = begin + next * unit
                guard moment <= last else { return false }
                fruitful = day
                guard pattern.within.visit(from: first - moment, through: last - moment, { sink.take(moment + $0) })
                else { return false }
                place = next + interval
            }
            guard !isProved, day - (fruitful ?? day) > 146_097 else { return true }
            // Nothing in 400 years: ask whether there ever will be.
            isProved = true
            return pattern.daysMeetTimes
        }
    }
}

/// BYHOUR, BYMINUTE and BYSECOND where they limit the hours, minutes or seconds of a day.
struct ClockFilter: Sendable {
    private let hours: UInt64
    private let minutes: UInt64
    private let seconds: UInt64
    private let unit: Int

    /// - Parameter unit: 3600, 60 or 1.
    init(_ rule: RecurrenceRule, unit: Int) {
        hours = rule.hours == 0 ? .low(24) : rule.hours
        minutes = rule.minutes == 0 || unit == 3600 ? .low(60) : rule.minutes
        seconds = rule.seconds == 0 || unit > 1 ? .low(60) : rule.seconds & .low(60)
        self.unit = unit
    }

    /// True when every unit passes.
    var isOpen: Bool { hours == .low(24) && minutes == .low(60) && seconds == .low(60) }

    /// The first unit of the day that passes, of those at a place and every so many after it.
    func first(from place: Int, every interval: Int) -> Int? {
        var place = place
        while place < CivilDateTime.secondsPerDay / unit {
            guard let next = firstPassing(from: place * unit).map({ $0 / unit }) else { return nil }
            if next == place { return place }
            place += (next - place + interval - 1) / interval * interval
        }
        return nil
    }

    func passes(_ unit: Int) -> Bool { first(from: unit, every: 1) == unit }

    /// How many units of the day pass, of those, below a limit.
    func count(from place: Int, every interval: Int, below limit: Int) -> Int {
        if isOpen { return place < limit ? (limit - place - 1) / interval + 1 : 0 }
        var (count, place) = (0, place)
        while let next = first(from: place, every: interval), next < limit {
            count += 1
            place = next + interval
        }
        return count
    }

    /// The first second of the day, from one on, in an hour, minute and second that pass.
    private func firstPassing(from second: Int) -> Int? {
        var (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60)
        if hours >> UInt64(hour) & 1 == 0 { (minute, second) = (0, 0) }
        while let next = hours.bit(from: hour) {
            if next != hour { (hour, minute, second) = (next, 0, 0) }
            while let next = minutes.bit(from: minute) {
                if next != minute { (minute, second) = (next, 0) }
                if let next = seconds.bit(from: second) { return hour * 3600 + minute * 60 + next }
                (minute, second) = (minute + 1, 0)
            }
            (hour, minute, second) = (hour + 1, 0, 0)
        }
        return nil
    }
}

extension UInt64 {
    /// The lowest set bit from a place on.
    fileprivate func bit(from place: Int) -> Int? {
        let rest = place > 63 ? 0 : self & ~.low(place)
        return rest == 0 ? nil : rest.trailingZeroBitCount
    }
}
