public import SardzeText
public import SardzeWatch
public import SardzeWords

/// Findings with the text they stand in, carets under what is wrong, and what to do next.
public struct FindingsText {
    private let sources: Sources
    private let ink: Ink
    private let language: Language
    private var lines: [SourceID: LineTable] = [:]

    /// Characters of a line that are shown at most.
    private static let width = 120

    public init(_ sources: Sources, _ ink: Ink, in language: Language) {
        self.sources = sources
        self.ink = ink
        self.language = language
    }

    public mutating func write(_ findings: [Finding], to output: inout Output) throws {
        for block in FindingBlock.blocks(of: findings) { try output.write(text(block) + "\n") }
    }

    /// What `write` writes of a few findings, without the empty line behind the last.
    mutating func text(_ findings: [Finding]) -> String {
        FindingBlock.blocks(of: findings).map { text($0) }.joined(separator: "\n")
    }

    private mutating func text(_ block: FindingBlock) -> String {
        let diagnostic = block.first.diagnostic
        let severity = ink("\(diagnostic.severity.noun.one()[language]):", style(diagnostic.severity))
        var text =
            "\(place(diagnostic.span)): \(severity) \(ink(diagnostic.message[language], .bold)) [\(diagnostic.code)]\n"
        let margin = String(diagnostic.span.start.line).count
        if !diagnostic.hidesText { text += frame(diagnostic.span, margin, style(diagnostic.severity)) }
        let indent = String(repeating: " ", count: margin)
        if let others = block.others { text += "\(indent) = \(others[language])\n" }
        for label in diagnostic.related { text += "\(indent) = \(place(label.span)): \(label.message[language])\n" }
        if let help = diagnostic.help {
            text += "\(indent) = \(ink(Wording("help:", lv: "padoms:")[language], .cyan)) \(help[language])\n"
        }
        return text
    }

    private func place(_ span: Span) -> String {
        "\(sources[span.source].path):\(span.start.line):\(span.start.column)"
    }

    private mutating func frame(_ span: Span, _ margin: Int, _ style: Ink.Style) -> String {
        // A ledger is no text.
        if sources[span.source].bytes.isEmpty { return "" }
        let table = lines[span.source] ?? LineTable(sources[span.source])
        lines[span.source] = table
        // A very long line is shown from shortly before what is wrong.
        let from = span.start.column <= 90 ? 0 : span.start.column - 40
        guard let shown = table.line(span.start.line, from: from + 1, atMost: Self.width)?.onOneLine else { return "" }
        let start = span.start.column - 1 - from
        let wanted = span.end.line == span.start.line ? span.end.column - span.start.column : Self.width
        let length = max(1, min(wanted, shown.unicodeScalars.count - start))
        let bar = "\(String(repeating: " ", count: margin)) | "
        let text = "\(span.start.line) | \(shown)"
        let carets = String(repeating: "^", count: length)
        return "\(text)\n\(bar)\(String(repeating: " ", count: max(0, start)))\(ink(carets, style))\n"
    }

    private func style(_ severity: Severity) -> Ink.Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }

    /// `2 errors, 1 warning, 3 notes`; `nothing to report` when there are none.
    public static func summary(_ findings: [Finding]) -> Wording {
        let counts = Severity.allCases.reversed().compactMap { severity -> Wording? in
            let count = findings.count { $0.diagnostic.severity == severity }
            return count == 0 ? nil : counted(count, severity.noun)
        }
        return counts.isEmpty ? Wording("nothing to report", lv: "nav, ko ziņot") : .joined(counts)
    }
}

extension Severity {
    /// The severity as people read it; programs read the raw value.
    var noun: Noun {
        switch self {
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }
}
