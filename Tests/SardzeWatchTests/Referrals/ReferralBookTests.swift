import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ReferralBookTests {
    /// Facts in any order, of which most cannot be: a book from another program, or a damaged one.
    @Test func `whatever the facts are, no step is where no move could lead it`() throws {
        var random = SeededGenerator(seed: 20_261_123)
        let references = (1...2).compactMap { ReferralReference("R", year: 2026, number: $0) }
        for _ in 0..<300 {
            var book = ReferralBook()
            for _ in 0..<40 {
                let reference = references.randomElement(using: &random) ?? references[0]
                let at = Timestamp(milliseconds: Int.random(in: 0...20, using: &random))
                if Int.random(in: 0..<8, using: &random) == 0 {
                    book.take(Fact.Referring(reference, at: at, from: nil, []))
                } else {
                    book.take(moving(reference, at, &random))
                }
            }
            for step in book.referrals.flatMap(\.steps) {
                var state = ReferralState.sent
                for passage in step.moves {
                    #expect(
                        passage.move.kind.state(from: state, owesFeedback: step.issue.owesFeedback) == passage.state)
                    state = passage.state
                }
                #expect(state == step.state)
                #expect(step.moves.map(\.at) == step.moves.map(\.at).sorted())
                #expect(step.issue.from.map { $0 < step.name.number } ?? true)
            }
        }
    }

    private func moving(
        _ reference: ReferralReference, _ at: Timestamp, _ random: inout SeededGenerator
    ) -> Fact.Moving {
        let moves: [ReferralMove] = [
            .send, .send, .receive, .receive, .accept(officer: nil), .decline(.incomplete, suggesting: nil),
            .redirect(to: "B"), .start, .done(.noGrounds), .feedback, .close, .cancel(.withdrawn),
            .handOver(to: .body("C")), .handOver(to: .officer("o")),
        ]
        let steps = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            ReferralStep.Issue(
                body: "A", action: ActionMark(of: "x"), rules: ["R"], due: at, receiveBy: at, acceptBy: at,
                outcomeBy: at, owesFeedback: .random(using: &random),
                from: Bool.random(using: &random) ? Int.random(in: 1...3, using: &random) : nil,
                isReplacement: .random(using: &random))
        }
        return Fact.Moving(
            reference, step: Bool.random(using: &random) ? Int.random(in: 1...4, using: &random) : nil, at: at,
            moves.randomElement(using: &random) ?? .send, steps: steps)
    }

    @Test func `an open step is a task of the plan until nothing more is due of it`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "danger-now"], at: "2026-07-17T12:00")
        func tasks() -> [String] {
            plan.desk.book.tasks(of: plan.plan, plan.clock).map {
                "\($0.id) \($0.duty.lead ?? "") \($0.due) \($0.duty.title)"
            }
        }
        #expect(
            tasks() == [
                "R01@R-2026-001 VP 2026-07-17 braukt uzreiz", "7.1@R-2026-001/2 SD 2026-07-20 atbalstīt ģimeni",
                "R02@R-2026-001/3 SD 2026-07-27 sniegt atzinumu",
            ])
        for move in [.receive, .accept(officer: nil), .start, .done(.serviceStarted)] as [ReferralMove] {
            try plan.move(move, reference, 2, at: "2026-07-17T12:10")
        }
        #expect(tasks()[1] == "7.1@R-2026-001/2 SD 2026-07-31 atbalstīt ģimeni", "the answer, in ten working days")
        try plan.move(.feedback, reference, 2, at: "2026-07-17T12:20")
        #expect(tasks().count == 2)
    }

    @Test func `a review shows the tasks of referrals, which other commands leave to refer`() throws {
        var plan = try ReferralPlan()
        try plan.send(["concern": "online", "urgency": "danger-now"], at: "2026-07-17T12:00")
        var record = Record()
        for fact in plan.facts { record.take(fact) }
        let planning = Planning(ReferralPlan.rules)
        let review = PlanReview(
            planning.reading, named: "test", issued: ScheduleReader.read("test", files: [], from: planning.sources),
            record: record, today: try day("2026-08-15"))
        let task = try #require(review.tasks.first { $0.id == "7.1@R-2026-001/2" })
        #expect(review.board[task] == .overdue && task.name.description == task.id)
        #expect(!review.findings().contains { $0.task == task.idAcrossPlans && $0.diagnostic.code == "overdue" })
        #expect(!review.findings().contains { $0.diagnostic.code == "event-orphaned" })
        let done = Fact.done(task: task.id, Fact.Doing(on: try day("2026-08-15")))
        let refusal = try #require(done.refusal(of: task, nil, on: try day("2026-08-15")))
        #expect(refusal == .isReferral(ReferralStepName(try #require(ReferralReference("R-2026-001")), 2)))
        expectBilingual(refusal.wording)
        expectBilingual(refusal.help(task.id))
    }

    @Test func `clocks run from sending to the answer, and end with what they wait for`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        func late(_ local: String) throws -> [ReferralClock] {
            plan.steps(reference)[0].lateClocks(at: try plan.instant(local))
        }
        #expect(try late("2026-07-21T00:00") == [])
        #expect(try late("2026-07-21T00:01") == [.receive])
        #expect(try late("2026-09-01T12:00") == [.receive, .accept, .work, .outcome])
        try plan.move(.receive, reference, at: "2026-07-21T12:00")
        #expect(try late("2026-07-22T12:00") == [.accept])
        #expect(plan.steps(reference)[0].nextDeadline?.clock == .accept)
        for move in [.accept(officer: nil), .start, .done(.noGrounds)] as [ReferralMove] {
            try plan.move(move, reference, 1, at: "2026-07-23T12:00")
        }
        #expect(try late("2026-09-01T12:00") == [.outcome])
        try plan.move(.feedback, reference, 1, at: "2026-07-23T12:00")
        #expect(try late("2026-09-01T12:00") == [])
    }

    @Test func `places kept for the acute go to them, the rest to whoever comes, and nobody is refused`() throws {
        var plan = try ReferralPlan()
        for (urgency, date) in [
            ("recent", "2026-07-06"), ("danger-now", "2026-07-07"), ("danger-now", "2026-07-08"),
            ("recent", "2026-07-09"),
            ("recent", "2026-08-03"),
        ] {
            let reference = try plan.send(["concern": "neglect", "urgency": urgency], at: "\(date)T12:00")
            for step in plan.steps(reference) where step.body == "SD" {
                try plan.move(.receive, reference, step.name.number, at: "\(date)T12:00")
                try plan.move(.accept(officer: nil), reference, step.name.number, at: "\(date)T12:00")
            }
        }
        let uses = plan.desk.capacityUse
        #expect(uses.map(\.slot.description) == ["2026-07", "2026-08"])
        #expect(uses[0].free == 2 && uses[0].taken == 3 && uses[0].excess == 1 && uses[0].left == 0)
        #expect(uses[0].reserves == [CapacityUse.Reserve(name: "acute", count: 1, taken: 1)])
        #expect(uses[0].steps.map(\.reserve) == [nil, "acute", nil, nil])
        #expect(uses[1].taken == 1 && uses[1].excess == 0)
        // What is called off gives its place back.
        let last = try #require(ReferralReference("R-2026-004"))
        try plan.move(.cancel(.duplicate), last, at: "2026-07-10T12:00")
        #expect(plan.desk.capacityUse[0].excess == 0)
    }
}
