import SardzeText
import SardzeWords
import TestSupport
import Testing

/// Edits of a text, and the fixes the YAML reader offers.
struct FixTests {
    private func edited(_ text: String, _ edits: [(Position, Position, String)]) -> String {
        var sources = Sources()
        let id = sources.add(SourceText(path: "a.yaml", text))
        let fixes = edits.map { Fix([Edit(Span(id, $0.0, $0.1), $0.2)], Wording(same: "x")) }
        return String(decoding: sources[id].applying(fixes).text.bytes, as: UTF8.self)
    }

    private func at(_ line: Int, _ column: Int) -> Position { Position(line: line, column: column) }

    @Test func `columns count characters, and a byte-order mark counts as none`() {
        #expect(edited("ā: ž\nb: c\n", [(at(1, 4), at(1, 5), "x")]) == "ā: x\nb: c\n")
        #expect(edited("\u{FEFF}a: b\n", [(at(1, 1), at(1, 2), "key")]) == "\u{FEFF}key: b\n")
    }

    @Test func `a line is added with the line end the file has`() {
        #expect(
            edited("a: b # c\r\nd: e\r\n", [(at(1, .max), at(1, .max), "\nx: y")]) == "a: b # c\r\nx: y\r\nd: e\r\n")
        #expect(edited("a: b", [(at(1, .max), at(1, .max), "\nx: y")]) == "a: b\nx: y")
    }

    @Test func `of two that overlap the first is made`() {
        #expect(edited("abcdef", [(at(1, 2), at(1, 5), "X"), (at(1, 4), at(1, 6), "Y")]) == "aXef")
        #expect(edited("abcdef", [(at(1, 2), at(1, 4), "X"), (at(1, 4), at(1, 6), "Y")]) == "aXYf")
        #expect(edited("abcdef", [(at(1, 2), at(1, 2), "X"), (at(1, 2), at(1, 2), "Y")]) == "aXbcdef")
        #expect(edited("abcdef", [(at(1, 2), at(1, 5), "X"), (at(1, 3), at(1, 3), "Y")]) == "aXef")
    }

    @Test func `a comment is never taken away`() {
        #expect(edited("a: 1\na: 1 # why\n", [(at(2, 1), at(3, 1), "")]) == "a: 1\na: 1 # why\n")
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 1\nc: 3\n", "a: 1\nb: 2\nc: 3\n"), ("a: 1\na: 1", "a: 1\n"),
        ("x:\n  a: [1, 2]\n  a: [1,  2]\n", "x:\n  a: [1, 2]\n"),
        ("x: {a: 1, b: 2, a: 1}\n", "x: {a: 1, b: 2}\n"), ("x: {a: 1, a: 1, b: 2, a: 1}\n", "x: {a: 1, b: 2}\n"),
        ("a:\n  b: 1\n  c: x\na:\n  b: 1\n  c: x\nd: 1\n", "a:\n  b: 1\n  c: x\nd: 1\n"),
        ("a: >-\n  long\n  text\na: >-\n  long\n  text\n\nb: 1\n", "a: >-\n  long\n  text\n\nb: 1\n"),
        ("a: no\na: 'no'\n", "a: no\n"), ("a:\na:\nb: 1\n", "a:\nb: 1\n"),
        // Not the same, or not safe.
        ("a: 1\na: 2\n", nil), ("a: ~\na: '~'\n", nil), ("a: 1\nb: 2\na: 1 # why\n", nil),
        ("a: 1\na: &x 1\nb: *x\n", nil), ("x: {a: 1, # b\n a: 1}\n", nil),
    ])
    func `a key written twice with the same value is written once`(text: String, expected: String?) {
        let spanned = SpannedText(text)
        let fixes = spanned.document.diagnostics.filter { $0.code == "duplicate-key" }.compactMap(\.fix)
        let result = spanned.sources[spanned.id].applying(fixes)
        #expect(String(decoding: result.text.bytes, as: UTF8.self) == expected ?? text)
    }

    @Test(arguments: [("a: no\n", "a: \"no\"\n"), ("a: {b: 010, c: 1}\n", "a: {b: \"010\", c: 1}\n")])
    func `plain text is put in quotes`(text: String, expected: String) throws {
        let spanned = SpannedText(text)
        let node = try #require(
            spanned.document.root?.all.first { ["no", "010"].contains($0.text) })
        let fix = try #require(Fix.quoting(node.text ?? "", at: node.span))
        #expect(String(decoding: spanned.sources[spanned.id].applying([fix]).text.bytes, as: UTF8.self) == expected)
    }

    @Test func `a word that is more than it seems is left alone`() {
        let spanned = SpannedText("a: &x evry\n")
        let span = Span(spanned.id, at(1, 4), at(1, 11))
        #expect(Fix.replacing("evry", at: span, with: "every") == nil)
        #expect(Fix.replacing("evry", at: Span(spanned.id, at(1, 7), at(1, 11)), with: "every") != nil)
    }

    /// Everything outside the spans stays, whatever they are.
    @Test(arguments: 0..<200)
    func `nothing outside the spans changes`(seed: UInt64) {
        var random = SeededGenerator(seed: 20_261_121 + seed)
        let pieces = ["a: b\n", "ā: [ž, 2]\r\n", "# kāpēc\n", "\n", "  x: 'y'   # z\n", "🦉", "\t"]
        let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        var sources = Sources()
        let id = sources.add(SourceText(path: "a.yaml", (Bool.random(using: &random) ? "\u{FEFF}" : "") + text))
        let places = (0..<6).map { _ in
            at(Int.random(in: 1...14, using: &random), Int.random(in: 1...20, using: &random))
        }
        .sorted()
        let fixes = stride(from: 0, to: 6, by: 2).map {
            Fix([Edit(Span(id, places[$0], places[$0 + 1]), "‹#\($0)›")], Wording(same: "x"))
        }
        let source = sources[id]
        let (mended, made) = source.applying(fixes)
        // What each replacement took the place of, put back, gives the text as it was.
        var restored = String(decoding: mended.bytes, as: UTF8.self)
        for fix in made {
            let alone = String(decoding: source.applying([fix]).text.bytes, as: UTF8.self)
            let mark = fix.edits[0].replacement
            let before = alone.unicodeScalars.count - mark.unicodeScalars.count
            let start = alone.unicodeScalars.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)[0]
                .count
            let whole = Array(String(decoding: source.bytes, as: UTF8.self).unicodeScalars)
            let taken = whole[start..<start + whole.count - before]
            restored = restored.replacing(mark, with: String(String.UnicodeScalarView(taken)), maxReplacements: 1)
        }
        #expect(Array(restored.utf8) == source.bytes, "seed \(seed)")
        #expect(!made.isEmpty)
    }
}
