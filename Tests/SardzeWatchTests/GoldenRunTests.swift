import SardzeTime
import SardzeWords
import Testing

@testable import SardzeWatch

/// Golden dates held against what the rules make.
struct GoldenRunTests {
    private func run(_ tests: String, when: String = "{every: quarter}") throws -> GoldenRun {
        let planning = Planning.one(when: when, activity: "tests: {\(tests)}")
        return GoldenRun(try planning.plan(), try planning.schedule())
    }

    @Test(arguments: [
        ("2025: 4", []),
        ("2025: {due: [2025-03-31, 2025-06-30, 2025-09-30, 2025-12-31]}", []),
        ("2025: {due: [2025-12-31, 2025-03-31, 2025-06-30, 2025-09-30]}", []),
        (
            "2025: {due: [2025-03-31, 2025-06-29, 2025-09-30, 2025-12-31]}",
            [
                "a task due on 2025-06-29 is expected, the rule makes none",
                "a task is due on 2025-06-30, which is not expected here",
            ]
        ),
        ("2025: 1", ["1 task is expected, the rule makes 4"]),
        ("2025: {first: 2025-Q2}", ["2025-Q2 is expected as the first task, it is 2025-Q1"]),
    ])
    func `what is not as expected is said`(tests: String, expected: [String]) throws {
        let run = try run(tests)
        #expect(run.tests.flatMap(\.differences).map(\.message.en) == expected)
        #expect(run.failed.isEmpty == expected.isEmpty)
    }

    @Test func `numbers agree with their nouns in Latvian`() throws {
        let messages = try run("2025: 1, 2026: 21, 2027: 11").tests.flatMap(\.differences).map(\.message.lv)
        #expect(
            messages == [
                "gaidīts 1 uzdevums, noteikums dod 4", "gaidīts 21 uzdevums, noteikums dod 4",
                "gaidīti 11 uzdevumi, noteikums dod 4",
            ])
    }

    @Test func `only activities with dated tasks of their own count as covered or not`() throws {
        #expect(try run("2025: 4").covered == ["1.1"])
        #expect(try run("").uncovered == ["1.1"])
        #expect(try run("", when: "{as needed: true}").dated.isEmpty)
        #expect(try run("", when: "{within: 3 days}").dated.isEmpty)
    }
}
