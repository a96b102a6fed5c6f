/// Words found by their bytes, each with a number: the names of attributes, the values of one.
///
/// Bytes are compared eight at a time, so whoever asks must be allowed to read seven bytes past the end of a word.
struct ByteWords: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        /// Where its bytes begin, in groups of eight.
        var start: Int32 = 0
        var count: Int32 = -1
        var number: Int = 0
    }

    private var slots: [Slot]
    private var groups: [UInt64] = []

    /// - Parameter words: of equal ones the last counts.
    init(_ words: [(text: String, number: Int)]) {
        var size = 4
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        for word in words { add(Array(word.text.utf8), word.number) }
    }

    private mutating func add(_ bytes: [UInt8], _ number: Int) {
        let padded = bytes + [UInt8](repeating: 0, count: 8)
        padded.withUnsafeBufferPointer { padded in
            guard let base = padded.baseAddress else { return }
            let hash = ByteHash.of(base, count: bytes.count)
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].count >= 0, !matches(slots[place], base, bytes.count, hash) {
                place = (place + 1) & (slots.count - 1)
            }
            if slots[place].count < 0 {
                slots[place] = Slot(hash: hash, start: Int32(groups.count), count: Int32(bytes.count))
                for offset in stride(from: 0, to: bytes.count, by: 8) {
                    groups.append(ByteHash.group(base + offset, count: bytes.count - offset))
                }
            }
            slots[place].number = number
        }
    }

    /// The number of a word; `nil` for one that is not among them.
    @inline(__always)
    func number(_ bytes: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int? {
        var place = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
        while true {
            let slot = slots[place]
            if slot.count < 0 { return nil }
            if matches(slot, bytes, count, hash) { return slot.number }
            place = (place &+ 1) & (slots.count &- 1)
        }
    }

    @inline(__always)
    private func matches(_ slot: Slot, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64) -> Bool {
        guard slot.hash == hash, Int(slot.count) == count else { return false }
        var (offset, group) = (0, Int(slot.start))
        while offset < count {
            guard ByteHash.group(bytes + offset, count: count &- offset) == groups[group] else { return false }
            offset &+= 8
            group &+= 1
        }
        return true
    }
}

/// The hash of a word, taken eight bytes at a time while its end is looked for.
struct ByteHash {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    mutating func add(_ group: UInt64) {
        value = (value ^ group) &* 0x9FB2_1C65_1E98_DF25
        value ^= value >> 32
    }

    /// The next eight bytes, those past the end of the word as zeros.
    @inline(__always)
    static func group(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let group = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
        return count >= 8 ? group : group & ((1 << UInt64(count * 8)) - 1)
    }

    static func of(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var hash = ByteHash()
        var offset = 0
        repeat {
            hash.add(group(bytes + offset, count: count - offset))
            offset += 8
        } while offset < count
        return hash.value
    }
}
