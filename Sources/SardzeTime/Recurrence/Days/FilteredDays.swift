/// FREQ=DAILY with an INTERVAL and other parts: every nth day that passes them.
struct FilteredDays: DayPattern {
    private let months: UInt64
    private let days: MonthDays
    private let start: Int
    /// At least 2.
    private let interval: Int
    /// Bits 0, n, 2n … for an INTERVAL of n.
    private let comb: UInt64

    init(_ parts: DayParts, interval: Int, start: CivilDate) {
        months = parts.months
        days = MonthDays(monthDays: parts.monthDays, weekdays: parts.weekdays)
        self.start = Int(start.dayNumber)
        self.interval = interval
        comb = stride(from: 0, to: 64, by: interval).reduce(0) { $0 | 1 << UInt64($1) }
    }

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        var number = CalendarMonth.number(holding: max(first, start))
        var fruitless = 0
        while true {
            let month = CalendarMonth(number: number)
            guard month.firstDay <= last else { return }
            let bits = bits(of: month)
            if bits != 0 {
                let clipped = bits.clipped(base: month.firstDay, from: max(first, start), through: last)
                guard sink.take(clipped, from: month.firstDay) else { return }
                fruitless = 0
            } else {
                fruitless += 1
                if fruitless == Self.monthsOfCycle, !canOccur { return }
            }
            number += 1
        }
    }

    private func bits(of month: CalendarMonth) -> UInt64 {
        guard months >> UInt64(month.month - 1) & 1 == 1 else { return 0 }
        let past = (month.firstDay - start).quotientAndRemainder(floorDividingBy: interval).remainder
        let wait = past == 0 ? 0 : interval - past
        guard wait < month.length else { return 0 }
        return days.bits(firstDay: month.firstDay, length: month.length) & comb << UInt64(wait)
    }

    private static let monthsOfCycle = 4800
    private static let daysOfCycle = 146_097

    /// Whether any day of an endless calendar passes.
    ///
    /// After 400 years the calendar repeats, but INTERVAL comes back to the same day of the cycle only after many
    /// cycles; in the end it comes to all days as far apart as what it and the cycle divide by.
    private var canOccur: Bool {
        let common = interval.greatestCommonDivisor(with: Self.daysOfCycle)
        let begin = CalendarMonth.number(holding: start)
        return (begin...begin + Self.monthsOfCycle).contains { number in
            let month = CalendarMonth(number: number)
            guard months >> UInt64(month.month - 1) & 1 == 1 else { return false }
            let past = (month.firstDay - start).quotientAndRemainder(floorDividingBy: common).remainder
            let reached = stride(from: past == 0 ? 0 : common - past, to: month.length, by: common)
                .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
            return days.bits(firstDay: month.firstDay, length: month.length) & reached != 0
        }
    }
}

extension Int {
    func greatestCommonDivisor(with other: Int) -> Int {
        var (larger, smaller) = (self, other)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
