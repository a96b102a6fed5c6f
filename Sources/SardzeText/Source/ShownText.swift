import SardzeWords

extension String {
    /// The text with a space for every line end, control character and mark that turns the direction of writing: what a
    /// file says must not steer a terminal.
    public var onOneLine: String {
        guard unicodeScalars.contains(where: { $0.steersTerminals }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.steersTerminals ? " " : $0 }))
    }
}

extension String {
    /// Whether it holds a character that steers a terminal, other than a line end or a tab. A file can hide one behind an
    /// escape such as `\e`.
    public var hidesControls: Bool {
        // Most texts are ruled out byte by byte: the characters in question begin with one of these.
        let isSuspect = utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
        return isSuspect && unicodeScalars.contains { $0.steersTerminals && $0 != "\n" && $0 != "\t" }
    }
}

extension Unicode.Scalar {
    /// Control characters, line ends, and marks that turn the direction of writing.
    var steersTerminals: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// A user's text short enough for a message of one line.
public func shortened(_ text: String) -> String { fitted(text, to: 60) }

/// A user's text on one line, cut to a width in characters, with a mark where it was cut.
public func fitted(_ text: String, to width: Int) -> String {
    let line = text.onOneLine
    return line.count <= width ? line : line.prefix(max(width - 1, 0)) + "…"
}
