public import SardzeText
public import SardzeWords

/// A fix that was made, with the lines it changed.
public struct MadeFix: Sendable {
    public let file: String
    /// From 1, in the text before this fix and any made together with it.
    public let line: Int
    public let column: Int
    public let message: Wording
    /// The code of the finding it mends.
    public let code: String
    /// The lines it touched, without their ends.
    public let before: [String]
    public let after: [String]

    /// - Parameter diagnostic: has a fix.
    public init?(_ diagnostic: Diagnostic, in sources: Sources) {
        guard let fix = diagnostic.fix else { return nil }
        let old = sources[diagnostic.span.source]
        let spans = fix.edits.map(\.span)
        let place = spans.min() ?? diagnostic.span
        let (table, mended) = (LineTable(old), LineTable(old.applying([fix]).text))
        file = old.path
        line = place.start.line
        // An insertion at the end of its line stands past every column.
        column = min(place.start.column, (table.line(line)?.unicodeScalars.count ?? 0) + 1)
        message = fix.message
        code = diagnostic.code
        let last = min(table.count, spans.map(\.end.line).max() ?? line)
        let (before, after) = Self.changed(
            (line...last).compactMap { table.line($0) },
            (line...last + mended.count - table.count).compactMap { mended.line($0) })
        self.before = before
        self.after = after
    }

    /// What is left of two runs of lines once the lines they begin and end with in common are gone.
    private static func changed(_ old: [String], _ new: [String]) -> (before: [String], after: [String]) {
        let first = zip(old, new).prefix { $0 == $1 }.count
        let most = min(old.count, new.count) - first
        let last = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
        return (Array(old[first..<old.count - last]), Array(new[first..<new.count - last]))
    }
}
