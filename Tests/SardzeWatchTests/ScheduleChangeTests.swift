import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ScheduleChangeTests {
    private static let rules = """
        plan: test
        period: 2025-01-01/2025-12-31
        levels: {primary: Pirmā}
        bodies:
          SD: {name: Sociālais dienests}
          VP:
            name: Policija
            works: MO..FR
        goals:
          "1": {level: primary, title: Mērķis}
        activities:
          "1.1":
            goal: "1"
            title: Reidi
            when: {every: quarter, until: 2025-06-30}
            responsible: [VP, SD]
            after: "1.2"
            target: {count: 8, unit: reidi}
          "1.2":
            title: Apmācības
            when: {dates: [2025-05-05]}
            responsible: SD
        """

    /// The changes an edit makes, each with its kind, its task and the line that causes it.
    private static func changes(_ old: String, _ new: String, today: String = "2024-12-01") throws -> [String] {
        let before = try Planning(rules).schedule()
        let after = Planning(rules.replacing(old, with: new))
        let review = after.review(issued: before, today: try day(today))
        let plan = try after.plan()
        return review.changes.map { change in
            "\(change.kind.rawValue) \(change.task.id): \(after.line(of: change.cause(in: plan)).dropFirst(22))"
        }
    }

    @Test(arguments: [
        // Add and remove: the `when` of the activity.
        (
            "until: 2025-06-30", "until: 2025-09-30",
            // The tasks that stay are edited too: they carry their rule.
            [
                "add 1.1@2025-Q3: when: {every: quarter, until: 2025-09-30}",
                "edit 1.1@2025-Q1: when: {every: quarter, until: 2025-09-30}",
                "edit 1.1@2025-Q2: when: {every: quarter, until: 2025-09-30}",
            ]
        ),
        (
            "{dates: [2025-05-05]}", "{dates: [2025-05-06]}",
            ["remove 1.2@2025-05-05: when: {dates: [2025-05-06]}", "add 1.2@2025-05-06: when: {dates: [2025-05-06]}"]
        ),
        // Move: the rule's time, the lead, the period or the body's week, whichever differs.
        (
            "when: {every: quarter, until: 2025-06-30}", "when: {every: quarter, until: 2025-06-30, by: 15}",
            [
                "move 1.1@2025-Q1: when: {every: quarter, until: 2025-06-30, by: 15}",
                "move 1.1@2025-Q2: when: {every: quarter, until: 2025-06-30, by: 15}",
            ]
        ),
        ("works: MO..FR", "works: SA,SU", ["move 1.1@2025-Q1: works: SA,SU", "move 1.1@2025-Q2: works: SA,SU"]),
        ("period: 2025-01-01", "period: 2025-01-20", ["move 1.1@2025-Q1: period: 2025-01-20/2025-12-31"]),
        // Edit: the words that differ.
        (
            "title: Reidi", "title: Jauni reidi",
            ["edit 1.1@2025-Q1: title: Jauni reidi", "edit 1.1@2025-Q2: title: Jauni reidi"]
        ),
        ("level: primary, title", "title", ["edit 1.1@2025-Q1: \"1.1\":", "edit 1.1@2025-Q2: \"1.1\":"]),
        ("[VP, SD]", "[VP]", ["edit 1.1@2025-Q1: responsible: [VP]", "edit 1.1@2025-Q2: responsible: [VP]"]),
        (
            "unit: reidi", "unit: vietas",
            [
                "edit 1.1@2025-Q1: target: {count: 8, unit: vietas}",
                "edit 1.1@2025-Q2: target: {count: 8, unit: vietas}",
            ]
        ),
        // The milestone differs as well.
        (
            "count: 8", "count: 10",
            [
                "edit 1.1@2025-Q1: target: {count: 10, unit: reidi}",
                "edit 1.1@2025-Q2: target: {count: 10, unit: reidi}",
            ]
        ),
        ("    after: \"1.2\"\n", "", ["edit 1.1@2025-Q1: \"1.1\":", "edit 1.1@2025-Q2: \"1.1\":"]),
    ])
    func `a change has its kind and the line that causes it`(old: String, new: String, expected: [String]) throws {
        #expect(try Self.changes(old, new).sorted() == expected.sorted())
    }

    @Test func `a new lead moves a task, and its line is the cause`() throws {
        let changes = try Self.changes("works: MO..FR", "works: SA").map { $0.prefix(4) }
        #expect(changes == ["move", "move"])
        let swapped = try Self.changes("[VP, SD]", "[SD, VP]")
        #expect(swapped.allSatisfy { $0.hasSuffix("responsible: [SD, VP]") } && swapped.count == 2)
    }

    @Test func `a deleted activity points at the section it stood in`() throws {
        let start = try #require(Self.rules.firstRange(of: "  \"1.2\":\n"))
        var text = String(Self.rules[..<start.lowerBound])
        text.replace("    after: \"1.2\"\n", with: "")
        let after = Planning(text)
        let review = after.review(issued: try Planning(Self.rules).schedule(), today: try day("2024-12-01"))
        let removed = try #require(review.changes.first { $0.kind == .remove })
        #expect(removed.task.id == "1.2@2025-05-05" && removed.after == nil)
        #expect(after.line(of: removed.cause(in: try after.plan())) == "rules/test/plan.yaml: activities:")
    }

    @Test func `changes come by activity in natural order, then by slot`() throws {
        let text = Self.rules.replacing("\"1.2\"", with: "\"1.10\"")
        let none = Schedule(plan: "test", tasks: [])
        #expect(
            none.changes(to: try Planning(text).schedule()).map(\.task.id) == [
                "1.1@2025-Q1", "1.1@2025-Q2", "1.10@2025-05-05",
            ])
        #expect(none.changes(to: none).isEmpty)
    }

    @Test func `changes undo themselves backwards`() throws {
        let (one, two) = (
            try Planning(Self.rules).schedule(), try Planning(Self.rules.replacing("quarter", with: "month")).schedule()
        )
        let (there, back) = (one.changes(to: two), two.changes(to: one))
        #expect(there.filter { $0.kind == .add }.map(\.task.id) == back.filter { $0.kind == .remove }.map(\.task.id))
        #expect(one.changes(to: one).isEmpty)
    }
}
