/// A mailbox, with or without a name: `Sardze <sardze@example.org>`.
public struct MailAddress: Sendable, Hashable {
    public let name: String?
    public let address: String

    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// Reads `sardze@example.org`, `Sardze <sardze@example.org>` or `"Sardze, Madona" <sardze@example.org>`.
    ///
    /// - Returns: `nil` for anything else, for a name that hides control characters, and where `isAddress` is false.
    /// - Source: RFC 5322, 3.4, without comments, groups and old forms.
    public init?(_ text: String) {
        guard let open = text.lastIndex(of: "<") else {
            guard Self.isAddress(text) else { return nil }
            self.init(address: text)
            return
        }
        let address = String(text[text.index(after: open)...].dropLast())
        guard text.last == ">", Self.isAddress(address), let name = Self.name(text[..<open]) else { return nil }
        self.init(name: name.isEmpty ? nil : name, address: address)
    }

    /// What stands before the address, without its quotes; `nil` where it needs quotes and has none.
    private static func name(_ text: Substring) -> String? {
        var text = text
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return nil }
        if text.count >= 2, text.first == "\"", text.last == "\"" {
            let inner = text.dropFirst().dropLast()
            return inner.contains { $0 == "\"" || $0 == "\\" } ? nil : String(inner)
        }
        return text.contains { "\"<>@,;:\\[]()".contains($0) } ? nil : String(text)
    }

    /// Whether a text is an address that a letter can go to: words joined by dots, `@`, and a domain. Letters outside
    /// ASCII are allowed on both sides; quoted words and addresses in numbers are not.
    ///
    /// - Source: RFC 5322, 3.4.1 (`dot-atom`); RFC 6531, 3.3; lengths of RFC 5321, 4.5.3.1.
    public static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, parts[0].utf8.count <= 64 else { return false }
        let words = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return words.allSatisfy(isWord) && labels.allSatisfy(isLabel) && (labels.count > 1 || parts[1] == "localhost")
    }

    private static func isWord(_ word: Substring) -> Bool {
        !word.isEmpty
            && word.unicodeScalars.allSatisfy {
                isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0)
            }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}

extension MailAddress: CustomStringConvertible {
    /// As a person writes it; a name with marks of its own stands in quotes.
    public var description: String {
        guard let name else { return address }
        return name.contains { "\"<>@,;:\\[]()".contains($0) } ? "\"\(name)\" <\(address)>" : "\(name) <\(address)>"
    }
}
