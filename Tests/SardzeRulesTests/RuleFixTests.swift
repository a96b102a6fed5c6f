import SardzeText
import Testing

@testable import SardzeRules

/// The fixes the findings of rules offer, and those they do not.
struct RuleFixTests {
    /// The file after every fix that reading and the checks offer was made once.
    private func mended(_ text: String) throws -> String {
        let read = PlanText(text)
        let found =
            read.result.diagnostics + (read.result.plan.map { plan in Check.all.flatMap { $0.run(plan) } } ?? [])
        let source = try #require(read.sources.texts.first)
        let fixes = found.sorted { $0.span < $1.span }.compactMap(\.fix)
        return String(decoding: source.applying(fixes).text.bytes, as: UTF8.self)
    }

    private func plan(_ activities: String) -> String { PlanText.head + "activities:\n" + activities }

    @Test(arguments: [
        (
            "  a: {titel: Drill, when: monthly, responsible: SD}\n",
            "  a: {title: Drill, when: monthly, responsible: SD}\n"
        ),
        (
            "  a:\n    \"titel\": Drill  # why\n    when: monthly\n",
            "  a:\n    title: Drill  # why\n    when: monthly\n"
        ),
        ("  a: {title: Drill, when: {evry: month}}\n", "  a: {title: Drill, when: {every: month}}\n"),
        ("  a: {title: Drill, when: {every: 2 weekks}}\n", "  a: {title: Drill, when: {every: 2 weeks}}\n"),
        ("  a: {title: Drill, when: {every: quartr}}\n", "  a: {title: Drill, when: {every: quarter}}\n"),
        ("  a: {title: Drill, when: monthly, roll: bakc}\n", "  a: {title: Drill, when: monthly, roll: back}\n"),
        (
            "  a: {title: Drill, when: {atleast: 4, per: year}}\n",
            "  a: {title: Drill, when: {at least: 4, per: year}}\n"
        ),
    ])
    func `a slip with one meaning is mended`(before: String, after: String) throws {
        #expect(try mended(plan(before)) == plan(after))
    }

    @Test func `what another reader takes otherwise is put in quotes`() throws {
        let text = plan("  010: {title: no, when: monthly, responsible: SD}  # ok\n")
        #expect(try mended(text) == text.replacing("010", with: "\"010\"").replacing("no,", with: "\"no\","))
    }

    @Test(arguments: [
        // The key is there already, two slips mean one key, or nothing is near.
        "  a: {titel: Drill, title: Drill, when: monthly}\n", "  a: {titel: Drill, tilte: Drill, when: monthly}\n",
        "  a: {title: Drill, when: monthly, colour: red}\n", "  a: {title: Drill, when: monthly, roll: sideways}\n",
        // Names, days and phrases are for a person to decide.
        "  a: {title: Drill, when: monthly, responsible: DS}\n", "  a: {title: Drill, when: monthy, responsible: SD}\n",
        "  a: {title: Drill, when: {dates: [2026-02-30]}, responsible: SD}\n",
        "  a: {title: Drill, when: monthly, responsible: [SD, XX], lead: VQ}\n",
        // Nobody knows the first.
        "  a: {title: Drill, when: monthly, responsible: [XX, SD]}\n",
        // Both share the text.
        "  a: &a {title: Drill, when: monthly, responsible: SD}\n  b: *a\n",
    ])
    func `what a person must decide stays`(activities: String) throws {
        #expect(try mended(plan(activities)) == plan(activities))
    }

    @Test(arguments: [
        (
            "  a: {title: Drill, when: monthly, responsible: [SD, VP]}\n",
            "  a: {title: Drill, when: monthly, responsible: [SD, VP], lead: SD}\n"
        ),
        (
            "  a:\n    title: Drill\n    responsible: [SD, VP]  # both\n    when: monthly\n",
            "  a:\n    title: Drill\n    responsible: [SD, VP]  # both\n    lead: SD\n    when: monthly\n"
        ),
        (
            "  a:\n    title: Drill\n    when: monthly\n    responsible:\n    - SD\n    - VP # second",
            "  a:\n    title: Drill\n    when: monthly\n    responsible:\n    - SD\n    - VP # second\n    lead: SD"
        ),
    ])
    func `who answers already is written down as lead`(before: String, after: String) throws {
        #expect(try mended(plan(before)) == plan(after))
        #expect(PlanText(plan(after)).codes.isEmpty)
    }
}
