import SardzeWords
import Testing

struct WordListTests {
    @Test func `a list ends with a word`() {
        #expect(Wording.list(["a", "b", "c"]) == Wording("a, b and c", lv: "a, b un c"))
        #expect(Wording.list(["a", "b"], .or) == Wording("a or b", lv: "a vai b"))
        #expect(Wording.list(["a"]) == Wording(same: "a"))
        #expect(Wording.list([String]()) == Wording(same: ""))
    }
}
