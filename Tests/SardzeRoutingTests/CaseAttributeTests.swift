import SardzeRouting
import Testing

struct CaseAttributeTests {
    private let urgency = CaseAttribute("urgency", .values(["now", "recent", "unknown"]))
    private let age = CaseAttribute("age", .integers(-2...17))
    private let disability = CaseAttribute("disability", .boolean)

    @Test func `every value is written and read back`() {
        for attribute in [urgency, age, disability] {
            for number in attribute.all.values {
                #expect(attribute.number(of: attribute.text(of: number)) == number, "\(attribute.name) \(number)")
            }
        }
        #expect([urgency, age, disability].map(\.all.count) == [3, 20, 2])
    }

    @Test(arguments: ["later", "", "Now", "now ", "0"])
    func `a word that is no value of a list is none`(text: String) {
        #expect(urgency.number(of: text) == nil)
    }

    @Test(arguments: ["18", "-3", "", "1.0", "0x1", "five", "99999999999999999999"])
    func `a number outside the range is none, and so is no number`(text: String) {
        #expect(age.number(of: text) == nil)
    }

    @Test func `a boolean is said as yes or no, true or false`() {
        #expect(["yes", "true", "no", "false"].map(disability.number(of:)) == [1, 1, 0, 0])
        #expect(["1", "Yes", "", "maybe"].compactMap(disability.number(of:)).isEmpty)
    }

    @Test func `some values are written as a rule writes them`() {
        #expect(urgency.texts(of: ValueSet(values: [0, 2])) == ["now", "unknown"])
        #expect(age.texts(of: ValueSet(values: [-2, -1, 3, 5, 6])) == ["-2..-1", "3", "5..6"])
        #expect(disability.texts(of: ValueSet(0...1)) == ["no", "yes"])
        #expect(age.texts(of: .empty).isEmpty)
    }

    @Test func `a list may have no value, and then there is no case`() {
        #expect(CaseAttribute("empty", .values([])).all.isEmpty)
    }
}
