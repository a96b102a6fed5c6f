import SardzeText
import SardzeWords
import Testing

struct CharacterCheckTests {
    /// What no UTF-8 text holds (Unicode 16, table 3-7).
    @Test(
        arguments: [
            ("a lone continuation byte", [0x80]), ("a lone last continuation byte", [0xBF]),
            ("a lead without continuation", [0xC3]), ("a lead before a letter", [0xC3, 0x41]),
            ("an overlong two", [0xC0, 0x80]), ("an overlong slash", [0xC1, 0xBF]),
            ("an overlong three", [0xE0, 0x80, 0xAF]), ("a cut three", [0xE2, 0x82]),
            ("a surrogate", [0xED, 0xA0, 0x80]), ("a last surrogate", [0xED, 0xBF, 0xBF]),
            ("an overlong four", [0xF0, 0x80, 0x80, 0xAF]), ("a cut four", [0xF0, 0x9F, 0x98]),
            ("above the last character", [0xF4, 0x90, 0x80, 0x80]), ("no lead at all", [0xF5, 0x80, 0x80, 0x80]),
            ("a five-byte form", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("a byte of UTF-16", [0xFE]), ("the other", [0xFF]),
            ("Latin-4, as old editors save it", [0xE2, 0x62, 0x65]),
        ] as [(String, [UInt8])])
    func `bytes that are no UTF-8 are refused at their place`(what: String, bytes: [UInt8]) throws {
        for tail in ["", "b\n"] {
            let spanned = SpannedText(bytes: Array("ā: 1\nž: x".utf8) + bytes + Array(tail.utf8))
            #expect(spanned.codes == ["invalid-utf8"], "\(what)")
            #expect(spanned.document.diagnostics.first?.span.shown == "2:5-2:6", "\(what)")
            #expect(spanned.document.root == nil)
        }
    }

    @Test(
        arguments: [
            0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE,
            0xFFFF,
        ] as [UInt32])
    func `a character nobody sees is refused by its number`(number: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(number))
        var text = "ā: 1\nž: x"
        text.unicodeScalars.append(scalar)
        let spanned = SpannedText(text + "y\n")
        let digits = String(number, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        #expect(spanned.codes == ["control-character"])
        #expect(spanned.document.diagnostics.first?.span.shown == "2:5-2:6")
        #expect(spanned.document.diagnostics.first?.message.en.contains("U+\(padded)") == true)
    }

    @Test func `in a comment such a character is refused too`() {
        #expect(SpannedText("a: 1 # one\u{2028}two\n").codes == ["control-character"])
    }

    @Test(arguments: ["a: 1\rb: 2\n", "a: 1\r", "\r", "a: 1\n\rb: 2"])
    func `a carriage return alone is no line end`(text: String) {
        #expect(SpannedText(text).codes == ["control-character"])
    }

    @Test(arguments: [
        "\t", "\u{A0}", "\u{AD}", "\u{200D}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{10FFFF}", "ā", "č",
    ])
    func `a character people can write is let through`(text: String) {
        #expect(!SpannedText("a: 'x\(text)y'\n").codes.contains("control-character"))
        #expect(!SpannedText("a: 'x\(text)y'\n").codes.contains("invalid-utf8"))
    }

    @Test func `a byte-order mark is let through at the beginning alone`() {
        #expect(SpannedText("\u{FEFF}a: 1").codes.isEmpty)
        #expect(SpannedText("\u{FEFF}\u{FEFF}a: 1").codes == ["control-character"])
    }

    @Test func `the first of several is reported`() {
        let diagnostics = SpannedText(bytes: Array("a: ".utf8) + [0x01, 0xFF]).document.diagnostics
        #expect(diagnostics.map(\.code) == ["control-character"])
    }
}
