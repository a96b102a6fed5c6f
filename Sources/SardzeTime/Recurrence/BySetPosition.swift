/// BYSETPOS: which of a period's days are kept, counted from its front or its back.
struct Positions {
    private var front = DayBits()
    private var back = DayBits()
    private var furthestFront = 0
    private var furthestBack = 0
    /// The nearest position to either end: a period with fewer days has none to keep.
    private(set) var nearest = Int.max

    /// - Parameter positions: ±1...366.
    /// - Returns: `nil` for none: every day is kept.
    init?(_ positions: [Int]) {
        guard !positions.isEmpty else { return nil }
        for position in positions {
            if position > 0 { front.insert(position - 1) } else { back.insert(-position - 1) }
            nearest = min(nearest, abs(position))
            furthestFront = max(furthestFront, position)
            furthestBack = max(furthestBack, -position)
        }
    }

    /// - Parameter words: how many words there are days in.
    func chosen(from days: DayBits, words: Int) -> DayBits {
        var chosen = DayBits()
        var place = 0
        for word in 0..<words where place < furthestFront {
            var bits = days.words[word]
            while bits != 0 && place < furthestFront {
                if front.contains(place) { chosen.words[word] |= bits & (~bits &+ 1) }
                bits &= bits &- 1
                place += 1
            }
        }
        place = 0
        for word in (0..<words).reversed() where place < furthestBack {
            var bits = days.words[word]
            while bits != 0 && place < furthestBack {
                let last = UInt64(1) &<< UInt64(63 - bits.leadingZeroBitCount)
                if back.contains(place) { chosen.words[word] |= last }
                bits ^= last
                place += 1
            }
        }
        return chosen
    }
}
