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

    var isEmpty: Bool { words == .zero }

    var count: Int { (0..<Self.wordCount).reduce(0) { $0 + words[$1].nonzeroBitCount } }
}
