import SardzeText
import SardzeWords
import Testing

struct YAMLReaderTests {
    // MARK: Places

    /// The value under `a` covers exactly the marked text.
    @Test(arguments: [
        ("a: plain text", "plain text"),
        ("a: plain text   # and a comment", "plain text"),
        ("a: 'it''s'", "'it''s'"),
        (#"a: "tab\tquote\"""#, #""tab\tquote\"""#),
        ("a: [one, two]", "[one, two]"),
        ("a: {b: 1, c: 2}\nd: 3", "{b: 1, c: 2}"),
        ("a: []", "[]"),
        ("a: {}", "{}"),
        ("a:\n  b: 1\n  c: 2\n\n\nd: 3", "b: 1\n  c: 2"),
        ("a:\n  - 1\n  - 2\n\n# end\nd: 3", "- 1\n  - 2"),
        ("a:\n- 1\n- 2\nd: 3", "- 1\n- 2"),
        ("a: plain over\n  two lines\nd: 3", "plain over\n  two lines"),
        ("a: [one,\n    two]", "[one,\n    two]"),
        ("a: |\n  one\n  two\n\n\nd: 3", "|\n  one\n  two"),
        ("a: >-\n  one\n  two\n", ">-\n  one\n  two"),
        ("a: >-\n  one\n  two", ">-\n  one\n  two"),
        ("a: |+\n  one\n\n# end\n", "|+\n  one"),
        ("a: >-\n  ā\n# not a part\nd: 3", ">-\n  ā"),
        ("a: |\nd: 3", "|"),
        ("b: &x 1\na: *x\n", "*x"),
        ("a: &x [1]\n", "&x [1]"),
        ("a: ārsts un žēlastība", "ārsts un žēlastība"),
        ("a: 👨‍👩‍👧 un e\u{301}", "👨‍👩‍👧 un e\u{301}"),
    ])
    func `a value covers its own text`(text: String, covered: String) throws {
        let spanned = SpannedText(text)
        let span = try spanned.node("a").span
        #expect(spanned.slice(span) == covered, "\(span.shown)")
    }

    @Test(arguments: [("a:\n", "1:3-1:3"), ("a:", "1:3-1:3"), ("a: \nb: 1", "1:3-1:3"), ("a: # none\nb: 1", "1:3-1:3")])
    func `an empty value has a place and no width`(text: String, place: String) throws {
        let node = try SpannedText(text).node("a")
        #expect(node.isNull)
        #expect(node.span.shown == place)
    }

    @Test func `an empty item of a flow mapping has a place and no width`() throws {
        let node = try SpannedText("a: {b: , c: 1}").node("a", "b")
        #expect(node.isNull)
        #expect(node.span.start == node.span.end)
    }

    @Test(arguments: [
        ("ā: ž: 1", "1:5"), ("a: 1\r\nb: [\r\n", "3:1"), ("\u{FEFF}a: @b", "1:4"), ("a: \tb: c", "1:6"),
    ])
    func `a fault is counted in characters of its line`(text: String, place: String) throws {
        let diagnostic = try #require(SpannedText(text).document.diagnostics.first)
        #expect("\(diagnostic.span.start.line):\(diagnostic.span.start.column)" == place)
    }

    @Test func `keys have places of their own`() throws {
        let spanned = SpannedText("ķermenis: 1\n\"otrs vārds\": 2\n")
        guard case .mapping(let entries) = try spanned.node().content else { throw SpannedText.Missing(step: "root") }
        #expect(entries.map(\.keySpan.shown) == ["1:1-1:9", "2:1-2:13"])
    }

    @Test func `lines that end as on Windows are counted once`() throws {
        let spanned = SpannedText("a: 1\r\nb:\r\n  c: ābols\r\n")
        #expect(try spanned.node("b", "c").span.shown == "3:6-3:11")
        #expect(try spanned.node("b", "c").text == "ābols")
    }

    @Test func `a byte-order mark takes no column`() throws {
        let spanned = SpannedText("\u{FEFF}a: 1\n")
        #expect(try spanned.node("a").span.shown == "1:4-1:5")
    }

    @Test func `a tab counts as one column`() throws {
        #expect(try SpannedText("a:\tone").node("a").span.shown == "1:4-1:7")
    }

    // MARK: Values

    /// Every one of these is something else to one YAML library or another.
    @Test(arguments: [
        "no", "NO", "on", "off", "yes", "y", "true", "017", "0o17", "08", "010", "1e3", "1_000", "1.10", "0x1F", "-0",
        "12:30", "12:30:45", "22:22", "2024-01-31", "2025-01-01T00:00:00Z", ".inf", "+1", "1,200", "1.", "<<", "=",
    ])
    func `a scalar stays the text that was written`(text: String) throws {
        let node = try SpannedText("a: \(text)\n").node("a")
        #expect(node.text == text)
        #expect(!node.isNull)
    }

    @Test func `merge keys and words for truth are keys like any other`() throws {
        let spanned = SpannedText("NO: 1\n<<: {a: 1}\n2025-01-01: 2\n")
        #expect(try spanned.node("NO").text == "1")
        #expect(try spanned.node("<<", "a").text == "1")
        #expect(try spanned.node("2025-01-01").text == "2")
    }

    @Test(arguments: [
        ("~", true), ("null", true), ("", true), ("\"\"", false), ("'~'", false), ("NULL", false), ("\"null\"", false),
    ])
    func `only nothing itself is nothing`(text: String, isNull: Bool) throws {
        #expect(try SpannedText("a: \(text)\n").node("a").isNull == isNull)
    }

    @Test func `folded and literal blocks keep and lose lines as they should`() throws {
        #expect(try SpannedText("a: >-\n  one\n  two\n").node("a").text == "one two")
        #expect(try SpannedText("a: |\n  one\n  two\n").node("a").text == "one\ntwo\n")
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "---\n"])
    func `a file without content is no fault`(text: String) {
        let document = SpannedText(text).document
        #expect(document.diagnostics.isEmpty)
        #expect(document.root?.isNull ?? true)
    }

    // MARK: Duplicates

    @Test(arguments: [2, 5, 15, 16, 17, 18, 40])
    func `every repeated key is reported with both places`(count: Int) {
        let keys = (0..<count).map { "k\($0)" }
        let spanned = SpannedText((keys + ["k0", "k1", "k0"]).map { "\($0): 1\n" }.joined())
        #expect(spanned.codes == Array(repeating: "duplicate-key", count: 3))
        #expect(spanned.document.diagnostics.map(\.span.start.line) == [count + 1, count + 2, count + 3])
        #expect(spanned.document.diagnostics.map { $0.related.first?.span.start.line } == [1, 2, 1])
    }

    @Test func `of a repeated key the first value stays`() throws {
        #expect(try SpannedText("a: 1\n'a': 2\n").node("a").text == "1")
    }

    @Test func `the same key in two mappings is no duplicate`() {
        #expect(SpannedText("a: {c: 1}\nb: {c: 1}\n").codes.isEmpty)
    }

    @Test func `a long flow mapping reports its duplicates too`() {
        let spanned = SpannedText("{\((0..<20).map { "k\($0): 1" }.joined(separator: ", ")), k19: 2}")
        #expect(spanned.codes == ["duplicate-key"])
    }

    @Test func `twenty thousand keys take no time`() {
        let clock = ContinuousClock()
        let text = (0..<20_000).map { "key\($0): 1\n" }.joined()
        var codes = ["not read"]
        let time = clock.measure { codes = SpannedText(text).codes }
        #expect(codes.isEmpty)
        #expect(time < .seconds(5))
    }

    // MARK: Anchors

    @Test func `an alias stays a reference`() throws {
        let spanned = SpannedText("a: &x {b: 1}\nc: *x\n")
        #expect(try spanned.node("c").text == "*x")
        #expect(spanned.document.anchors["x"]?.span.shown == "1:4-1:13")
    }

    @Test func `an alias means the last value before it`() throws {
        let spanned = SpannedText("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")
        func meant(_ key: String) throws -> String? {
            guard case .alias(let name) = try spanned.node(key).content else { return nil }
            return spanned.document.anchors[name]?.text
        }
        #expect(try meant("b") == "1")
        #expect(try meant("d") == "2")
    }

    @Test func `a bomb of aliases costs nothing`() throws {
        var text = "l0: &l0 [a, a, a, a, a, a, a, a, a]\n"
        for level in 1...40 {
            text += "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        let spanned = SpannedText(text)
        #expect(spanned.codes.isEmpty)
        #expect(try spanned.node().all.count < 1000)
    }

    // MARK: Faults

    @Test(arguments: [
        ("a: *x", "yaml-unknown-alias", "1:4-1:6"),
        ("a: &x [*x]", "yaml-unknown-alias", "1:8-1:10"),
        ("a: &x {b: {c: *x}}", "yaml-unknown-alias", "1:15-1:17"),
        ("a: 1\n---\nb: 2\n", "yaml-second-document", "2:1-2:2"),
        ("a: 1\n...\n---\nb: 2\n", "yaml-second-document", "3:1-3:2"),
        ("a: !!str 1", "yaml-tag", "1:4-1:9"),
        ("a: !phrase 1", "yaml-tag", "1:4-1:11"),
        ("a: &x !phrase 1", "yaml-tag", "1:4-1:5"),
        ("a: !local [1]", "yaml-tag", "1:4-1:10"),
        ("%TAG !e! !a-very-long-prefix-\n---\na: !e!x 1", "yaml-tag", "3:4-3:10"),
        ("? [a, b]\n: 1\n", "yaml-key-not-text", "1:3-1:9"),
        ("? {a: b}\n: 1\n", "yaml-key-not-text", "1:3-1:9"),
        ("a: &x 1\n*x : 2\n", "yaml-key-not-text", "2:1-2:3"),
        ("a: [1, 2", "yaml-syntax", "1:9-1:10"),
        ("a: 'open", "yaml-syntax", "1:9-1:10"),
        ("a: b: c", "yaml-syntax", "1:5-1:6"),
        ("a: 1\n b: 2\n", "yaml-syntax", "2:3-2:4"),
        ("a:\n\tb: 1\n", "yaml-syntax", "2:1-2:2"),
        ("a: @b", "yaml-syntax", "1:4-1:5"),
        ("a: \"\\q\"", "yaml-syntax", "1:5-1:6"),
        ("- a\nb: 1\n", "yaml-syntax", "2:1-2:2"),
    ])
    func `a fault is named at its place`(text: String, code: String, place: String) throws {
        let spanned = SpannedText(text)
        #expect(spanned.codes == [code])
        #expect(spanned.document.diagnostics.first?.span.shown == place)
    }

    @Test(arguments: [
        "a: [1, 2", "a: {b: 1", "a: 'open", "a: \"\\q\"", "- a\nb: 1", "a: 1\n b: 2\n", "a:\n\tb: 1\n", "{a: 1} b",
        "a: - b",
        "%YAML 3.0\n---\na: 1", "a: &", "a: *", "a: !<", "[a]: ]", "a: 1\nb", "a: |x\n b", "\"a\n", "a: \"\\xZZ\"",
    ])
    func `what stops libyaml is said in words of our own`(text: String) throws {
        let diagnostic = try #require(SpannedText(text).document.diagnostics.first)
        for jargon in ["did not find", "could not find", "while ", "token", "indicator", "simple key", "block mapping"]
        {
            #expect(!diagnostic.message.en.contains(jargon), "\(diagnostic.message.en)")
            #expect(!diagnostic.related.contains { $0.message.en.contains(jargon) }, "\(diagnostic.related)")
        }
        #expect(diagnostic.help?.en != nil)
    }

    @Test(arguments: [("[", "]"), ("{a: ", "}")])
    func `sixty-four levels are read and sixty-five are not`(open: String, close: String) {
        func nested(_ levels: Int) -> SpannedText {
            SpannedText(String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels))
        }
        #expect(nested(YAMLReader.deepest).codes.isEmpty)
        #expect(nested(YAMLReader.deepest + 1).codes == ["yaml-too-deep"])
        #expect(nested(5000).codes == ["yaml-too-deep"])
    }

    @Test func `a block can be nested no deeper`() {
        #expect(SpannedText(String(repeating: "- ", count: 64) + "a").codes.isEmpty)
        #expect(SpannedText(String(repeating: "- ", count: 65) + "a").codes == ["yaml-too-deep"])
    }

    @Test func `keys that are no text do not hide what follows`() {
        #expect(SpannedText("? [a]\n: 1\nb: 1\nb: 2\n").codes == ["yaml-key-not-text", "duplicate-key"])
    }

    @Test func `a key with a line end or an escape makes a message of one plain line`() throws {
        let spanned = SpannedText("\"a\\nb\\e[31m\": 1\n\"a\\nb\\e[31m\": 2\n")
        let message = try #require(spanned.document.diagnostics.first?.message.en)
        #expect(!message.unicodeScalars.contains { $0.value < 0x20 })
    }
}
