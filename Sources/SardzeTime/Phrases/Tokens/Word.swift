/// A folded word, packed so that comparing and copying one costs next to nothing.
///
/// Words longer than the longest of the grammar are cut, and equal no word of it.
struct Word: Sendable, Hashable {
    /// Every form the lexicon makes fits: "septiņpadsmitajiem" has 18 letters.
    static let longest = 24

    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0
    /// UTF-8 bytes, at most one more than fit.
    private(set) var count = 0

    init() {}

    init(_ folded: some StringProtocol) {
        for byte in folded.utf8 { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        guard count < Self.longest else {
            count = Self.longest + 1
            return
        }
        let bits = UInt64(byte) &<< (UInt64(count & 7) &* 8)
        switch count &>> 3 {
        case 0: low |= bits
        case 1: middle |= bits
        default: high |= bits
        }
        count &+= 1
    }

    /// True when it is a stem with an ending of at most so many bytes.
    func begins(with stem: Word, endingUpTo longestEnding: Int) -> Bool {
        guard stem.count <= count, count <= stem.count + longestEnding else { return false }
        return low & Self.mask(stem.count) == stem.low && middle & Self.mask(stem.count - 8) == stem.middle
            && high & Self.mask(stem.count - 16) == stem.high
    }

    /// The bits of the first so many bytes of eight.
    private static func mask(_ bytes: Int) -> UInt64 {
        bytes <= 0 ? 0 : bytes >= 8 ? .max : (1 &<< (UInt64(bytes) &* 8)) &- 1
    }

    /// Well spread over all 64 bits.
    var mixed: UInt64 {
        var mixed = low &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ middle ^ (mixed &>> 29)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ high ^ (mixed &>> 32)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }

    /// A bit for its first letter, of which others may have the same.
    var initial: UInt64 { 1 &<< (low & 63) }
}

extension Word: ExpressibleByStringLiteral {
    init(stringLiteral value: StaticString) {
        self.init()
        value.withUTF8Buffer { for byte in $0 { append(byte) } }
    }
}
