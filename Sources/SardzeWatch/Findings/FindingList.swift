import SardzeText
import SardzeWords

/// Findings of one code, limited as `DiagnosticLimit` has it, so that those past the limit are counted but not worded.
struct FindingList {
    private let code: String
    private var listed: [Finding] = []
    private var counts: [SourceID: (count: Int, last: Span)] = [:]

    init(_ code: String) { self.code = code }

    /// - Parameter make: words the finding; `nil` when there is nothing to tell after all.
    mutating func append(at span: Span, _ make: () -> Finding?) {
        let count = counts[span.source]?.count ?? 0
        guard count < DiagnosticLimit.mostPerCode else {
            counts[span.source]?.count += 1
            return
        }
        guard let finding = make() else { return }
        listed.append(finding)
        counts[span.source] = (count + 1, span)
    }

    /// What was kept, and a note for each file that has more.
    var all: [Finding] {
        let more = counts.values.filter { $0.count > DiagnosticLimit.mostPerCode }
        return listed + more.map { Finding(DiagnosticLimit.note(code, $0.count, at: $0.last)) }
    }
}
