import SardzeRules
import SardzeTime
import Testing

@testable import SardzeWatch

/// What bodies are told of a case that was handed over at Easter 2026: Good Friday is 3 April, Easter Monday the sixth.
struct AlertReferralTests {
    private var diary: AlertDiary
    private let reference: ReferralReference

    init() throws {
        diary = try AlertDiary(
            AlertDiary.plan(window: "2026-11-01/2026-11-30", alerts: "{overdue: none, escalate: none}"))
        reference = try #require(ReferralReference("R-2026-001"))
    }

    private func instant(_ local: String) throws -> Timestamp {
        diary.story.clock.instant(try #require(CivilDateTime("\(local):00")))
    }

    private mutating func send(
        at local: String, receive: String, accept: String, work: String, isImmediate: Bool = false
    ) throws {
        let issue = ReferralStep.Issue(
            body: "SD", action: ActionMark(of: "x"), rules: ["R1"], due: try instant(work),
            receiveBy: try instant(receive),
            acceptBy: try instant(accept), outcomeBy: try instant(work), isImmediate: isImmediate)
        let sent = try instant(local)
        diary.story.take([
            .referred(Fact.Referring(reference, at: sent, from: "VP", [])),
            .moved(Fact.Moving(reference, at: sent, .send, steps: [issue])),
        ])
    }

    private mutating func move(_ move: ReferralMove, at local: String) throws {
        diary.story.take([.moved(Fact.Moving(reference, step: 1, at: try instant(local), move))])
    }

    @Test mutating func `what is asked at once goes to everybody who can help, at any hour, every day`() throws {
        try send(
            at: "2026-04-04T22:00", receive: "2026-04-04T22:30", accept: "2026-04-05T22:00", work: "2026-04-20T00:00",
            isImmediate: true)
        #expect(try diary.runs("2026-04-04", "2026-04-04", at: (22, 5)) == ["2026-04-04 SD! first-notice"])
        #expect(try diary.runs("2026-04-04", "2026-04-04", at: (22, 30)) == [])
        let late = ["SD! overdue", "BT! escalated-to-deputy", "SG! escalated-to-coordinator", "VP! unanswered"]
        #expect(Set(try diary.runs("2026-04-04", "2026-04-04", at: (22, 31))) == Set(late.map { "2026-04-04 \($0)" }))
        #expect(try diary.runs("2026-04-04", "2026-04-04", at: (23, 0)) == [])
        #expect(
            try diary.runs("2026-04-05", "2026-04-05", at: (1, 0))
                == ["BT", "SD", "SG", "VP"].map { "2026-04-05 \($0)! repeat" })
        // Somebody has it now: the police, who are at work, hear it that day, the others after Easter.
        try move(.receive, at: "2026-04-05T01:30")
        #expect(try diary.runs("2026-04-05", "2026-04-05", at: (9, 0)) == ["2026-04-05 VP answered"])
        try move(.accept(officer: nil), at: "2026-04-05T12:00")
        #expect(
            try diary.runs("2026-04-06", "2026-04-08", at: (9, 0)) == [
                "2026-04-07 BT answered", "2026-04-07 SG answered",
            ])
    }

    @Test mutating func `what would be too late in the next digest is told at once, and what is late waits for it`()
        throws
    {
        try send(
            at: "2026-04-03T18:00", receive: "2026-04-06T12:00", accept: "2026-04-10T00:00", work: "2026-04-30T00:00")
        #expect(try diary.runs("2026-04-03", "2026-04-03", at: (18, 5)) == ["2026-04-03 SD! first-notice"])
        // Late is told whatever the plan says of its tasks; the sender works at Easter.
        #expect(
            try diary.runs("2026-04-04", "2026-04-07", at: (13, 0)) == [
                "2026-04-06 VP unanswered", "2026-04-07 SD overdue",
            ])
    }

    @Test mutating func `what can wait for the digest does`() throws {
        try send(
            at: "2026-04-08T18:00", receive: "2026-04-10T00:00", accept: "2026-04-14T00:00", work: "2026-04-30T00:00")
        #expect(try diary.runs("2026-04-08", "2026-04-08", at: (18, 5)) == ["2026-04-08 SD first-notice"])
        try move(.receive, at: "2026-04-09T10:00")
        try move(.accept(officer: nil), at: "2026-04-09T11:00")
        #expect(
            try diary.runs("2026-04-09", "2026-04-30") == [
                "2026-04-22 SD due-soon", "2026-04-30 SD overdue", "2026-04-30 VP unanswered",
            ])
    }

    @Test mutating func `a step handed over is news to the body that gets it, and once`() throws {
        try send(
            at: "2026-04-08T10:00", receive: "2026-04-10T00:00", accept: "2026-04-20T00:00", work: "2026-06-30T00:00")
        try move(.receive, at: "2026-04-08T11:00")
        #expect(try diary.runs("2026-04-09", "2026-04-09") == [])
        try move(.handOver(to: .body("BT")), at: "2026-04-09T10:00")
        #expect(try diary.runs("2026-04-10", "2026-04-13") == ["2026-04-10 BT first-notice"])
        try move(.accept(officer: nil), at: "2026-04-13T10:00")
        #expect(try diary.runs("2026-04-14", "2026-05-10") == [])
    }

    @Test mutating func `a draft that nobody sends is told to whoever wrote it`() throws {
        diary.story.take([.referred(Fact.Referring(reference, at: try instant("2026-04-08T10:00"), from: "BT", []))])
        #expect(try diary.runs("2026-04-08", "2026-04-16") == ["2026-04-09 BT overdue", "2026-04-16 BT repeat"])
        diary.story.take([.moved(Fact.Moving(reference, at: try instant("2026-04-16T10:00"), .cancel(.withdrawn)))])
        #expect(try diary.runs("2026-04-17", "2026-04-20") == ["2026-04-17 BT withdrawn"])
    }
}
