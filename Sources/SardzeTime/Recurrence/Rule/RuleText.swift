import SardzeWords

/// The text of a rule while it is read: every character printable ASCII, so a place in it counts bytes and Unicode
/// scalars alike.
struct RuleText {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The text after `RRULE:`, if that stands before it.
    let body: Range<Int>

    /// - Parameter bytes: UTF-8, alive as long as this value.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        let prefix: StaticString = "RRULE:"
        body =
            Self.matches(bytes, 0..<min(prefix.utf8CodeUnitCount, bytes.count), prefix)
            ? prefix.utf8CodeUnitCount..<bytes.count : 0..<bytes.count
    }

    /// Refuses a text that is too long, or has a character that no rule has.
    func checkCharacters() throws(RecurrenceError) {
        // Without a branch, so that many are looked at together.
        var foreign: UInt8 = 0
        for byte in bytes { foreign |= byte &- 0x21 > 0x7E - 0x21 ? 1 : 0 }
        guard foreign != 0 || bytes.count > RecurrenceRule.longestText else { return }
        if let place = bytes.prefix(RecurrenceRule.longestText).firstIndex(where: { $0 &- 0x21 > 0x7E - 0x21 }) {
            throw foreignCharacter(at: place)
        }
        throw RecurrenceError(
            scalars: 0..<RecurrenceRule.longestText,
            message: Wording(
                "the rule is longer than \(RecurrenceRule.longestText) characters",
                lv: "noteikums ir garāks par \(RecurrenceRule.longestText) rakstzīmēm"),
            help: Wording("name each value once", lv: "katru vērtību nosauciet vienreiz"))
    }

    private func foreignCharacter(at place: Int) -> RecurrenceError {
        let scalar = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
        let hex = String(scalar?.value ?? 0, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return RecurrenceError(
            scalars: place..<place + 1,
            message: scalar == " "
                ? Wording("a rule has no spaces", lv: "noteikumā nedrīkst būt atstarpju")
                : Wording(
                    "the character U+\(code) has no place in a rule", lv: "rakstzīmei U+\(code) noteikumā nav vietas"),
            help: Wording("remove it", lv: "izdzēsiet to"))
    }

    /// A letter in upper case, as all names are compared; any other byte as it is.
    @inline(__always)
    subscript(place: Int) -> UInt8 {
        let byte = bytes[place]
        return byte &- UInt8(ascii: "a") < 26 ? byte &- 32 : byte
    }

    /// Whether a stretch is this text, in upper or lower case.
    func matches(_ range: Range<Int>, _ text: StaticString) -> Bool { Self.matches(bytes, range, text) }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool
    {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for (offset, place) in range.enumerated() {
            let byte = bytes[place]
            guard text.utf8Start[offset] == (byte &- UInt8(ascii: "a") < 26 ? byte &- 32 : byte) else { return false }
        }
        return true
    }

    /// A stretch of the text in upper case.
    subscript(range: Range<Int>) -> String { String(decoding: range.map { self[$0] }, as: UTF8.self) }

    /// A stretch of the text as it was written, cut short for a message.
    func quoted(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.prefix(24)], as: UTF8.self) + (range.count > 24 ? "…" : "")
    }

    /// The first place of a separator, or the end of the stretch.
    @inline(__always)
    func first(_ separator: Unicode.Scalar, in range: Range<Int>) -> Int {
        var place = range.lowerBound
        while place < range.upperBound && bytes[place] != UInt8(ascii: separator) { place += 1 }
        return place
    }

    /// The digit at a place, or more than 9.
    @inline(__always)
    func digit(at place: Int) -> UInt8 { bytes[place] &- UInt8(ascii: "0") }

    /// The separator an empty stretch stands beside.
    func separator(beside empty: Range<Int>, in range: Range<Int>) -> Range<Int> {
        empty.lowerBound < range.upperBound
            ? empty.lowerBound..<empty.lowerBound + 1 : empty.lowerBound - 1..<empty.lowerBound
    }

    /// Where a part stands, name and value.
    func place(of part: RulePart) -> Range<Int> {
        var next = body.lowerBound
        while next < body.upperBound {
            let piece = next..<first(";", in: next..<body.upperBound)
            if matches(piece.lowerBound..<first("=", in: piece), part.name) { return piece }
            next = piece.upperBound + 1
        }
        return body
    }
}
