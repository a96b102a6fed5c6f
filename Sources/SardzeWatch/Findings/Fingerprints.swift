public import SardzeText

/// What makes a finding the same one tomorrow: its code, its file, what it is about, and the text it stands in.
///
/// Neither lines nor words of the message count, so a rule that moves and a day that passes make no old finding new. Of
/// several that are equal in all this, the first in reading order is told from the second.
public struct Fingerprints: Sendable {
    private let byFinding: [Finding: String]

    /// - Parameter findings: all of a run, in reading order: what is left out of a list must not change the rest.
    public init(_ findings: [Finding], _ sources: Sources) {
        var excerpts = Excerpts(sources)
        var counts: [[String]: Int] = [:]
        var byFinding: [Finding: String] = [:]
        for finding in findings {
            let span = finding.diagnostic.span
            let identity = [
                finding.diagnostic.code, sources[span.source].path, finding.task ?? "", finding.body ?? "",
                excerpts[span],
            ]
            let ordinal = counts[identity, default: 0]
            counts[identity] = ordinal + 1
            // A unit separator stands in none of them.
            let whole = (identity + [String(ordinal)]).joined(separator: "\u{1F}")
            byFinding[finding] = Seal.of(whole.utf8)
        }
        self.byFinding = byFinding
    }

    /// Sixteen hexadecimal digits, or `nil` of a finding that was not among them.
    public subscript(finding: Finding) -> String? { byFinding[finding] }
}

/// The texts that spans cover, with every run of white space as one space.
private struct Excerpts {
    private let sources: Sources
    private var lines: [SourceID: LineTable] = [:]

    init(_ sources: Sources) { self.sources = sources }

    subscript(span: Span) -> String {
        mutating get {
            let table = lines[span.source] ?? LineTable(sources[span.source])
            lines[span.source] = table
            let pieces = (span.start.line...span.end.line).compactMap { number -> String? in
                let from = number == span.start.line ? span.start.column : 1
                let limit = number == span.end.line ? max(0, span.end.column - from) : Int.max
                return table.line(number, from: from, atMost: limit)
            }
            return pieces.joined(separator: "\n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
