import SardzeWords

/// The text of a rule by its Unicode scalars, every one of them printable ASCII.
struct RuleText {
    let scalars: [UInt8]
    /// The text after `RRULE:`, if that stands before it.
    let body: Range<Int>

    init(_ text: String) throws(RecurrenceError) {
        var scalars: [UInt8] = []
        for (position, scalar) in text.unicodeScalars.enumerated() {
            guard position < Recurrence.longestText else {
                throw RecurrenceError(
                    scalars: 0..<position,
                    message: Wording(
                        "the rule is longer than \(Recurrence.longestText) characters",
                        lv: "noteikums ir garāks par \(Recurrence.longestText) rakstzīmēm"),
                    help: Wording("name each value once", lv: "katru vērtību nosauciet vienreiz"))
            }
            guard (0x21...0x7E).contains(scalar.value) else {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                throw RecurrenceError(
                    scalars: position..<position + 1,
                    message: scalar == " "
                        ? Wording("a rule has no spaces", lv: "noteikumā nedrīkst būt atstarpju")
                        : Wording(
                            "the character U+\(code) has no place in a rule",
                            lv: "rakstzīmei U+\(code) noteikumā nav vietas"),
                    help: Wording("remove it", lv: "izdzēsiet to"))
            }
            scalars.append(UInt8(scalar.value))
        }
        self.scalars = scalars
        let prefix = Array("RRULE:".utf8)
        let hasPrefix = scalars.prefix(prefix.count).map(Self.upperCased) == prefix
        body = (hasPrefix ? prefix.count : 0)..<scalars.count
    }

    private static func upperCased(_ scalar: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(scalar) ? scalar - 32 : scalar
    }

    /// A stretch of the text in upper case, as all names are compared.
    subscript(range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

    /// A stretch of the text as it was written, cut short for a message.
    func quoted(_ range: Range<Int>) -> String {
        String(decoding: scalars[range.prefix(24)], as: UTF8.self) + (range.count > 24 ? "…" : "")
    }

    /// A stretch of the text in upper case.
    func bytes(_ range: Range<Int>) -> [UInt8] { scalars[range].map(Self.upperCased) }

    func first(_ separator: Unicode.Scalar, in range: Range<Int>) -> Int? {
        scalars[range].firstIndex(of: UInt8(ascii: separator))
    }

    /// The stretches between separators, empty ones too.
    func split(_ range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
        scalars[range].split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
            .map { $0.startIndex..<$0.endIndex }
    }

    /// The separator an empty stretch stands beside.
    func separator(beside empty: Range<Int>, in range: Range<Int>) -> Range<Int> {
        empty.lowerBound < range.upperBound
            ? empty.lowerBound..<empty.lowerBound + 1 : empty.lowerBound - 1..<empty.lowerBound
    }
}
