/// The SHA-256 of one event and of everything before it: 32 bytes.
public struct LedgerHash: Sendable, Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// What stands before the first event: 32 zero bytes.
    public static let zero = LedgerHash(words: (0, 0, 0, 0))

    private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// - Returns: `nil` unless there are 32 bytes.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
        words = (word(0), word(1), word(2), word(3))
    }

    /// The 32 bytes, first to last.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
        try Swift.withUnsafeBytes(of: words, body)
    }

    public static func == (left: LedgerHash, right: LedgerHash) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) {
        // Any word of a good hash is as good as all of them.
        hasher.combine(words.0)
    }
}

extension LedgerHash: LosslessStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public var description: String {
        String(decoding: bytes.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }, as: UTF8.self)
    }

    /// Reads what `description` prints and nothing else.
    public init?(_ text: String) {
        let nibbles = text.utf8.compactMap(Self.value)
        guard nibbles.count == 64, text.utf8.count == 64 else { return nil }
        let bytes = stride(from: 0, to: 64, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
        guard let hash = bytes.withUnsafeBytes(Self.init(_:)) else { return nil }
        self = hash
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
