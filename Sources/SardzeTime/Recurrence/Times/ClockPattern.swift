/// FREQ=HOURLY, MINUTELY or SECONDLY: every nth hour, minute or second that passes, of the days that pass.
struct ClockPattern: Sendable {
    let days: DayEngine
    let isEveryDay: Bool
    /// Seconds in what is counted: 3600, 60 or 1.
    let unit: Int
    let interval: Int
    /// The number of the hour, minute or second that holds the start, since the beginning of 1970.
    let origin: Int
    /// Whether to look only at the days INTERVAL comes to: when these are far apart, and a day is quickly looked at.
    private let leaps: Bool
    /// BYHOUR, and BYMINUTE and BYSECOND where they limit.
    let clock: ClockFilter
    /// The moments within each hour or minute.
    let within: TimesOfDay

    init(_ rule: RecurrenceRule, start: CivilDateTime) {
        days = DayEngine(rule, start: start.day)
        isEveryDay = rule.months == 0 && rule.yearDays.isEmpty && rule.monthDays.isEmpty && rule.weekdays.isEmpty
        interval = rule.interval
        unit = rule.frequency == .hourly ? 3600 : rule.frequency == .minutely ? 60 : 1
        origin = start.number.quotientAndRemainder(floorDividingBy: unit).quotient
        leaps = interval > 31 * CivilDateTime.secondsPerDay / unit && rule.yearDays.isEmpty
        clock = ClockFilter(rule, unit: unit)
        let second = UInt64(start.secondOfDay)
        within = TimesOfDay(
            hours: 1,
            minutes: unit < 3600 ? 1 : rule.minutes == 0 ? 1 << (second / 60 % 60) : rule.minutes,
            seconds: unit == 1 ? 1 : rule.seconds == 0 ? 1 << (second % 60) : rule.seconds
        ).chosen(by: rule.positions)
    }

    /// Units in a day.
    var dayLength: Int { CivilDateTime.secondsPerDay / unit }

    /// The first unit of a day that INTERVAL comes to; it may lie beyond the day.
    func firstUnit(ofDay day: Int) -> Int {
        (origin - day * dayLength).quotientAndRemainder(floorDividingBy: interval).remainder
    }

    func walk<Sink: TimeSink>(from first: Int, through last: Int, into sink: inout Sink) {
        guard canOccur else { return }
        var expander = Expander(self, sink, from: first, through: last)
        let (begin, end) = (DayNumber.holding(first), DayNumber.holding(last))
        if leaps {
            leap(from: begin, through: end, into: &expander)
        } else {
            days.walk(from: begin, through: end, into: &expander)
        }
        sink = expander.sink
    }

    /// Looks only at the days INTERVAL comes to.
    private func leap<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        var number = first * dayLength + firstUnit(ofDay: first)
        while true {
            let day = number.quotientAndRemainder(floorDividingBy: dayLength).quotient
            guard day <= last else { return }
            if days.count(from: day, through: day) > 0 {
                guard sink.take(1, from: day) else { return }
            }
            number += interval
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
