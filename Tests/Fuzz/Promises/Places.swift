import SardzeText

/// The places that the texts of one run have.
struct Places {
    private let tables: [LineTable]
    private let ids: [SourceID: Int]

    init(_ sources: Sources, _ ids: [SourceID]) {
        tables = ids.map { LineTable(sources[$0]) }
        self.ids = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    /// Whether a span lies in its text and does not run backwards.
    ///
    /// - Parameter beyond: columns it may reach past the end of its last line.
    func hold(_ span: Span, beyond: Int = 0) -> Bool {
        span.start <= span.end && hold(span.start, in: span.source) && hold(span.end, in: span.source, beyond: beyond)
    }

    /// The text of a span within one line; `nil` for a longer one.
    func text(of span: Span) -> String? {
        guard span.start.line == span.end.line else { return nil }
        return table(span.source)?.line(
            span.start.line, from: span.start.column, atMost: span.end.column - span.start.column)
    }

    private func hold(_ place: Position, in source: SourceID, beyond: Int = 0) -> Bool {
        guard place.line >= 1, place.column >= 1, let line = table(source)?.line(place.line) else { return false }
        return place.column <= line.unicodeScalars.count + 1 + beyond
    }

    private func table(_ source: SourceID) -> LineTable? { ids[source].map { tables[$0] } }
}
