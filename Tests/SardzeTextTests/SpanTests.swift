import SardzeText
import SardzeWords
import Testing

struct SpanTests {
    private let source: SourceID = {
        var sources = Sources()
        return sources.add(SourceText(path: "a.yaml", ""))
    }()

    private func span(_ from: (Int, Int), _ to: (Int, Int)) -> Span {
        Span(source, Position(line: from.0, column: from.1), Position(line: to.0, column: to.1))
    }

    @Test func `a span never ends before it starts`() {
        #expect(span((2, 5), (2, 1)).end == Position(line: 2, column: 5))
        #expect(span((2, 5), (1, 9)).shown == "2:5-2:5")
    }

    @Test func `places are ordered by line, then column`() {
        #expect(Position(line: 1, column: 9) < Position(line: 2, column: 1))
        #expect(Position(line: 2, column: 1) < Position(line: 2, column: 2))
        #expect(span((1, 1), (1, 2)) < span((1, 1), (1, 3)))
    }

    @Test func `a part of a one-line text is its characters`() {
        #expect(span((3, 10), (3, 20)).part(2..<5, ofTextLength: 10).shown == "3:12-3:15")
        #expect(span((3, 10), (3, 20)).part(10..<10, ofTextLength: 10).shown == "3:20-3:20")
    }

    @Test func `a part of a text in quotes is found behind the quote`() {
        #expect(span((3, 10), (3, 22)).part(2..<5, ofTextLength: 10).shown == "3:13-3:16")
        #expect(span((3, 10), (3, 12)).part(0..<0, ofTextLength: 0).shown == "3:11-3:11")
    }

    @Test func `where the text is not written as it reads, the whole span is given`() {
        let escaped = span((3, 10), (3, 23))
        #expect(escaped.part(2..<5, ofTextLength: 10) == escaped)
        let folded = span((3, 10), (4, 12))
        #expect(folded.part(0..<1, ofTextLength: 2) == folded)
        let short = span((3, 10), (3, 20))
        #expect(short.part(8..<11, ofTextLength: 10) == short)
    }

    @Test func `a column past counting is clamped`() {
        #expect(Position(line: .max, column: .max).line == Int(Int32.max))
    }

    @Test func `severities rise from note to error`() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }

    @Test func `what a file says cannot steer a terminal through a message`() {
        let diagnostic = Diagnostic(
            "code", .error, span((1, 1), (1, 2)), Wording(same: "one\r\ntwo\u{1B}[31m\u{202E}"),
            help: Wording(same: "a\u{9B}b"),
            related: [Label(span((1, 1), (1, 2)), Wording(same: "c\nd"))])
        #expect(diagnostic.message.en == "one  two [31m ")
        #expect(diagnostic.help?.en == "a b")
        #expect(diagnostic.related.map(\.message.en) == ["c d"])
    }
}
