/// A set of small numbers, such as rules by rank: bit *n* of word *n* / 64.
typealias BitSet = [UInt64]

extension [UInt64] {
    /// Room for numbers below `count`.
    static func words(for count: Int) -> Int { (count + 63) / 64 }

    /// The numbers below `count`, all of them.
    static func full(_ count: Int) -> BitSet {
        var set = BitSet(repeating: .max, count: words(for: count))
        if count % 64 != 0 { set[set.count - 1] = (1 << UInt64(count % 64)) - 1 }
        return set
    }

    static func none(_ count: Int) -> BitSet { BitSet(repeating: 0, count: words(for: count)) }

    func has(_ number: Int) -> Bool { self[number >> 6] & (1 << UInt64(number & 63)) != 0 }

    mutating func add(_ number: Int) { self[number >> 6] |= 1 << UInt64(number & 63) }

    mutating func drop(_ number: Int) { self[number >> 6] &= ~(1 << UInt64(number & 63)) }

    var hasNone: Bool { allSatisfy { $0 == 0 } }

    var population: Int { reduce(0) { $0 + $1.nonzeroBitCount } }

    var firstNumber: Int? {
        for (place, word) in enumerated() where word != 0 { return place << 6 + word.trailingZeroBitCount }
        return nil
    }

    /// Ascending.
    var numbers: [Int] {
        var numbers: [Int] = []
        forEachNumber { numbers.append($0) }
        return numbers
    }

    func forEachNumber(_ body: (Int) -> Void) {
        for (place, word) in enumerated() {
            var rest = word
            while rest != 0 {
                body(place << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    mutating func intersect(_ other: some RandomAccessCollection<UInt64>) {
        for (place, word) in zip(indices, other) { self[place] &= word }
    }

    mutating func unite(_ other: some RandomAccessCollection<UInt64>) {
        for (place, word) in zip(indices, other) { self[place] |= word }
    }

    mutating func remove(_ other: some RandomAccessCollection<UInt64>) {
        for (place, word) in zip(indices, other) { self[place] &= ~word }
    }

    func meets(_ other: some RandomAccessCollection<UInt64>) -> Bool {
        zip(self, other).contains { $0 & $1 != 0 }
    }

    func common(with other: some RandomAccessCollection<UInt64>) -> BitSet {
        var set = self
        set.intersect(other)
        return set
    }

    func contains(_ other: BitSet) -> Bool {
        for word in indices where other[word] & ~self[word] != 0 { return false }
        return true
    }
}
