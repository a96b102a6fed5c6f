/// Finds the marks that version control leaves where two versions of a file could not be merged.
enum MergeConflict {
    /// - Returns: a fault at the first mark, or `nil` when there is none.
    static func first(in text: SourceText, _ source: SourceID) -> Diagnostic? {
        let content = text.content
        var start = content.startIndex
        while start < content.endIndex {
            if content[start...].starts(with: mark) {
                let place = text.position(ofByte: start)
                return Diagnostic(
                    "merge-conflict", .error, Span(source, place, place.moved(columns: 7)),
                    "two versions of this file were not merged here",
                    help: "decide which lines hold and remove the marks; of a schedule take one version whole")
            }
            guard let end = content[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
        }
        return nil
    }

    private static let mark = Array("<<<<<<< ".utf8)
}
