/// Answers that were written once, found by the bits of the rows that matched.
struct RouteTails: Sendable {
    private let words: Int
    private var slots: [Int32]
    private var keys: [UInt64] = []
    private var places: [Range<Int>] = []
    private var bytes: [UInt8] = []

    /// Bytes that are kept at most, and answers.
    private static let mostBytes = 1 << 24
    private static let mostTails = 1 << 16

    /// - Parameter words: of one set of bits.
    init(words: Int) {
        self.words = words
        slots = Array(repeating: -1, count: Self.mostTails * 2)
    }

    /// Where the answer of some bits stands; `nil` when it is not kept.
    @inline(__always)
    func place(of bits: UnsafeMutableBufferPointer<UInt64>) -> Range<Int>? {
        var slot = start(bits)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if isKey(number, bits) { return places[number] }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// Keeps an answer; when there are too many, those before it go.
    mutating func keep(_ bits: UnsafeMutableBufferPointer<UInt64>, _ tail: ArraySlice<UInt8>) {
        if places.count == Self.mostTails || bytes.count > Self.mostBytes {
            for slot in slots.indices { slots[slot] = -1 }
            keys.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
        }
        var slot = start(bits)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(places.count)
        keys += bits
        let start = bytes.count
        bytes += tail
        places.append(start..<bytes.count)
    }

    @inline(__always)
    func write(_ place: Range<Int>, to answers: inout [UInt8]) {
        bytes.withUnsafeBufferPointer {
            answers.append(contentsOf: UnsafeBufferPointer(rebasing: $0[place]))
        }
    }

    @inline(__always)
    private func start(_ bits: UnsafeMutableBufferPointer<UInt64>) -> Int {
        var hash = ByteHash()
        for word in bits { hash.add(word) }
        return Int(truncatingIfNeeded: hash.value) & (slots.count &- 1)
    }

    @inline(__always)
    private func isKey(_ number: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
        for word in 0..<words where keys[number &* words &+ word] != bits[word] { return false }
        return true
    }
}
