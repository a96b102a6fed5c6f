import Foundation

/// What people wrote, as it may stand in a header.
enum HeaderText {
    /// Free text, such as a subject: as it is where ASCII is enough, else in encoded words, folded. No line that comes of
    /// it is longer than 76 characters, and none begins what could be another header.
    ///
    /// - Parameter column: characters before it on its first line.
    /// - Source: RFC 5322, 2.2.3; RFC 2047.
    static func unstructured(_ text: String, after column: Int) -> String {
        let text = cleaned(text)
        let fits = column + text.utf8.count <= 76 && !text.contains("=?")
        return fits && text.utf8.allSatisfy { $0 < 0x80 } ? text : encodedWords(text, after: column)
    }

    /// A name before an address: bare, in quotes, or in encoded words.
    static func phrase(_ text: String, after column: Int) -> String {
        let text = cleaned(text)
        let isBare = text.utf8.allSatisfy { isAtomText($0) || $0 == UInt8(ascii: " ") }
        let quoted = "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let phrase = isBare ? text : quoted
        let fits = column + phrase.utf8.count <= 76 && !text.contains("=?")
        return fits && text.utf8.allSatisfy { $0 < 0x80 } ? phrase : encodedWords(text, after: column)
    }

    /// A text whose line breaks and other controls are spaces, one at a time, and none at its ends.
    static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBreak =
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: true
                default: scalar == " "
                }
            if !isBreak {
                clean.append(scalar)
            } else if let last = clean.last, last != " " {
                clean.append(" ")
            }
        }
        if clean.last == " " { clean.removeLast() }
        return String(clean)
    }

    /// `atext` of RFC 5322, 3.2.3.
    static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    /// Words of base64, each of whole scalars, at most 75 characters long; the white space between them is not part of
    /// the text.
    private static func encodedWords(_ text: String, after column: Int) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        // `=?UTF-8?B?` and `?=` take 12 of the 76; 3 bytes become 4 characters.
        var room = max((76 - column - 12) / 4 * 3, 4)
        for scalar in text.unicodeScalars {
            let next = UTF8.encode(scalar).map(Array.init) ?? []
            if bytes.count + next.count > room {
                words.append("=?UTF-8?B?\(Data(bytes).base64EncodedString())?=")
                bytes = []
                room = 45
            }
            bytes += next
        }
        if !bytes.isEmpty { words.append("=?UTF-8?B?\(Data(bytes).base64EncodedString())?=") }
        return words.joined(separator: "\r\n ")
    }
}
