import SardzeWords
import Testing

struct SuggestionTests {
    @Test(arguments: [
        ("evry", ["every", "except"], "every"), ("responsable", ["responsible"], "responsible"),
        ("whne", ["when", "where"], "when"), ("EVERY", ["every"], "every"), ("lv", ["LV", "EE"], "LV"),
        ("abc", ["abd", "abe"], "abd"), ("pp-01", ["pp-01x"], "pp-01x"), ("pusgads", ["pusgadā"], "pusgadā"),
        ("abc", ["abc"], "abc"),
    ])
    func `the nearest word is offered`(word: String, known: [String], nearest: String) {
        #expect(Suggestion.nearest(to: word, among: known) == nearest)
    }

    @Test(
        arguments: [
            ("title", ["when", "responsible"]), ("x", ["abc"]), ("ab", ["ac"]), ("1.2", ["1.1"]),
            ("pp-001", ["pp-002"]), ("", ["abc"]), ("every", []), ("responsible", ["for"]),
        ] as [(String, [String])])
    func `a word far from all gets no offer`(word: String, known: [String]) {
        #expect(Suggestion.nearest(to: word, among: known) == nil)
    }

    @Test func `a swap of neighbours is one edit`() {
        #expect(Suggestion.nearest(to: "form", among: ["from"]) == "from")
    }

    @Test func `a very long word is cut and answered at once`() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Suggestion.nearest(to: long, among: [long + "b", "c"]) == long + "b")
        #expect(Suggestion.nearest(to: "every", among: [long, "evry"]) == "evry")
    }
}
