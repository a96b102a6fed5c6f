import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ReferralDeskTests {
    @Test
    func `whoever is acted for by night is named, and gets the step in the morning`()
        throws
    {
        let rules = ReferralPlan.rules.replacing(
            "- {body: BT, do: informēt, within: same day, if: {concern: abuse}}",
            with: ["BT", "SD", "VP"].map { "- {body: \($0), do: informēt, within: same day}" }
                .joined(separator: "\n        "))
        var plan = try ReferralPlan(rules)
        let reference = try plan.send(["concern": "abuse", "urgency": "recent"], at: "2026-07-17T23:10")
        let steps = plan.steps(reference).filter { $0.issue.action == ActionMark(of: "informēt") }
        #expect(steps.map(\.body) == ["VP", "BT", "SD"])
        #expect(steps.map(\.issue.actsFor) == [["BT", "SD"], [], []])
        #expect(steps.map { plan.shown($0.issue.due) } == ["2026-07-18T00:00", "2026-07-21T00:00", "2026-07-21T00:00"])
    }

    @Test func `what is to be confirmed at once waits for the morning, unless the work cannot`()
        throws
    {
        let rules = ReferralPlan.rules.replacing(
            "              if: {urgency: danger-now}\n",
            with: "              if: {urgency: danger-now}\n"
                + "              feedback: {received: immediately, accepted: same day, outcome: 10 days}\n")
        var plan = try ReferralPlan(rules)
        let reference = try plan.send(["concern": "neglect", "urgency": "danger-now"], at: "2026-07-18T23:10")
        let steps = plan.steps(reference)
        #expect(steps.map(\.body) == ["VP", "SD"])
        #expect(steps.map { plan.shown($0.issue.receiveBy) } == ["2026-07-18T23:40", "2026-07-21T00:00"])
    }

    @Test func `a case at night goes to the police, and its clocks stop no later than its work`() throws {
        var plan = try ReferralPlan()
        // A Saturday night.
        let reference = try plan.send(
            ["concern": "abuse", "urgency": "danger-now", "age": "9"], at: "2026-07-18T23:10")
        #expect(reference.description == "R-2026-001")
        #expect(
            plan.shown(reference) == [
                "1 VP sent 2026-07-18T23:40", "2 VP sent 2026-07-19T00:00", "3 SD sent 2026-07-21T00:00",
                "4 BT sent 2026-07-21T00:00", "5 SD sent 2026-07-29T00:00",
            ], "and whoever was not there hears of it on the next working day")
        let steps = plan.steps(reference)
        #expect(steps.map(\.issue.actsFor) == [[], ["BT"], [], [], []])
        #expect(steps[3].issue.isIllustrative && steps[3].issue.action == steps[1].issue.action)
        #expect(steps.map(\.issue.isImmediate) == [true, false, false, false, false])
        #expect(steps[0].issue.receiveBy == steps[0].issue.due, "within the half hour, not the next working day")
        #expect(plan.shown(steps[4].issue.receiveBy) == "2026-07-21T00:00")
        #expect(plan.shown(steps[4].issue.acceptBy) == "2026-07-22T00:00")
        #expect(plan.shown(steps[4].issue.outcomeBy) == "2026-08-01T00:00")
        #expect(
            steps.map(\.taskName.description) == [
                "R01@R-2026-001", "R02@R-2026-001/2", "7.1@R-2026-001/3", "R02@R-2026-001/4", "R02@R-2026-001/5",
            ])
        #expect(plan.plan.routing?.action(marked: steps[4].issue.action) == "sniegt atzinumu")
    }

    @Test func `a referral without a sender says so where the rules ask who reports`() throws {
        let rules = ReferralPlan.rules.replacing("disability: boolean", with: "reporter: [school, anonymous]")
        let plan = try ReferralPlan(rules)
        func sayings(from sender: String?, _ said: [Referral.Saying]) throws -> [Referral.Saying] {
            guard
                case .referred(let opening) = try plan.desk.opening(
                    from: sender, said, at: plan.instant("2026-07-17T12:00"))
            else { return [] }
            return opening.sayings
        }
        #expect(try sayings(from: nil, []) == [Referral.Saying("reporter", "anonymous")])
        #expect(try sayings(from: "SD", []) == [])
        let school = Referral.Saying("reporter", "school")
        #expect(try sayings(from: nil, [school]) == [school], "what is said stands")
    }

    @Test func `what is not said could be anything, and every rule that could hold gives its steps`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["age": "3"], at: "2026-07-17T12:00")
        #expect(plan.steps(reference).map(\.issue.rules) == [["R01"], ["R02"], ["R01"], ["R02"], ["otherwise"]])
    }

    @Test func `a referral goes all the way`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "neglect", "urgency": "recent"], at: "2026-07-17T12:00")
        #expect(plan.shown(reference) == ["1 SD sent 2026-08-01T00:00"])
        try plan.move(.receive, reference, at: "2026-07-17T13:00")
        try plan.move(.accept(officer: "vadītājs"), reference, by: "SD", at: "2026-07-17T14:00")
        try plan.move(.start, reference, 1, at: "2026-07-20T09:00")
        try plan.move(.done(.serviceStarted), reference, at: "2026-07-21T09:00")
        #expect(plan.desk.book[reference]?.state == .done)
        // `feedback: none` for what no rule takes.
        #expect(plan.steps(reference)[0].nextMoves == [.close])
        try plan.move(.close, reference, at: "2026-07-22T09:00")
        #expect(plan.desk.book[reference]?.isOpen == false)
        #expect(plan.steps(reference)[0].officer == "vadītājs" && plan.steps(reference)[0].outcome == .serviceStarted)
        #expect(throws: ReferralRefusal.notLegal(.close, ReferralStepName(reference, 1), .closed, next: [])) {
            try plan.desk.fact(.close, of: reference)
        }
    }

    @Test func `an anonymous sender gets no answer, and a known one does`() throws {
        for sender in [nil, "PP"] {
            var plan = try ReferralPlan()
            let reference = try plan.send(
                ["concern": "online", "urgency": "recent"], from: sender, at: "2026-07-17T12:00")
            #expect(plan.steps(reference).map(\.issue.owesFeedback) == [sender != nil])
            for move in [.receive, .accept(officer: nil), .start, .done(.noGrounds)] as [ReferralMove] {
                try plan.move(move, reference, 1, at: "2026-07-17T13:00")
            }
            #expect(plan.steps(reference)[0].nextMoves == (sender == nil ? [.close] : [.feedback]))
        }
    }

    @Test func `what a body declines goes to whom it suggests, with the deadline the child was promised`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        try plan.move(.receive, reference, at: "2026-07-17T13:00")
        try plan.move(.decline(.noCapacity, suggesting: "BT"), reference, at: "2026-07-20T10:00")
        #expect(plan.shown(reference) == ["1 SD declined 2026-07-28T00:00", "2 BT sent 2026-07-28T00:00"])
        let step = plan.steps(reference)[1]
        #expect(plan.shown(step.issue.receiveBy) == "2026-07-22T00:00", "its own clock begins anew")
        #expect(step.issue.from == 1 && step.formerBodies == ["SD"] && step.issue.names == ["opinion"])
        // It cannot come back, neither by declining nor by handing over.
        try plan.move(.receive, reference, 2, at: "2026-07-20T11:00")
        #expect(throws: ReferralRefusal.hadItBefore(ReferralStepName(reference, 2), "SD")) {
            try plan.desk.fact(.redirect(to: "SD"), of: reference, step: 2)
        }
        #expect(throws: ReferralRefusal.hadItBefore(ReferralStepName(reference, 2), "SD")) {
            try plan.desk.handOver(from: "BT", to: .body("SD"))
        }
    }

    @Test func `what a body declines without a suggestion is the coordinator's the same day`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        try plan.move(.receive, reference, at: "2026-07-17T13:00")
        try plan.move(.decline(.notCompetent, suggesting: nil), reference, at: "2026-07-20T10:00")
        #expect(plan.shown(reference).last == "2 SG sent 2026-07-21T00:00")
        try plan.move(.receive, reference, 2, at: "2026-07-20T10:30")
        #expect(throws: ReferralRefusal.coordinatorMustName(ReferralStepName(reference, 2))) {
            try plan.desk.fact(.decline(.notCompetent, suggesting: nil), of: reference, step: 2)
        }
        try plan.move(.redirect(to: "BT"), reference, 2, at: "2026-07-20T11:00")
        #expect(plan.shown(reference).last == "3 BT sent 2026-07-28T00:00", "as promised when it was first sent")
        // Back to the coordinator once more, late: then the same day is left.
        try plan.move(.receive, reference, 3, at: "2026-07-20T12:00")
        try plan.move(.decline(.conflictOfInterest, suggesting: nil), reference, 3, at: "2026-07-30T10:00")
        try plan.move(.receive, reference, 4, at: "2026-07-30T11:00")
        try plan.move(.redirect(to: "VP"), reference, 4, at: "2026-07-31T11:00")
        #expect(plan.shown(reference).suffix(2) == ["4 SG redirected 2026-07-31T00:00", "5 VP sent 2026-08-01T00:00"])
        #expect(plan.steps(reference)[4].formerBodies == ["SD", "BT", "SG"])
    }

    @Test func `a chain begins where the step before it is done, and only with its outcome`() throws {
        for (outcome, bodies) in [(ReferralOutcome.noGrounds, ["BM"]), (.serviceStarted, ["BM", "SD"])] {
            var plan = try ReferralPlan()
            let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
            for move in [.receive, .accept(officer: nil), .start] as [ReferralMove] {
                try plan.move(move, reference, at: "2026-07-17T13:00")
            }
            try plan.move(.done(outcome), reference, at: "2026-07-20T15:00")
            #expect(plan.steps(reference).dropFirst().map(\.body) == bodies)
            #expect(plan.shown(reference)[1] == "2 BM sent 2026-07-28T00:00", "five working days from then")
            #expect(plan.steps(reference)[1].issue.from == 1 && plan.steps(reference)[1].formerBodies.isEmpty)
        }
    }

    @Test func `a body that is not at work yet is stood in for`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-06-17T12:00")
        for move in [.receive, .accept(officer: nil), .start, .done(.noGrounds)] as [ReferralMove] {
            try plan.move(move, reference, at: "2026-06-17T13:00")
        }
        #expect(plan.steps(reference)[1].body == "SD" && plan.steps(reference)[1].issue.actsFor == ["BM"])
        try plan.move(.receive, reference, 2, at: "2026-06-17T14:00")
        #expect(throws: ReferralRefusal.notInService("BM", try day("2026-06-17"))) {
            try plan.desk.fact(.redirect(to: "BM"), of: reference, step: 2, at: try plan.instant("2026-06-17T15:00"))
        }
    }

    @Test func `what a body took and was unable to do comes back to the coordinator, once`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "neglect", "urgency": "recent"], at: "2026-07-17T12:00")
        for (step, body) in [(1, "SD"), (2, "SG")] {
            #expect(plan.steps(reference)[step - 1].body == body)
            for move in [ReferralMove.receive, .accept(officer: nil), .start, .done(.unableToAct)] {
                try plan.move(move, reference, step, at: "2026-07-20T10:00")
            }
        }
        #expect(plan.shown(reference) == ["1 SD done 2026-08-01T00:00", "2 SG done 2026-07-21T00:00"])
        #expect(
            plan.steps(reference)[1].issue.from == 1
                && plan.steps(reference)[1].issue.action == plan.steps(reference)[0].issue.action)
    }

    @Test func `what was to be done at once is to be done at once by the next body too`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "neglect", "urgency": "danger-now"], at: "2026-07-20T09:00")
        try plan.move(.receive, reference, 1, at: "2026-07-20T10:00")
        try plan.move(.decline(.noCapacity, suggesting: "PP"), reference, 1, at: "2026-07-20T10:00")
        let next = try #require(plan.steps(reference).last)
        #expect(plan.shown(next.issue.due) == "2026-07-20T10:30", "its time was over at 9:30")
        try plan.move(.receive, reference, next.name.number, at: "2026-07-20T10:10")
        try plan.move(.decline(.noCapacity, suggesting: nil), reference, next.name.number, at: "2026-07-20T10:10")
        let back = try #require(plan.steps(reference).last)
        #expect(back.body == "SG" && plan.shown(back.issue.due) == "2026-07-21T00:00")
        #expect(
            plan.shown(back.issue.receiveBy) == "2026-07-20T10:40", "the coordinator knows of it within the half hour")
    }

    @Test func `every open step of a body is handed over, or none`() throws {
        var plan = try ReferralPlan()
        let one = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        let two = try plan.send(["concern": "neglect", "urgency": "recent"], at: "2026-07-17T12:00")
        try plan.move(.receive, one, at: "2026-07-17T13:00")
        try plan.move(.accept(officer: "vadītājs"), one, at: "2026-07-17T13:00")
        let facts = try plan.desk.handOver(from: "SD", to: .body("BT"), at: try plan.instant("2026-07-20T10:00"))
        #expect(facts.compactMap(\.referral) == [one, two])
        plan.take(facts)
        #expect(
            plan.shown(one) == ["1 BT accepted 2026-07-28T00:00"] && plan.shown(two) == ["1 BT sent 2026-08-01T00:00"])
        #expect(plan.steps(one)[0].officer == nil, "offices are of their body")
        #expect(throws: ReferralRefusal.nothingToHandOver("SD", nil)) {
            try plan.desk.handOver(from: "SD", to: .body("VP"))
        }
        // Who stood in gives it back, all or one.
        let back = try plan.desk.handOver(
            from: "BT", only: [ReferralStepName(two, 1)], to: .body("SD"), at: try plan.instant("2026-07-20T11:00"))
        plan.take(back)
        #expect(plan.steps(one)[0].body == "BT" && plan.steps(two)[0].body == "SD")
        #expect(throws: ReferralRefusal.notWith("BT", ReferralStepName(two, 1), "SD")) {
            try plan.desk.handOver(from: "BT", only: [ReferralStepName(two, 1)], to: .body("PP"))
        }
        // What a body declined it does not get, and then nothing at all is handed over.
        try plan.move(.receive, two, at: "2026-07-20T12:00")
        try plan.move(.decline(.notCompetent, suggesting: "PP"), two, at: "2026-07-20T12:00")
        #expect(throws: ReferralRefusal.hadItBefore(ReferralStepName(two, 2), "SD")) {
            try plan.desk.handOver(from: "PP", to: .body("SD"))
        }
        #expect(plan.steps(one)[0].body == "BT")
    }

    @Test func `an office hands over to another, and one that ended takes nothing`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online", "urgency": "recent"], at: "2026-07-17T12:00")
        try plan.move(.receive, reference, at: "2026-07-17T13:00")
        try plan.move(.accept(officer: "vadītājs"), reference, at: "2026-07-17T13:00")
        plan.take(try plan.desk.handOver(from: "SD", officer: "vadītājs", to: .officer("vietnieks")))
        #expect(plan.steps(reference)[0].officer == "vietnieks" && plan.steps(reference)[0].body == "SD")
        #expect(throws: ReferralRefusal.nothingToHandOver("SD", "vadītājs")) {
            try plan.desk.handOver(from: "SD", officer: "vadītājs", to: .officer("vietnieks"))
        }
        #expect(throws: ReferralRefusal.officerGone("bijušais vadītājs", of: "SD", try day("2025-12-31"))) {
            try plan.desk.handOver(from: "SD", to: .officer("bijušais vadītājs"))
        }
        #expect(throws: ReferralRefusal.unknownOfficer("vadītāja", of: "SD", nearest: "vadītājs")) {
            try plan.desk.handOver(from: "SD", to: .officer("vadītāja"))
        }
    }

    @Test func `of several steps the one meant is asked for`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "abuse", "urgency": "danger-now"], at: "2026-07-17T12:00")
        do {
            try plan.move(.receive, reference, at: "2026-07-17T13:00")
            Issue.record("four could be meant")
        } catch ReferralRefusal.severalSteps(.receive, let choices) {
            #expect(choices.map(\.body) == ["VP", "BT", "SD", "SD"])
        }
        try plan.move(.receive, reference, by: "VP", at: "2026-07-17T13:00")
        try plan.move(.accept(officer: nil), reference, at: "2026-07-17T13:00")
        #expect(plan.steps(reference).map(\.state) == [.accepted, .sent, .sent, .sent])
        try plan.move(.cancel(.withdrawn), reference, at: "2026-07-17T14:00")
        #expect(plan.steps(reference).allSatisfy { $0.state == .cancelled })
        #expect(plan.desk.book[reference]?.state == .cancelled)
    }

    @Test func `nothing happens before what happened, nor after now`() throws {
        var plan = try ReferralPlan()
        let reference = try plan.send(["concern": "online"], at: "2026-07-17T12:00")
        let early = try plan.instant("2026-07-17T11:59")
        #expect(throws: ReferralRefusal.before(try plan.instant("2026-07-17T12:00"))) {
            try plan.desk.fact(.receive, of: reference, step: 1, at: early)
        }
        #expect(throws: ReferralRefusal.inTheFuture(try plan.instant("2028-01-01T00:00"))) {
            try plan.desk.fact(.receive, of: reference, step: 1, at: try plan.instant("2028-01-01T00:00"))
        }
        #expect(throws: ReferralRefusal.outsidePeriod(plan.plan.period.value)) {
            try plan.desk.opening(from: "PP", [], at: try plan.instant("2024-12-31T12:00"))
        }
    }
}
