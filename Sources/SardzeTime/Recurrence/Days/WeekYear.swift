/// Years of 52 or 53 whole weeks; week 1 is the first with four days of the calendar year in it (ISO 8601 under WKST).
struct WeekYear {
    /// The day weeks begin on, 0 for Monday.
    let weekStart: Int

    /// The first day of week 1, which always holds 4 January.
    @inline(__always)
    func firstDay(of year: Int) -> Int {
        let fourth = DayNumber.first(ofYear: year) &+ 3
        return fourth &- (DayNumber.weekday(of: fourth) &+ 7 &- weekStart) % 7
    }

    /// The year whose weeks hold a day.
    func number(holding day: Int) -> Int {
        let year = CivilDate(dayNumber: day).year
        return day < firstDay(of: year) ? year - 1 : day < firstDay(of: year + 1) ? year : year + 1
    }
}

/// FREQ=YEARLY with BYWEEKNO and no other part but BYDAY: the same days in chosen weeks of every nth year.
struct WeekNumberPattern: DayPattern {
    private let years: WeekYear
    private let weekNumbers: CountedBits
    /// Bit 0 is the day weeks begin on.
    private let week: UInt64
    private let interval: Int
    private let origin: Int

    init(_ rule: RecurrenceRule, _ parts: DayParts, start: CivilDate) {
        years = WeekYear(weekStart: rule.weekStart.index)
        weekNumbers = rule.weekNumbers
        week = parts.weekdays.every.week(from: rule.weekStart.index)
        interval = rule.interval
        origin = years.number(holding: Int(start.dayNumber))
    }

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        var year = max(origin, years.number(holding: first))
        if interval > 1 { year += (interval - (year - origin) % interval) % interval }
        var begin = years.firstDay(of: year)
        // When no year of a whole cycle has such a week, none ever will.
        var fruitless = 0
        while begin <= last && fruitless <= 400 {
            let next = years.firstDay(of: year + 1)
            var weeks = weekNumbers.bits(length: (next - begin) / 7)
            fruitless = weeks == 0 ? fruitless + 1 : 0
            while weeks != 0 {
                let base = begin + weeks.trailingZeroBitCount * 7
                guard sink.take(week.clipped(base: base, from: first, through: last), from: base) else { return }
                weeks &= weeks &- 1
            }
            year += interval
            begin = interval == 1 ? next : years.firstDay(of: year)
        }
    }
}

extension UInt64 {
    /// The seven bits of a week, of which bit 0 is Monday, turned so that bit 0 is another weekday.
    func week(from weekStart: Int) -> UInt64 {
        (self &>> UInt64(weekStart) | self &<< UInt64(7 - weekStart)) & 0b111_1111
    }
}
