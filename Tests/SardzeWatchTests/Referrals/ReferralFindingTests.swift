import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeWatch

/// What `check` says of referrals as time passes and nobody does anything.
struct ReferralFindingTests {
    private var plan: ReferralPlan

    init() throws { plan = try ReferralPlan() }

    /// The findings about referrals at a local time: code and what it is about.
    private func findings(at local: String, codes: Bool = true) throws -> [Finding] {
        try review(at: local).findings().filter { $0.diagnostic.code.hasPrefix("referral-") }
    }

    private func review(at local: String) throws -> PlanReview {
        var record = Record()
        for fact in plan.facts { record.take(fact) }
        let instant = try plan.instant(local)
        let planning = Planning(ReferralPlan.rules)
        return PlanReview(
            planning.reading, named: "test", issued: ScheduleReader.read("test", files: [], from: planning.sources),
            record: record, today: plan.clock.day(instant), now: instant)
    }

    private func shown(at local: String) throws -> [String] {
        try findings(at: local).map { "\($0.diagnostic.code) \($0.task ?? "")" }.sorted()
    }

    @Test mutating func `in danger half an hour is enough, and the help is a telephone`() throws {
        try plan.send(["concern": "neglect", "urgency": "danger-now", "age": "9"], at: "2026-07-18T23:10")
        #expect(try shown(at: "2026-07-18T23:40") == [])
        let late = try findings(at: "2026-07-18T23:41")
        #expect(
            late.map(\.diagnostic.code) == ["referral-overdue", "referral-unacknowledged"]
                || late.map(\.diagnostic.code) == ["referral-unacknowledged", "referral-overdue"])
        let first = try #require(late.first { $0.diagnostic.code == "referral-unacknowledged" })
        #expect(first.diagnostic.severity == .error && first.body == "VP")
        let help = try #require(first.diagnostic.help)
        #expect(help.en.contains("call VP again, and 112") && help.lv.contains("112"))
        #expect(help.en.contains("`sardze refer receive R-2026-001/1`"))
        // Three of its times ended with the half hour.
        #expect(help.en.contains("agenda of the next meeting of SG"))
    }

    @Test mutating func `each time that runs out is told, until the move that ends it`() throws {
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        // One working day to say that it has it.
        #expect(try shown(at: "2026-07-20T23:59") == [])
        #expect(try shown(at: "2026-07-21T00:01") == ["referral-unacknowledged test/R-2026-001/1"])
        try plan.move(.receive, reference, at: "2026-07-21T08:00")
        #expect(try shown(at: "2026-07-21T08:00") == [])
        #expect(try shown(at: "2026-07-22T00:01") == ["referral-unanswered test/R-2026-001/1"])
        try plan.move(.accept(officer: nil), reference, at: "2026-07-22T08:00")
        try plan.move(.start, reference, at: "2026-07-22T08:00")
        #expect(try shown(at: "2026-07-27T23:59") == [])
        #expect(try shown(at: "2026-07-28T00:01") == ["referral-overdue test/R-2026-001/1"])
        try plan.move(.done(.caseOpened), reference, 1, at: "2026-07-28T08:00")
        #expect(try !shown(at: "2026-07-31T23:59").contains { $0.hasSuffix("/1") })
        #expect(try shown(at: "2026-08-01T00:01").contains("referral-without-feedback test/R-2026-001/1"))
        try plan.move(.feedback, reference, 1, at: "2026-08-03T08:00")
        #expect(try !shown(at: "2026-09-01T00:01").contains { $0.hasSuffix("/1") })
    }

    @Test mutating func `a draft is told of once its day is over`() throws {
        let opening = try plan.desk.opening(
            from: "PP", [Referral.Saying("concern", "neglect"), Referral.Saying("urgency", "recent")],
            at: plan.instant("2026-07-17T12:00"))
        plan.take([opening])
        #expect(try shown(at: "2026-07-18T00:00") == [])
        #expect(try shown(at: "2026-07-18T00:01") == ["referral-unsent test/R-2026-001"])
    }

    @Test(arguments: ["danger-now", nil])
    mutating func `a draft that may be urgent is missed as soon as it would have been, sent`(urgency: String?) throws {
        let sayings = [Referral.Saying("concern", "neglect")] + (urgency.map { [Referral.Saying("urgency", $0)] } ?? [])
        plan.take([try plan.desk.opening(from: "PP", sayings, at: plan.instant("2026-07-17T12:00"))])
        #expect(try shown(at: "2026-07-17T12:30") == [])
        let late = try #require(try findings(at: "2026-07-17T12:31").first)
        #expect(late.diagnostic.code == "referral-unsent" && late.diagnostic.help?.en.hasPrefix("call ") == true)
        plan.take([
            try plan.desk.fact(.send, of: ReferralReference("R-2026-001")!, at: plan.instant("2026-07-17T12:32"))
        ])
        #expect(try !shown(at: "2026-07-17T12:33").contains { $0.hasPrefix("referral-unsent") })
    }

    @Test mutating func `a step is overdue as a task from the minute its time is over`() throws {
        try plan.send(["concern": "neglect", "urgency": "danger-now", "age": "9"], at: "2026-07-18T22:10")
        #expect(try review(at: "2026-07-18T22:40").statuses["R01@R-2026-001"] == .dueSoon)
        #expect(try review(at: "2026-07-18T22:41").statuses["R01@R-2026-001"] == .overdue)
        for move in [ReferralMove.receive, .accept(officer: nil), .start, .done(.caseOpened)] {
            try plan.move(move, ReferralReference("R-2026-001")!, 1, at: "2026-07-18T22:42")
        }
        #expect(try review(at: "2026-07-18T22:43").statuses["R01@R-2026-001"] != .overdue, "the answer has time")
    }

    @Test mutating func `nobody anonymous waits for an answer`() throws {
        let reference = try plan.send(["concern": "online", "urgency": "recent"], from: nil, at: "2026-07-17T12:00")
        try plan.move(.receive, reference, at: "2026-07-17T13:00")
        try plan.move(.accept(officer: nil), reference, at: "2026-07-17T13:00")
        try plan.move(.start, reference, at: "2026-07-17T13:00")
        try plan.move(.done(.noGrounds), reference, at: "2026-07-17T14:00")
        #expect(try !shown(at: "2026-12-01T12:00").contains { $0.hasSuffix("/1") })
        try plan.move(.close, reference, 1, at: "2026-07-17T15:00")
    }

    @Test mutating func `who took on more than it has places for is told of, and nobody was refused`() throws {
        // Three places a month, one of them kept for the acute.
        for day in 1...3 {
            let reference = try plan.send(["concern": "neglect", "urgency": "recent"], at: "2026-07-0\(day)T12:00")
            try plan.move(.receive, reference, at: "2026-07-0\(day)T12:00")
            try plan.move(.accept(officer: nil), reference, at: "2026-07-0\(day)T12:00")
        }
        var record = Record()
        for fact in plan.facts { record.take(fact) }
        let planning = Planning(ReferralPlan.rules)
        let review = PlanReview(
            planning.reading, named: "test", issued: ScheduleReader.read("test", files: [], from: planning.sources),
            record: record, today: try day("2026-07-03"))
        let found = try #require(review.findings().first { $0.diagnostic.code == "over-capacity" })
        #expect(found.data["taken"] == .number(3) && found.data["free"] == .number(2))
        #expect(found.diagnostic.message.en.contains("1 is kept for other cases"), "\(found.diagnostic.message.en)")
    }

    @Test mutating func `a standing says what waits where, and what nobody answered`() throws {
        try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        try plan.send(["concern": "neglect", "urgency": "recent"], from: "BT", at: "2026-07-20T12:00")
        func standing(_ local: String, _ body: String? = nil) throws -> ReferralStanding {
            ReferralStanding(plan.desk.book, at: try plan.instant(local), body: body)
        }
        let early = try standing("2026-07-20T13:00")
        #expect(early.late.isEmpty && early.unanswered.isEmpty)
        #expect(early.waiting.map(\.body) == ["SD"])
        #expect(early.waiting[0].steps.map(\.description) == ["R-2026-001/1", "R-2026-002/1"])
        let later = try standing("2026-07-21T13:00")
        #expect(later.late.map(\.description) == ["R-2026-001/1"])
        #expect(later.unanswered.map(\.body) == ["PP"])
        #expect(try standing("2026-07-21T13:00", "BT").unanswered.isEmpty)
        #expect(try standing("2026-07-21T13:00", "PP").waiting.isEmpty)
    }
}

extension PlanReview {
    /// How each task stands, by its name.
    fileprivate var statuses: [String: TaskStatus] {
        Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, board[$0]) })
    }
}
