/// Reads one JSON value from the left to the right, without making a tree of it.
///
/// - Source: RFC 8259.
struct JSONCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    /// Values inside one another; more is refused, so that no line can exhaust the stack.
    private static let deepest = 64

    /// The text is no JSON from a byte on.
    struct Fault: Error { let byte: Int }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte that is no white space, or 0 at the end.
    mutating func next() -> UInt8 {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): position += 1
            case let byte: return byte
            }
        }
        return 0
    }

    /// Passes over a mark if it comes next.
    mutating func passes(_ mark: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: mark), position < bytes.count else { return false }
        position += 1
        return true
    }

    mutating func expect(_ mark: Unicode.Scalar) throws(Fault) {
        guard passes(mark) else { throw Fault(byte: position) }
    }

    /// Refuses anything but white space up to the end.
    mutating func end() throws(Fault) {
        guard next() == 0, position == bytes.count else { throw Fault(byte: position) }
    }

    // MARK: Texts

    /// The bytes between the quotes of a text, and whether escapes are among them.
    mutating func rawText() throws(Fault) -> (range: Range<Int>, isEscaped: Bool) {
        try expect("\"")
        let start = position
        var isEscaped = false
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return (start..<position - 1, isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                position += 2
            case 0..<0x20: throw Fault(byte: position)
            default: position += 1
            }
        }
        throw Fault(byte: bytes.count)
    }

    mutating func text() throws(Fault) -> String {
        let (range, isEscaped) = try rawText()
        return try isEscaped ? unescaped(range) : String(decoding: bytes[range], as: UTF8.self)
    }

    /// A stretch of the line as it stands.
    func raw(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    private func unescaped(_ range: Range<Int>) throws(Fault) -> String {
        var text: [UInt8] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard bytes[place] == UInt8(ascii: "\\") else {
                text.append(bytes[place])
                place += 1
                continue
            }
            let escape = bytes[place + 1]
            place += 2
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "u"): text += Array(try scalar(at: &place, before: range.upperBound).utf8)
            default: throw Fault(byte: place - 1)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character whose code stands behind `\u`; one half of a pair without the other becomes U+FFFD.
    private func scalar(at place: inout Int, before end: Int) throws(Fault) -> Character {
        let unit = try hexadecimal(at: &place, before: end)
        if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
        guard (0xD800..<0xDC00).contains(unit), place + 2 <= end, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        var after = place + 2
        let low = try hexadecimal(at: &after, before: end)
        guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        place = after
        let code = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        return Unicode.Scalar(code).map { Character($0) } ?? "\u{FFFD}"
    }

    private func hexadecimal(at place: inout Int, before end: Int) throws(Fault) -> UInt16 {
        guard place + 4 <= end, bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw Fault(byte: min(place, end)) }
        place += 4
        return unit
    }

    // MARK: Other values

    /// Passes over a value of any kind.
    ///
    /// - Returns: where it stands.
    mutating func value(depth: Int = 0) throws(Fault) -> Range<Int> {
        let first = next()
        let start = position
        guard depth < Self.deepest else { throw Fault(byte: position) }
        switch first {
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "{"):
            try items("{", "}") { cursor throws(Fault) in
                _ = try cursor.text()
                try cursor.expect(":")
                _ = try cursor.value(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            try items("[", "]") { cursor throws(Fault) in _ = try cursor.value(depth: depth + 1) }
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        return start..<position
    }

    /// Reads what stands between two brackets, item by item.
    mutating func items(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ read: (inout JSONCursor) throws(Fault) -> Void
    ) throws(Fault) {
        try expect(open)
        if passes(close) { return }
        repeat { try read(&self) } while passes(",")
        try expect(close)
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[position..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - position))
        else { throw Fault(byte: position) }
        position = end
    }

    private mutating func number() throws(Fault) {
        if peek() == UInt8(ascii: "-") { position += 1 }
        if peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
        if peek() == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        guard peek() | 0x20 == UInt8(ascii: "e") else { return }
        position += 1
        if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
        try digits()
    }

    private mutating func digits() throws(Fault) {
        let start = position
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek()) { position += 1 }
        guard position > start else { throw Fault(byte: position) }
    }

    private func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }
}
