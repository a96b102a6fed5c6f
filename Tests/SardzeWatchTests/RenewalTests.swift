import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct RenewalTests {
    private static func months(_ when: String) throws -> Schedule {
        try Planning.one(when: when, period: "2025-01-01/2025-12-31").schedule()
    }

    /// What is left of one plan's tasks when its rule becomes another's.
    private static func renewed(_ before: String, to after: String, on today: String) throws -> [String] {
        try months(after).renewed(from: try months(before), on: day(today)).tasks.map { String(describing: $0.slot) }
    }

    @Test func `a plan that was never issued is taken whole, its past too`() throws {
        let rules = try Self.months("{every: quarter}")
        #expect(rules.renewed(from: Schedule(plan: "test", tasks: []), on: try day("2025-11-11")) == rules)
    }

    @Test(arguments: [
        ("2024-12-31", ["2025-01", "2025-02", "2025-03"]),
        ("2025-01-01", ["2025-Q1", "2025-01", "2025-02", "2025-03"]),
        ("2025-01-31", ["2025-Q1", "2025-01", "2025-02", "2025-03"]),
        ("2025-02-01", ["2025-Q1", "2025-02", "2025-03"]), ("2025-03-31", ["2025-Q1", "2025-03"]),
        ("2025-04-01", ["2025-Q1"]),
    ])
    func `a task stays from the day it opens, and a new one is added while it can still be done`(
        today: String, slots: [String]
    ) throws {
        let renewed = try Self.renewed(
            "{every: quarter, until: 2025-03-31}", to: "{every: month, until: 2025-03-31}", on: today)
        #expect(renewed.sorted() == slots.sorted())
    }

    @Test func `a month whose last working day has passed is not added`() throws {
        // 2025-01-31 is a Friday; on Saturday 1 February January can no longer be done.
        let renewed = try Self.renewed("{every: year}", to: "{every: month, until: 2025-01-31}", on: "2025-02-01")
        #expect(renewed == ["2025"])
    }

    @Test func `a named day that stays in its list stays a task`() throws {
        let renewed = try Self.renewed(
            "{every: month, on: [1, 10, 20], until: 2025-01-31}", to: "{every: month, on: [10, 20], until: 2025-01-31}",
            on: "2025-01-02")
        #expect(renewed == ["2025-01-01", "2025-01-10", "2025-01-20"])
    }

    @Test func `a named day added to a list is no task born late`() throws {
        let renewed = try Self.renewed(
            "{every: month, on: [10, 20], until: 2025-01-31}", to: "{every: month, on: [5, 10, 20], until: 2025-01-31}",
            on: "2025-01-12")
        #expect(renewed == ["2025-01-10", "2025-01-20"])
    }

    @Test func `a task that its rule would move into the past stays where it was promised`() throws {
        let before = try Self.months("{every: year, on: 1 June}")
        let after = try Self.months("{every: year, on: 1 March}").renewed(from: before, on: try day("2025-05-15"))
        #expect(after == before)
    }

    @Test func `an open task keeps its dates when its rule moves them`() throws {
        let before = try Self.months("{every: month}")
        let after = try Self.months("{every: month, by: 10}").renewed(from: before, on: try day("2025-06-15"))
        #expect(after.tasks.prefix(6) == before.tasks.prefix(6))
        #expect(after.tasks[6].due == (try day("2025-07-10")))
    }

    @Test func `what was issued and has not opened is removed with its rule`() throws {
        let before = try Self.months("{every: month}")
        let after = Schedule(plan: "test", tasks: []).renewed(from: before, on: try day("2025-03-15"))
        #expect(after.tasks.map(\.id) == ["1.1@2025-01", "1.1@2025-02", "1.1@2025-03"])
    }
}
