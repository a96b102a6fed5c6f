public import SardzeWords

/// Other text for a piece of a file.
public struct Edit: Sendable, Hashable {
    /// What is replaced; empty where text is only inserted. A column past the end of its line is the end of that line,
    /// a line past the last the end of the text.
    public var span: Span
    /// With `\n` for a line end, whichever the file uses.
    public var replacement: String

    public init(_ span: Span, _ replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}

/// A safe way to mend what a diagnostic points at: it decides nothing that a person should.
public struct Fix: Sendable, Hashable {
    /// Made all together or not at all; each in the file the diagnostic stands in.
    public var edits: [Edit]
    /// What it does: "rename `titel` to `title`".
    public var message: Wording

    public init(_ edits: [Edit], _ message: Wording) {
        self.edits = edits
        self.message = message.map(\.onOneLine)
    }
}

extension Fix {
    /// Writes a word of the rule language for the one that stands there.
    ///
    /// - Parameters:
    ///   - span: where the word stands, with its quotes if it has any.
    ///   - word: the word as it was read.
    /// - Returns: `nil` where the span holds more than the word, such as an anchor, an escape or a line end.
    public static func replacing(_ word: String, at span: Span, with other: String) -> Fix? {
        let length = word.unicodeScalars.count
        // Two characters more than the word are its quotes: an escape or an anchor adds more.
        guard span.isExactly(length) || span.isExactly(length + 2) else { return nil }
        return Fix(
            [Edit(span, other)],
            Wording("write `\(other)` for `\(shortened(word))`", lv: "rakstīt `\(other)`, nevis `\(shortened(word))`"))
    }

    /// Puts plain text in quotes, so that every reader of YAML takes it for text.
    ///
    /// - Returns: `nil` where the span holds more than the plain text.
    public static func quoting(_ text: String, at span: Span) -> Fix? {
        guard span.isExactly(text.unicodeScalars.count) else { return nil }
        return Fix(
            [Edit(span, YAMLText.inQuotes(text))],
            Wording("put `\(shortened(text))` in quotes", lv: "likt `\(shortened(text))` pēdiņās"))
    }
}

extension Span {
    /// Whether it is so many columns of one line.
    fileprivate func isExactly(_ columns: Int) -> Bool {
        start.line == end.line && end.column - start.column == columns
    }
}
