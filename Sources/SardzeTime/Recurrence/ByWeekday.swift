/// BYDAY within a month: plain weekdays and counted ones unite.
///
/// Both are kept as they would lie in a month that begins on a Monday: a row of seven bits for the first of each
/// weekday, one for the second, and so on. A month that begins on another weekday turns each row.
struct MonthWeekdays {
    /// Bit 0 is the first Monday, bit 7 the second.
    private var front: UInt64 = 0
    /// Bit 63 is the last Sunday, bit 62 the last Saturday, bit 56 the last Sunday but one.
    private var back: UInt64 = 0

    private static let rows = 5
    /// The first bit of each row.
    private static let rowStarts: UInt64 = 0x1020_4081

    init(_ weekdays: [CountedWeekday]) {
        for value in weekdays where abs(value.ordinal) <= Self.rows {
            let column = value.weekday.index
            switch value.ordinal {
            case 0: front |= Self.rowStarts << UInt64(column)
            case 1...: front |= 1 << UInt64(column + 7 * (value.ordinal - 1))
            default: back |= 1 << UInt64(57 + column + 7 * (value.ordinal + 1))
            }
        }
    }

    /// - Parameters:
    ///   - firstWeekday: that of the month's first day, 0 for Monday.
    ///   - length: 28...31.
    func days(firstWeekday: Int, length: Int) -> UInt64 {
        let turn = UInt64(firstWeekday)
        let wrapped = UInt64.low(firstWeekday) &* Self.rowStarts
        let counted = (front & ~wrapped) &>> turn | (front & wrapped) &<< (7 &- turn)
        guard back != 0 else { return counted & .low(length) }
        // From the last day backwards it is the same, with everything mirrored.
        let lastTurn = UInt64(6 - (firstWeekday + length - 1) % 7)
        let lastWrapped = (UInt64.low(Int(lastTurn)) &* Self.rowStarts) &<< (36 &- lastTurn)
        let fromBack = (back & ~lastWrapped) &<< lastTurn | (back & lastWrapped) &>> (7 &- lastTurn)
        return (counted | fromBack &>> UInt64(64 - length)) & .low(length)
    }
}

/// BYDAY within a year, where an ordinal goes up to 53.
struct YearWeekdays {
    private var every: UInt64 = 0
    private var counted: [CountedWeekday] = []
    /// The answer for each of the 14 kinds of year, when working out many ordinals again each year would take long.
    private var kinds: [DayBits] = []

    /// - Returns: `nil` for none: every day passes.
    init?(_ weekdays: [CountedWeekday]) {
        guard !weekdays.isEmpty else { return nil }
        every = .week(of: weekdays)
        counted = weekdays.filter { $0.ordinal != 0 }
        guard counted.count > 14 else { return }
        kinds = (0..<14).map { kind in workedOut(firstWeekday: kind >> 1, length: 365 + kind & 1) }
    }

    /// - Parameters:
    ///   - firstWeekday: that of the year's first day, 0 for Monday.
    ///   - length: 365 or 366.
    func days(firstWeekday: Int, length: Int) -> DayBits {
        kinds.isEmpty ? workedOut(firstWeekday: firstWeekday, length: length) : kinds[firstWeekday * 2 + length - 365]
    }

    private func workedOut(firstWeekday: Int, length: Int) -> DayBits {
        var days = DayBits()
        if every != 0 {
            for word in 0..<DayBits.wordCount {
                // 64 days are nine weeks and a day, so each word begins a weekday later.
                let week = every.week(from: (firstWeekday + word) % 7)
                // One bit every seventh place: the product repeats the week.
                days.words[word] = week &* 0x8102_0408_1020_4081 & .low(length - word * 64)
            }
        }
        for value in counted {
            if let offset = value.offset(firstWeekday: firstWeekday, length: length) { days.insert(offset) }
        }
        return days
    }
}

extension CountedWeekday {
    /// Days from the first of a stretch to this counted weekday, or `nil` when the stretch has too few.
    fileprivate func offset(firstWeekday: Int, length: Int) -> Int? {
        if ordinal > 0 {
            let offset = (weekday.index + 7 - firstWeekday) % 7 + 7 * (ordinal - 1)
            return offset < length ? offset : nil
        }
        let lastWeekday = (firstWeekday + length - 1) % 7
        let offset = length - 1 - (lastWeekday + 7 - weekday.index) % 7 + 7 * (ordinal + 1)
        return offset >= 0 ? offset : nil
    }
}

extension UInt64 {
    /// The plain weekdays of BYDAY; bit 0 is Monday.
    static func week(of weekdays: [CountedWeekday]) -> UInt64 {
        weekdays.reduce(0) { $1.ordinal == 0 ? $0 | 1 << UInt64($1.weekday.index) : $0 }
    }

    /// The seven bits of a week turned, so that bit 0 is another weekday.
    func week(from weekStart: Int) -> UInt64 {
        (self &>> UInt64(weekStart) | self &<< UInt64(7 - weekStart)) & 0b111_1111
    }
}
