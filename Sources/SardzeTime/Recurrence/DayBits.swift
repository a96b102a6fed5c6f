/// A set of days of one period: bit 0 is its first day. A year of 53 weeks, 371 days, fits.
struct DayBits: Sendable {
    static let wordCount = 6
    static let capacity = wordCount * 64

    /// Only the first `wordCount` are used.
    var words = SIMD8<UInt64>.zero

    init() {}

    /// Days of a period of at most 64.
    init(_ word: UInt64) { words[0] = word }

    /// The first so many days.
    init(first count: Int) {
        for word in 0..<Self.wordCount { words[word] = .low(count - word * 64) }
    }

    func contains(_ day: Int) -> Bool { words[day >> 6] &>> UInt64(day & 63) & 1 == 1 }

    mutating func insert(_ day: Int) { words[day >> 6] |= 1 << UInt64(day & 63) }

    /// Adds 64 days that begin at an offset; those that fall outside the period are dropped.
    mutating func insert(_ bits: UInt64, at offset: Int) {
        let (word, shift) = (offset >> 6, UInt64(offset & 63))
        if (0..<Self.wordCount).contains(word) { words[word] |= bits << shift }
        if shift > 0 && (0..<Self.wordCount).contains(word + 1) { words[word + 1] |= bits >> (64 - shift) }
    }

    /// The 64 days that begin at an offset, none of them before the period.
    func word(at offset: Int) -> UInt64 {
        let (word, shift) = (offset >> 6, UInt64(offset & 63))
        return words[word] >> shift | (shift > 0 ? words[word + 1] << (64 - shift) : 0)
    }

    mutating func formIntersection(_ other: DayBits) { words &= other.words }

    /// Drops the days before and after two offsets, which may lie outside the period.
    ///
    /// - Parameter used: how many words there are days in.
    mutating func keep(from first: Int, through last: Int, words used: Int) {
        for word in 0..<used {
            words[word] &= .low(last + 1 - word * 64) & ~.low(first - word * 64)
        }
    }

}

extension UInt64 {
    /// The lowest so many bits: none below 0, all from 64 on.
    static func low(_ count: Int) -> UInt64 { count <= 0 ? 0 : count >= 64 ? .max : 1 &<< UInt64(count) &- 1 }
}

/// Places counted from the front or the back of a stretch whose length is not known yet: BYMONTHDAY, BYWEEKNO.
struct CountedBits {
    /// Bit *n* - 1 is place *n*.
    private var front: UInt64 = 0
    /// Bit 64 - *n* is place -*n*, so one shift puts it right for any length.
    private var back: UInt64 = 0

    /// - Parameter places: ±1...64.
    init(_ places: [Int]) {
        for place in places {
            if place > 0 { front |= 1 << UInt64(place - 1) } else { back |= 1 << UInt64(64 + place) }
        }
    }

    /// - Parameter length: 1...64.
    func bits(length: Int) -> UInt64 { front & .low(length) | back &>> UInt64(64 - length) }
}
