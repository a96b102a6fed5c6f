/// BYDAY: plain weekdays and those counted within a month or a year; they unite (`1MO,WE`).
struct CountedWeekdays: Sendable, Hashable {
    /// Every such weekday; bit 0 is Monday.
    private(set) var every: UInt64 = 0
    /// The first to fifth of a weekday in a month that begins on a Monday: bit 0 is the first Monday, bit 7 the second.
    private(set) var front: UInt64 = 0
    /// The same from a month's end that is a Sunday: bit 63 is the last Sunday, bit 56 the last but one.
    private(set) var back: UInt64 = 0
    /// Counted beyond five, which only a year has: ordinal times 8, and the weekday's index added; `nil` for none.
    private var far: [Int]?

    static let rows = 5

    var isEmpty: Bool { every | front | back == 0 && far == nil }
    /// True when one of them has an ordinal.
    var isCounted: Bool { front | back != 0 || far != nil }

    mutating func insert(every weekday: Weekday) { every |= 1 << UInt64(weekday.index) }

    /// - Parameter ordinal: ±1...53.
    mutating func insert(_ ordinal: Int, _ weekday: Weekday) {
        switch ordinal {
        case 1...Self.rows: front |= 1 << UInt64(weekday.index + 7 * (ordinal - 1))
        case -Self.rows ... -1: back |= 1 << UInt64(57 + weekday.index + 7 * (ordinal + 1))
        default: far.insertOnce(ordinal * 8 + weekday.index)
        }
    }

    /// The counted ones: by ordinal as places are, then by weekday.
    var counted: [CountedWeekday] {
        var counted = (far ?? []).map { CountedWeekday($0 >> 3, Weekday(index: $0 & 7)) }
        for ordinal in 1...Self.rows {
            for weekday in Weekday.allCases {
                if front >> UInt64(weekday.index + 7 * (ordinal - 1)) & 1 == 1 {
                    counted.append(CountedWeekday(ordinal, weekday))
                }
                if back >> UInt64(57 + weekday.index + 7 * (1 - ordinal)) & 1 == 1 {
                    counted.append(CountedWeekday(-ordinal, weekday))
                }
            }
        }
        return counted.sorted(by: CountedWeekday.precedesInRule)
    }
}

/// One counted value of BYDAY: the nth such weekday from the front or the back of a month or year.
struct CountedWeekday: Sendable, Hashable {
    /// ±1...53
    var ordinal: Int
    var weekday: Weekday

    init(_ ordinal: Int, _ weekday: Weekday) {
        self.ordinal = ordinal
        self.weekday = weekday
    }

    static func precedesInRule(_ left: CountedWeekday, _ right: CountedWeekday) -> Bool {
        left.ordinal == right.ordinal
            ? left.weekday < right.weekday : Int.precedesInRule(left.ordinal, right.ordinal)
    }
}
