import SardzeWords

/// The faults found in one file, limited.
public struct DiagnosticList: Sendable {
    private var listed: [Diagnostic] = []
    private var limit = DiagnosticLimit()
    /// Thousands of slips among thousands of names would take seconds; the first get their offer, the rest their finding.
    private var comparisonsLeft = 50_000

    public init() {}

    public mutating func append(_ diagnostic: Diagnostic) {
        if limit.admits(diagnostic) { listed.append(diagnostic) }
    }

    /// Whether another of this kind would still be listed.
    func hasRoom(for code: String, in source: SourceID) -> Bool { limit.hasRoom(for: code, in: source) }

    /// The nearest known word, for a finding that will be listed; a search is too slow for those that are only counted.
    public mutating func suggestion(
        for word: String, among known: some Collection<String>, _ code: String, _ span: Span
    )
        -> String?
    {
        guard limit.hasRoom(for: code, in: span.source), comparisonsLeft >= known.count else { return nil }
        comparisonsLeft -= known.count
        return Suggestion.nearest(to: word, among: known)
    }

    /// What was kept, in the order it was found, and what it leaves out.
    public var all: [Diagnostic] { listed + limit.notes }
}
