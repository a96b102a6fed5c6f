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
        guard end - begin > 1 else { return counted(from: first, through: last) }
        let whole = countOfDays(from: begin + 1, through: end - 1)
        return counted(from: first, through: (begin + 1) * CivilDateTime.secondsPerDay - 1) + whole
            + counted(from: end * CivilDateTime.secondsPerDay, through: last)
    }

    private func counted(from first: Int, through last: Int) -> Int {
        var counter = TimeCounter()
        walk(from: first, through: last, into: &counter)
        return counter.count
    }

    /// Whole days.
    private func countOfDays(from first: Int, through last: Int) -> Int {
        if isEveryDay && clock.isOpen {
            let reached = EveryNthDay(start: origin, interval: interval)
            return reached.count(from: first * dayLength, through: (last + 1) * dayLength - 1) * within.count
        }
        if dayLength % interval == 0 {
            // INTERVAL comes to the same units every day.
            let units = clock.count(from: firstUnit(ofDay: first), every: interval)
            return days.count(from: first, through: last) * units * within.count
        }
        let seconds = CivilDateTime.secondsPerDay
        return counted(from: first * seconds, through: (last + 1) * seconds - 1)
    }

    /// Puts moments to days.
    private struct Expander<Sink: TimeSink>: DaySink {
        private let pattern: ClockPattern
        private(set) var sink: Sink
        private let first: Int
        private let last: Int
        /// Days after which everything repeats.
        private let cycle: Int
        /// The last day that had a moment, or the first looked at.
        private var fruitful: Int?

        init(_ pattern: ClockPattern, _ sink: Sink, from first: Int, through last: Int) {
            self.pattern = pattern
            self.sink = sink
            self.first = first
            self.last = last
            let daysOfCalendar = 146_097
            let days = pattern.interval / pattern.interval.greatestCommonDivisor(with: pattern.dayLength)
            cycle = days / days.greatestCommonDivisor(with: daysOfCalendar) * daysOfCalendar
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
            return day - (fruitful ?? day) <= cycle
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

    /// How many units of the day pass, of those.
    func count(from place: Int, every interval: Int) -> Int {
        var (count, place) = (0, place)
        while let next = first(from: place, every: interval) {
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
