import SardzeText
import TestSupport
import Testing

/// Whatever the bytes are: no crash, an end, and every place inside the text.
struct YAMLFuzzTests {
    private static let seed: UInt64 = 20_261_121

    @Test func `random bytes are read to the end`() {
        var random = SeededGenerator(seed: Self.seed)
        for round in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            expectPlacesInside(SpannedText(bytes: bytes), "round \(round) of seed \(Self.seed)")
        }
    }

    @Test func `random pieces of YAML are read to the end`() {
        let pieces = [
            "a", "ā", "b: ", ":", " ", "  ", "\n", "\n", "\r\n", "- ", "? ", "[", "]", "{", "}", ",", "&x ", "*x",
            "!t ",
            "|", ">-", "\n  ", "'", "\"", "\\", "#", " # c", "---", "...", "\t", "%", "@", "\u{FEFF}", "~", "\n- ",
            "\na: ",
        ]
        var random = SeededGenerator(seed: Self.seed)
        for round in 0..<4000 {
            let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined()
            expectPlacesInside(SpannedText(text), "round \(round) of seed \(Self.seed): \(text.debugDescription)")
        }
    }

    private func expectPlacesInside(_ spanned: SpannedText, _ comment: String) {
        let table = LineTable(spanned.sources[spanned.id])
        func isInside(_ place: Position, beyond: Int = 0) -> Bool {
            guard let line = table.line(place.line) else { return false }
            return place.column <= line.unicodeScalars.count + 1 + beyond
        }
        for diagnostic in spanned.document.diagnostics {
            // A fault at the end of a line still shows one caret.
            let spans = [diagnostic.span] + diagnostic.related.map(\.span)
            #expect(spans.allSatisfy { isInside($0.start) && isInside($0.end, beyond: 1) }, "\(diagnostic) \(comment)")
        }
        for node in spanned.document.root?.all ?? [] {
            #expect(isInside(node.span.start) && isInside(node.span.end), "\(node.span.shown) \(comment)")
        }
    }
}
