/// BYSETPOS in a period of at most 64 days: which of them are kept, counted from the front or the back.
struct Positions: Sendable {
    private let places: CountedBits

    /// - Returns: `nil` for none: every day is kept.
    init?(_ positions: CountedPlaces) {
        guard !positions.isEmpty else { return nil }
        places = positions.near
    }

    @inline(__always)
    func chosen(from days: UInt64) -> UInt64 {
        var chosen: UInt64 = 0
        var (wanted, rest) = (places.front, days)
        while wanted != 0 && rest != 0 {
            if wanted & 1 == 1 { chosen |= rest & (0 &- rest) }
            rest &= rest &- 1
            wanted &>>= 1
        }
        (wanted, rest) = (places.back, days)
        while wanted != 0 && rest != 0 {
            let last = UInt64(1) &<< UInt64(63 &- rest.leadingZeroBitCount)
            if wanted >> 63 == 1 { chosen |= last }
            rest ^= last
            wanted &<<= 1
        }
        return chosen
    }
}

/// BYSETPOS in a period of any length.
struct LongPositions: Sendable {
    private let places: [Int]

    /// - Returns: `nil` for none: everything is kept.
    init?(_ positions: CountedPlaces) {
        guard !positions.isEmpty else { return nil }
        places = positions.places
    }

    /// Those kept of so many in a row: places from 0, ascending, none twice.
    func chosen(ofCount count: Int) -> [Int] {
        let places = places.compactMap { position in
            let place = position > 0 ? position - 1 : count + position
            return (0..<count).contains(place) ? place : nil
        }
        return zip(places, places.dropFirst()).allSatisfy(<) ? places : Set(places).sorted()
    }

    /// Those kept of a year's days.
    func chosen(from days: DayBits) -> DayBits {
        var counts = [0]
        for word in 0..<DayBits.wordCount { counts.append(counts[word] + days.words[word].nonzeroBitCount) }
        var chosen = DayBits()
        for place in self.chosen(ofCount: counts[DayBits.wordCount]) {
            let word = counts.lastIndex { $0 <= place } ?? 0
            chosen.insert(word * 64 + days.words[word].place(ofBit: place - counts[word]))
        }
        return chosen
    }
}

extension UInt64 {
    /// Where the bit stands that has so many set bits below it.
    func place(ofBit number: Int) -> Int {
        var rest = self
        for _ in 0..<number { rest &= rest &- 1 }
        return rest.trailingZeroBitCount
    }
}
