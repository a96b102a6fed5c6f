import Foundation

/// The names of machines.
enum DomainName {
    /// The name as it goes over the wire: labels of another alphabet in Punycode, letters small.
    ///
    /// - Returns: `nil` when it is none: an empty or too long label, a space, a mark that no name has. An address literal
    ///   such as `[192.0.2.1]` comes back as it is.
    static func ascii(_ text: String) -> String? {
        if text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 {
            return text.dropFirst().dropLast().utf8.allSatisfy(isLiteralByte) ? text : nil
        }
        let folded = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCompatibilityMapping
        let labels = folded.lowercased().split(separator: ".", omittingEmptySubsequences: false).map(label)
        let known = labels.compactMap(\.self)
        guard known.count == labels.count else { return nil }
        let name = known.joined(separator: ".")
        return name.utf8.count <= 253 ? name : nil
    }

    private static func label(_ text: Substring) -> String? {
        let ascii: String
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            ascii = String(text)
        } else {
            guard text.unicodeScalars.allSatisfy({ $0.isASCII || isInName($0) }), let code = Punycode.encode(text)
            else {
                return nil
            }
            ascii = "xn--" + code
        }
        let isName = ascii.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        let hasHyphenAtEnd = ascii.hasPrefix("-") || ascii.hasSuffix("-")
        return (1...63).contains(ascii.utf8.count) && isName && !hasHyphenAtEnd ? ascii : nil
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    private static func isLiteralByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "."), UInt8(ascii: "I"), UInt8(ascii: "P"),
            UInt8(ascii: "v"):
            true
        default: false
        }
    }
}
