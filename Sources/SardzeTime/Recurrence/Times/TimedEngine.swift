/// The moments of a rule with times of day, made ready.
enum TimedEngine: Sendable {
    /// Chosen days, each at the same times.
    case days(DayEngine, TimesOfDay)
    /// FREQ=HOURLY, MINUTELY or SECONDLY.
    indirect case clock(ClockPattern)
    /// BYSETPOS among all days and times of a period.
    indirect case weeks(TimedPeriods<Weeks>)
    indirect case months(TimedPeriods<Months>)
    indirect case years(TimedPeriods<Years>)
    indirect case weekYears(TimedPeriods<WeekYears>)

    init(_ rule: RecurrenceRule, start: CivilDateTime) {
        guard rule.frequency >= .daily else {
            self = .clock(ClockPattern(rule, start: start))
            return
        }
        let (day, second) = (start.day, UInt64(start.secondOfDay))
        let times = TimesOfDay(
            hours: rule.hours == 0 ? 1 << (second / 3600) : rule.hours,
            minutes: rule.minutes == 0 ? 1 << (second / 60 % 60) : rule.minutes,
            seconds: rule.seconds == 0 ? 1 << (second % 60) : rule.seconds)
        var days = rule
        days.positions = CountedPlaces()
        if rule.frequency == .daily || rule.positions.isEmpty {
            let chosen = times.chosen(by: rule.positions)
            self = .days(chosen.count == 0 ? .none : DayEngine(days, start: day), chosen)
            return
        }
        let parts = DayParts(rule, start: day)
        func periods<Kind: Periods>(_ kind: Kind) -> TimedPeriods<Kind> { TimedPeriods(kind, times, rule, start: day) }
        self =
            switch rule.frequency {
            case .weekly: .weeks(periods(Weeks(parts, weekStart: rule.weekStart)))
            case .monthly: .months(periods(Months(parts, skip: rule.skip)))
            default:
                rule.weekNumbers.isEmpty
                    ? .years(periods(Years(rule, parts))) : .weekYears(periods(WeekYears(rule, parts)))
            }
    }

    private func walk<Sink: TimeSink>(from first: Int, through last: Int, into sink: inout Sink) {
        switch self {
        case .days(let days, let times):
            var expander = DayExpander(sink, times, from: first, through: last)
            days.walk(from: DayNumber.holding(first), through: DayNumber.holding(last), into: &expander)
            sink = expander.sink
        case .clock(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .weeks(let periods): periods.walk(from: first, through: last, into: &sink)
        case .months(let periods): periods.walk(from: first, through: last, into: &sink)
        case .years(let periods): periods.walk(from: first, through: last, into: &sink)
        case .weekYears(let periods): periods.walk(from: first, through: last, into: &sink)
        }
    }
}

extension TimedEngine: OccurrenceEngine {
    func write(to buffer: UnsafeMutableBufferPointer<CivilDateTime>, from first: Int, through last: Int) -> Int {
        guard !buffer.isEmpty, first <= last else { return 0 }
        var writer = TimeWriter(buffer)
        walk(from: first, through: last, into: &writer)
        return writer.count
    }

    func count(from first: Int, through last: Int, atMost most: Int) -> Int {
        guard first <= last else { return 0 }
        switch self {
        case .days(let days, let times):
            let (begin, end) = (DayNumber.holding(first), DayNumber.holding(last))
            // Two days more, for the first and the last may not count whole.
            let enough = times.count == 0 ? 0 : min(most, .max - 2 * times.count) / times.count + 2
            var count = days.count(from: begin, through: end, atMost: enough) * times.count
            // The times of the first day and the last that lie outside.
            let before = times.count(before: first - begin * CivilDateTime.secondsPerDay)
            if before > 0 { count -= days.count(from: begin, through: begin) * before }
            let after = times.count - times.count(before: last - end * CivilDateTime.secondsPerDay + 1)
            if after > 0 { count -= days.count(from: end, through: end) * after }
            return count
        case .clock(let pattern): return pattern.count(from: first, through: last, atMost: most)
        case .weeks(let periods): return periods.count(from: first, through: last, atMost: most)
        case .months(let periods): return periods.count(from: first, through: last, atMost: most)
        case .years(let periods): return periods.count(from: first, through: last, atMost: most)
        case .weekYears(let periods): return periods.count(from: first, through: last, atMost: most)
        }
    }
}

extension DayNumber {
    /// The day that holds a second of local time.
    static func holding(_ second: Int) -> Int {
        second.quotientAndRemainder(floorDividingBy: CivilDateTime.secondsPerDay).quotient
    }
}

/// Takes moments, ascending.
protocol TimeSink {
    /// - Parameter second: of local time since 1970-01-01T00:00:00.
    /// - Returns: false when it wants no more.
    mutating func take(_ second: Int) -> Bool
}

/// Writes moments into a buffer until it is full.
private struct TimeWriter: TimeSink {
    private let buffer: UnsafeMutableBufferPointer<CivilDateTime>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<CivilDateTime>) { self.buffer = buffer }

    @inline(__always)
    mutating func take(_ second: Int) -> Bool {
        buffer.initializeElement(at: count, to: CivilDateTime(unchecked: second))
        count += 1
        return count < buffer.count
    }
}

/// Counts moments, until there are enough.
struct TimeCounter: TimeSink {
    private(set) var count = 0
    private let most: Int

    init(atMost most: Int) { self.most = most }

    @inline(__always)
    mutating func take(_ second: Int) -> Bool {
        count += 1
        return count < most
    }
}

/// Puts times to days.
private struct DayExpander<Sink: TimeSink>: DaySink {
    private(set) var sink: Sink
    private let times: TimesOfDay
    private let first: Int
    private let last: Int

    init(_ sink: Sink, _ times: TimesOfDay, from first: Int, through last: Int) {
        self.sink = sink
        self.times = times
        self.first = first
        self.last = last
    }

    @inline(__always)
    mutating func take(_ bits: UInt64, from base: Int) -> Bool {
        var bits = bits
        while bits != 0 {
            let begin = (base + bits.trailingZeroBitCount) * CivilDateTime.secondsPerDay
            bits &= bits &- 1
            guard times.visit(from: first - begin, through: last - begin, { sink.take(begin + $0) }) else {
                return false
            }
        }
        return true
    }
}
