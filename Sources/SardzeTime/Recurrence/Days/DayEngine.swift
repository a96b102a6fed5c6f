/// The days of a rule, made ready: the narrowest pattern that says the same, so that the usual rules run on a few
/// machine words.
enum DayEngine: Sendable {
    case none
    case everyNthDay(EveryNthDay)
    case weeks(WeekPattern)
    case months(MonthPattern)
    case weekNumbers(WeekNumberPattern)
    indirect case filteredDays(FilteredDays)
    indirect case wholeWeeks(PeriodPattern<Weeks>)
    indirect case wholeYears(PeriodPattern<Years>)
    indirect case wholeWeekYears(PeriodPattern<WeekYears>)

    /// - Parameter rule: its times of day, COUNT and UNTIL do not matter here; one finer than FREQ=DAILY stands for the
    ///   days its parts let through.
    init(_ rule: RecurrenceRule, start: CivilDate) {
        let parts = DayParts(rule, start: start)
        self =
            switch rule.frequency {
            case .secondly, .minutely, .hourly: Self.passing(rule, parts, start)
            case .daily: Self.daily(rule, parts, start)
            case .weekly: Self.weekly(rule, parts, start)
            case .monthly: Self.monthly(rule, parts, start)
            case .yearly: Self.yearly(rule, parts, start)
            }
    }

    /// Every day that passes.
    private static func passing(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        if !rule.yearDays.isEmpty {
            return .wholeYears(PeriodPattern(Years(rule, parts), positions: nil, interval: 1, start: start))
        }
        if parts.isOpen { return .everyNthDay(EveryNthDay(start: Int(start.dayNumber), interval: 1)) }
        return monthwise(parts, MonthDays(monthDays: parts.monthDays, weekdays: parts.weekdays), from: start)
    }

    private static func daily(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        // BYSETPOS sees one day at a time: it keeps the first and last of one, or nothing.
        if !rule.positions.isEmpty && rule.positions.near.bits(length: 1) == 0 { return .none }
        if parts.isOpen { return .everyNthDay(EveryNthDay(start: Int(start.dayNumber), interval: rule.interval)) }
        if rule.interval > 1 { return .filteredDays(FilteredDays(parts, interval: rule.interval, start: start)) }
        if !parts.hasMonths && parts.monthDays.isEmpty {
            return plainWeeks(parts.weekdays.every, from: .monday, start, interval: 1)
        }
        return passing(rule, parts, start)
    }

    private static func weekly(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        if !parts.hasMonths {
            var week = parts.weekdays.every
            if let positions = Positions(rule.positions) {
                let chosen = positions.chosen(from: week.week(from: rule.weekStart.index))
                week = chosen.week(from: 7 - rule.weekStart.index)
            }
            return plainWeeks(week, from: rule.weekStart, start, interval: rule.interval)
        }
        if rule.interval == 1 && rule.positions.isEmpty { return passing(rule, parts, start) }
        // A week that has too few days even when all its months count always has.
        let nearest = rule.positions.places.map(abs).min() ?? 0
        if nearest > parts.weekdays.every.nonzeroBitCount { return .none }
        return .wholeWeeks(
            PeriodPattern(
                Weeks(parts, weekStart: rule.weekStart), positions: LongPositions(rule.positions),
                interval: rule.interval, start: start))
    }

    /// The same days in every nth week.
    ///
    /// - Parameter week: bit 0 is Monday.
    private static func plainWeeks(
        _ week: UInt64, from weekStart: Weekday, _ start: CivilDate, interval: Int
    ) -> DayEngine {
        let past = (start.weekday.index + 7 - weekStart.index) % 7
        return .weeks(
            WeekPattern(
                week: week.week(from: weekStart.index), origin: Int(start.dayNumber) - past, step: 7 * interval))
    }

    /// Days that only their month decides, in every year.
    private static func monthwise(_ parts: DayParts, _ days: MonthDays, from start: CivilDate) -> DayEngine {
        .months(MonthPattern(months: parts.months, days: days, stepping: .years(every: 1, from: start.year)))
    }

    private static func monthly(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        let days = MonthDays(
            monthDays: parts.monthDays, skip: rule.skip, weekdays: parts.weekdays,
            positions: Positions(rule.positions))
        guard rule.interval > 1 else { return monthwise(parts, days, from: start) }
        let (year, month, _) = start.components
        guard 12 % rule.interval == 0 || rule.interval % 12 == 0 else {
            return .months(
                MonthPattern(
                    months: parts.months, days: days,
                    stepping: .months(every: rule.interval, from: year * 12 + month - 1)))
        }
        // The same months come round, so years can be counted.
        let reached = stride(from: (month - 1) % rule.interval, to: 12, by: rule.interval)
            .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        return .months(
            MonthPattern(
                months: parts.months & reached, days: days,
                stepping: .years(every: max(1, rule.interval / 12), from: year)))
    }

    private static func yearly(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        if !rule.weekNumbers.isEmpty { return weekNumbers(rule, parts, start) }
        // A year with one month is as good as that month; without BYSETPOS the months need not be seen together.
        let isMonthwise =
            rule.yearDays.isEmpty && (rule.positions.isEmpty || parts.months.nonzeroBitCount == 1)
            && (parts.hasMonths || !parts.monthDays.isEmpty && !parts.weekdays.isCounted)
        guard isMonthwise else {
            return .wholeYears(
                PeriodPattern(
                    Years(rule, parts), positions: LongPositions(rule.positions), interval: rule.interval,
                    start: start))
        }
        let days = MonthDays(
            monthDays: parts.monthDays, skip: rule.skip, weekdays: parts.weekdays,
            positions: Positions(rule.positions))
        return .months(
            MonthPattern(
                months: parts.months, days: days, stepping: .years(every: rule.interval, from: start.year)))
    }

    private static func weekNumbers(_ rule: RecurrenceRule, _ parts: DayParts, _ start: CivilDate) -> DayEngine {
        let isPlain =
            !parts.hasMonths && parts.monthDays.isEmpty && rule.yearDays.isEmpty && rule.positions.isEmpty
        return isPlain
            ? .weekNumbers(WeekNumberPattern(rule, parts, start: start))
            : .wholeWeekYears(
                PeriodPattern(
                    WeekYears(rule, parts), positions: LongPositions(rule.positions), interval: rule.interval,
                    start: start))
    }
}

extension DayEngine: DayPattern {
    @inline(__always)
    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        switch self {
        case .none: break
        case .everyNthDay(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .weeks(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .months(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .weekNumbers(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .filteredDays(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .wholeWeeks(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .wholeYears(let pattern): pattern.walk(from: first, through: last, into: &sink)
        case .wholeWeekYears(let pattern): pattern.walk(from: first, through: last, into: &sink)
        }
    }
}

extension DayEngine: OccurrenceEngine {
    func write(to buffer: UnsafeMutableBufferPointer<CivilDate>, from first: Int, through last: Int) -> Int {
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return 0 }
        if case .everyNthDay(let pattern) = self {
            return pattern.write(to: base, room: buffer.count, from: first, through: last)
        }
        var writer = DayWriter(base, room: buffer.count)
        walk(from: first, through: last, into: &writer)
        return writer.count
    }

    func count(from first: Int, through last: Int, atMost most: Int = .max) -> Int {
        if case .everyNthDay(let pattern) = self { return pattern.count(from: first, through: last) }
        if case .weeks(let pattern) = self { return pattern.count(from: first, through: last) }
        var counter = DayCounter(atMost: most)
        walk(from: first, through: last, into: &counter)
        return counter.count
    }
}
