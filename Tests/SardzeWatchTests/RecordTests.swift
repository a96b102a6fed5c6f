import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// What the ledger's facts make of a plan's tasks.
struct RecordTests {
    private static let rules = """
        period: 2025-01-01/2026-12-31
        country: LV
        review: every quarter
        bodies: {SD: {name: Sociālais dienests}, BT: {name: Bāriņtiesa}}
        activities:
          "1": {title: Saruna, when: reizi ceturksnī, responsible: [SD]}
          "2": {title: Atbalsts, when: pēc nepieciešamības, responsible: [SD]}
          "3": {title: Ziņojums, when: "{within: 3 working days, of: referral}", responsible: [SD]}
          "4": {title: Pārskats, when: {after completion: 6 months}, responsible: [SD]}
          "5": {title: Apmācība, when: {every: half-year}, target: {count: 8}, responsible: [SD]}
          "6": {title: Reidi, when: {at least: 4, per: year}, responsible: [SD]}
        """

    private func review(_ facts: [Fact], on today: String) throws -> PlanReview {
        let planning = Planning(
            Self.rules.replacing(
                "\"{within: 3 working days, of: referral}\"", with: "{within: 3 working days, of: referral}"))
        var record = Record()
        for fact in facts { record.take(fact) }
        return PlanReview(
            planning.reading, named: "test", issued: ScheduleReader.read("test", files: [], from: planning.sources),
            record: record, today: try day(today))
    }

    @Test func `an assigned task is led by the body it was given to, and the others are not`() throws {
        let review = try review([.assigned(task: "1@2025-Q2", body: "BT", officer: nil, reason: nil)], on: "2025-02-01")
        let leads = review.tasks.filter { $0.duty.activity == "1" }.prefix(3).map(\.duty.lead)
        #expect(leads == ["SD", "BT", "SD"])
        #expect(review.tasks.first { $0.id == "1@2025-Q2" }?.duty.responsible == ["SD", "BT"])
        #expect(review.current.tasks.allSatisfy { $0.duty.lead == "SD" })
    }

    @Test func `as-needed work that is called for is due at the end of the running checkpoint`() throws {
        let fact = try review([], on: "2025-05-05").call("2", on: try day("2025-05-05"))
        #expect(
            fact
                == .triggered(
                    task: "2@2025-05-05", Fact.Call(on: try day("2025-05-05"), due: try day("2025-06-30"), lead: "SD")))
        let after = try review([fact], on: "2025-07-01")
        let task = try #require(after.tasks.first { $0.id == "2@2025-05-05" })
        #expect(after.board[task] == .overdue && task.duty.lead == "SD")
        #expect(!after.current.tasks.contains(task))
    }

    @Test func `a deadline counts from the day of the call in the body's own working days`() throws {
        // 1 May and, for the fourth was a Sunday, 5 May are holidays in Latvia; 2 May 2025 was moved to the tenth.
        let fact = try review([], on: "2025-04-30").call("3", on: try day("2025-04-30"))
        #expect(fact.task == "3@2025-04-30")
        guard case .triggered(_, let call) = fact else { return }
        #expect(call.due.description == "2025-05-08")
    }

    @Test func `a second call on the same day has a name of its own`() throws {
        let first = try review([], on: "2025-05-05").call("2", on: try day("2025-05-05"))
        let second = try review([first], on: "2025-05-05").call("2", on: try day("2025-05-05"))
        let third = try review([first, second], on: "2025-05-05").call("2", on: try day("2025-05-05"))
        #expect([first, second, third].map(\.subject) == ["2@2025-05-05", "2@2025-05-05.2", "2@2025-05-05.3"])
    }

    @Test func `work that has dates of its own is not called for`() throws {
        let review = try review([], on: "2025-05-05")
        #expect(throws: PlanReview.CallFault.isDated) { try review.call("1", on: try day("2025-05-05")) }
        #expect(throws: PlanReview.CallFault.unknownActivity) { try review.call("9", on: try day("2025-05-05")) }
        #expect(throws: PlanReview.CallFault.self) { try review.call("2", on: try day("2027-05-05")) }
        #expect(throws: PlanReview.CallFault.dueBefore(try day("2025-05-04"))) {
            try review.call("2", on: try day("2025-05-05"), due: try day("2025-05-04"))
        }
    }

    @Test func `a repeat goes on from the day it was done, and what was done keeps its name`() throws {
        let done = Fact.done(task: "4@2025-01-01", Fact.Doing(on: try day("2025-03-10")))
        let review = try review([done], on: "2025-04-01")
        let tasks = review.tasks.filter { $0.duty.activity == "4" }
        #expect(tasks.map(\.id) == ["4@2025-01-01", "4@2025-03-10"])
        #expect(tasks.map { review.board[$0] } == [.done, .open])
        #expect(!review.findings().contains { $0.diagnostic.code == "event-orphaned" })
    }

    // MARK: Pace

    @Test(
        arguments: [
            (nil, "2025-07-15", 0, 2), (1, "2025-07-15", 1, 2), (2, "2025-07-15", nil, 2), (9, "2025-07-15", nil, 2),
            (nil, "2025-05-01", nil, 0),
        ] as [(Int?, String, Int?, Int)])
    func `a target is behind when a step's day has passed with less reached`(
        reached: Int?, today: String, short: Int?, expected: Int
    ) throws {
        let facts = try reached.map {
            [Fact.progress(task: "5@2025-H1", Fact.Doing(on: try day("2025-03-01"), count: $0))]
        }
        let review = try review(facts ?? [], on: today)
        let found = review.tasks.compactMap { review.board.shortfall(of: $0) }.compactMap { shortfall in
            if case .target(let reached, let expected, _) = shortfall { [reached, expected] } else { nil }
        }
        #expect(found == (short.map { [[$0, expected]] } ?? []))
    }

    @Test func `done without a number means done as planned`() throws {
        let review = try review([.done(task: "5@2025-H1", Fact.Doing(on: try day("2025-06-01")))], on: "2025-07-15")
        #expect(review.tasks.filter { $0.duty.activity == "5" }.allSatisfy { review.board.shortfall(of: $0) == nil })
    }

    @Test(arguments: [(0, "2025-01-02", 0), (0, "2025-07-15", 3), (1, "2025-07-15", 3), (3, "2025-07-15", 0)])
    func `a floor is behind when fewer are closed than were planned by now`(done: Int, today: String, expected: Int)
        throws
    {
        let facts = try (1...4).prefix(done).map {
            Fact.done(task: "6@2025.\($0)", Fact.Doing(on: try day("2025-03-01")))
        }
        let review = try review(facts, on: today)
        let floor = review.tasks.filter { $0.duty.activity == "6" && $0.slot.year == 2025 }
        let shortfalls = floor.compactMap { review.board.shortfall(of: $0) }
        #expect(shortfalls == (expected > 0 ? [.floor(closed: done, expected: expected, of: 4)] : []))
    }
}
