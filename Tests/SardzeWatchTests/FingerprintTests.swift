import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import Testing

/// A finding is the same one tomorrow, wherever its rule has moved and whatever day it is.
struct FingerprintTests {
    /// The fingerprints of one finding for each place where a word stands in a text.
    private func fingerprints(
        of word: String, in text: String, path: String = "a.yaml", _ code: String = "overdue", days: Int = 1,
        task: String? = nil, body: String? = nil
    ) -> [String?] {
        var sources = Sources()
        let source = sources.add(SourceText(path: path, text))
        var findings: [Finding] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let range = line.firstRange(of: word) else { continue }
            let column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
            let start = Position(line: index + 1, column: column)
            let span = Span(source, start, start.moved(columns: word.unicodeScalars.count))
            let message = Wording("\(days) days late", lv: "nokavēts par \(days) dienām")
            findings.append(Finding(Diagnostic(code, .error, span, message), task: task, body: body))
        }
        let fingerprints = Fingerprints(findings, sources)
        return findings.map { fingerprints[$0] }
    }

    @Test func `a rule that moves and a day that passes make no old finding new`() {
        let before = fingerprints(of: "nedēļā", in: "when: nedēļā\n")
        #expect(before == fingerprints(of: "nedēļā", in: "# a comment\n\n   when:  nedēļā\n", days: 8))
        #expect(before.first??.count == 16)
    }

    @Test func `another code, file, task, body or text is another finding`() {
        let one = fingerprints(of: "x", in: "a: x")
        let others = [
            fingerprints(of: "x", in: "a: x", "done"), fingerprints(of: "x", in: "a: x", path: "b.yaml"),
            fingerprints(of: "x", in: "a: x", task: "p/1@2025"), fingerprints(of: "x", in: "a: x", body: "SD"),
            fingerprints(of: "y", in: "a: y"), fingerprints(of: "x", in: "a: x", task: "SD"),
        ]
        #expect(Set(others + [one]).count == 7)
    }

    @Test func `equals are told apart by their order, and a new one behind them changes none`() {
        let two = fingerprints(of: "x", in: "a: x\nb: x")
        #expect(Set(two).count == 2)
        #expect(fingerprints(of: "x", in: "a: x\nb: x\nc: x").prefix(2) == two[...])
    }
}
