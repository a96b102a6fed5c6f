/// Places counted from the front or the back of a stretch of at most 64 whose length is not known yet: BYMONTHDAY,
/// BYWEEKNO.
struct CountedBits: Sendable, Hashable {
    /// Bit *n* - 1 is place *n*.
    private(set) var front: UInt64 = 0
    /// Bit 64 - *n* is place -*n*, so one shift puts it right for any length.
    private(set) var back: UInt64 = 0

    var isEmpty: Bool { front | back == 0 }

    /// - Parameter place: ±1...64.
    mutating func insert(_ place: Int) {
        if place > 0 { front |= 1 << UInt64(place - 1) } else { back |= 1 << UInt64(64 + place) }
    }

    /// - Parameter length: 1...63.
    @inline(__always)
    func bits(length: Int) -> UInt64 { front & .few(length) | back &>> UInt64(64 &- length) }

    /// From the front first, then from the back: 1, 15, -2, -1.
    var places: [Int] { front.ones.map { $0 + 1 } + back.ones.map { $0 - 64 } }
}

/// Places counted from the front or the back of up to 366: BYYEARDAY, BYSETPOS.
struct CountedPlaces: Sendable, Hashable {
    /// Those within 64 of an end; nearly all there ever are.
    private(set) var near = CountedBits()
    /// The others, ascending; `nil` for none, which costs nothing to copy.
    private var far: [Int]?

    var isEmpty: Bool { near.isEmpty && far == nil }

    /// - Parameter place: ±1...366.
    mutating func insert(_ place: Int) {
        if abs(place) <= 64 { near.insert(place) } else { far.insertOnce(place) }
    }

    /// From the front first, then from the back: 1, 365, -366, -1.
    var places: [Int] { far.map { (near.places + $0).sorted(by: Int.precedesInRule) } ?? near.places }
}

extension [Int]? {
    /// Keeps the numbers ascending, each once.
    mutating func insertOnce(_ number: Int) {
        var numbers = self ?? []
        self = nil
        let place = numbers.firstIndex { $0 >= number } ?? numbers.endIndex
        if place == numbers.endIndex || numbers[place] != number { numbers.insert(number, at: place) }
        self = numbers
    }
}

extension Int {
    /// Counted from the front first, then from the back: 1, 15, -2, -1.
    static func precedesInRule(_ left: Int, _ right: Int) -> Bool {
        (left < 0) == (right < 0) ? left < right : right < 0
    }
}

extension UInt64 {
    /// The lowest so many bits: none below 0, all from 64 on.
    @inline(__always)
    static func low(_ count: Int) -> UInt64 { count <= 0 ? 0 : count >= 64 ? .max : few(count) }

    /// The lowest so many bits, of which there are 0 to 63.
    @inline(__always)
    static func few(_ count: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: count) &- 1 }

    /// The numbers of the bits that are set, ascending from 0.
    var ones: [Int] {
        var numbers: [Int] = []
        var rest = self
        while rest != 0 {
            numbers.append(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
        return numbers
    }
}
