import SardzeText
import Testing

struct SourceTextTests {
    @Test(arguments: [
        (0, 1, 1), (1, 1, 2), (2, 1, 2), (3, 1, 3), (4, 1, 4), (5, 2, 1), (6, 2, 2), (99, 2, 2), (-1, 1, 1),
    ])
    func `a byte has a line and a column in characters`(offset: Int, line: Int, column: Int) {
        // ā takes the bytes 0 and 1; a byte inside it counts as its end.
        let text = SourceText(path: "a.yaml", "ābc\nd")
        #expect(text.position(ofByte: offset) == Position(line: line, column: column))
    }

    @Test func `bytes after a byte-order mark begin at one`() {
        let text = SourceText(path: "a.yaml", "\u{FEFF}ab\nc")
        #expect(text.position(ofByte: 3) == .start)
        #expect(text.position(ofByte: 4) == Position(line: 1, column: 2))
        #expect(text.position(ofByte: 0) == .start)
    }

    @Test func `an empty text has one place`() {
        #expect(SourceText(path: "a.yaml", "").position(ofByte: 7) == .start)
    }

    @Test func `texts keep the numbers they were given`() {
        var sources = Sources()
        let first = sources.add(SourceText(path: "a.yaml", "a"))
        let second = sources.add(SourceText(path: "b.yaml", "b"))
        #expect(first < second)
        #expect(sources[second].path == "b.yaml")
        #expect(sources.texts.map(\.path) == ["a.yaml", "b.yaml"])
    }
}
