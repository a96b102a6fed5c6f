/// A choice of days within any month.
protocol DaysOfMonth: Sendable {
    /// True when a month may yield the first day of the next.
    var reachesOver: Bool { get }
    /// The days of a month that are chosen; bit 0 is its first, and where it reaches over bit `length` the next
    /// month's.
    ///
    /// - Parameters:
    ///   - firstDay: its day number.
    ///   - length: 28...31.
    func bits(firstDay: Int, length: Int) -> UInt64
}

/// BYMONTHDAY alone.
struct PlainMonthDays: DaysOfMonth {
    let monthDays: CountedBits

    var reachesOver: Bool { false }

    @inline(__always)
    func bits(firstDay: Int, length: Int) -> UInt64 { monthDays.bits(length: length) }
}

/// The parts that choose days within one month: BYMONTHDAY, SKIP, BYDAY where it counts in the month, BYSETPOS.
struct MonthDays: DaysOfMonth {
    private let monthDays: CountedBits
    private let hasMonthDays: Bool
    private let skip: RecurrenceRule.Skip
    private let weekdays: MonthWeekdays?
    private let positions: Positions?

    /// - Parameters:
    ///   - weekdays: BYDAY, where its ordinals count within the month.
    ///   - skip: only where BYMONTHDAY makes days; where it only limits them none is missing.
    init(
        monthDays: CountedBits, skip: RecurrenceRule.Skip = .omit, weekdays: CountedWeekdays = CountedWeekdays(),
        positions: Positions? = nil
    ) {
        self.monthDays = monthDays
        hasMonthDays = !monthDays.isEmpty
        self.skip = hasMonthDays ? skip : .omit
        self.weekdays = weekdays.isEmpty ? nil : MonthWeekdays(weekdays)
        self.positions = positions
    }

    /// True when every day passes.
    var isOpen: Bool { !hasMonthDays && weekdays == nil && positions == nil }
    /// The same, when BYMONTHDAY is all there is.
    var plain: PlainMonthDays? {
        hasMonthDays && skip == .omit && weekdays == nil && positions == nil
            ? PlainMonthDays(monthDays: monthDays) : nil
    }
    var reachesOver: Bool { skip == .forward }

    @inline(__always)
    func bits(firstDay: Int, length: Int) -> UInt64 {
        var days = hasMonthDays ? monthDays.bits(length: length) : .few(length)
        if skip != .omit { days = moved(days, length: length) }
        if let weekdays, days != 0 {
            let firstWeekday = DayNumber.weekday(of: firstDay)
            let all = weekdays.days(firstWeekday: firstWeekday, length: length)
            days &= reachesOver ? all | weekdays.firstDay(ofMonthAfter: firstDay, length: length) : all
        }
        if let positions { days = positions.chosen(from: days) }
        return days
    }

    /// SKIP: the days this month lacks, put where they go.
    private func moved(_ days: UInt64, length: Int) -> UInt64 {
        guard monthDays.front >> UInt64(length) != 0 else { return days }
        return days | 1 << UInt64(skip == .backward ? length - 1 : length)
    }
}

/// BYDAY within a month: plain weekdays and counted ones unite.
///
/// Both are kept as they would lie in a month that begins on a Monday: a row of seven bits for the first of each
/// weekday, one for the second, and so on. A month that begins on another weekday turns each row.
struct MonthWeekdays: Sendable {
    private let front: UInt64
    private let back: UInt64

    /// The first bit of each row.
    private static let rowStarts: UInt64 = 0x1020_4081

    init(_ weekdays: CountedWeekdays) {
        front = weekdays.front | weekdays.every &* Self.rowStarts
        back = weekdays.back
    }

    /// - Parameters:
    ///   - firstWeekday: that of the month's first day, 0 for Monday.
    ///   - length: 28...31.
    @inline(__always)
    func days(firstWeekday: Int, length: Int) -> UInt64 {
        let turn = UInt64(firstWeekday)
        let wrapped = (1 &<< turn &- 1) &* Self.rowStarts
        let counted = (front & ~wrapped) &>> turn | (front & wrapped) &<< (7 &- turn)
        guard back != 0 else { return counted & .few(length) }
        // From the last day backwards it is the same, with everything mirrored.
        let lastTurn = UInt64(6 &- (firstWeekday &+ length &- 1) % 7)
        let lastWrapped = ((1 &<< lastTurn &- 1) &* Self.rowStarts) &<< (36 &- lastTurn)
        let fromBack = (back & ~lastWrapped) &<< lastTurn | (back & lastWrapped) &>> (7 &- lastTurn)
        return (counted | fromBack &>> UInt64(64 &- length)) & .few(length)
    }

    /// Whether the first day of the next month passes, as the bit after this month's last.
    func firstDay(ofMonthAfter firstDay: Int, length: Int) -> UInt64 {
        let next = CalendarMonth(holding: firstDay + length)
        let days = days(firstWeekday: DayNumber.weekday(of: next.firstDay), length: next.length)
        return (days & 1) << UInt64(length)
    }
}
