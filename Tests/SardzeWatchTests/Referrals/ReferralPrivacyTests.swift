import SardzeRules
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeWatch

/// References, categories and closed lists are all that can be entered.
struct ReferralPrivacyTests {
    private func refusal(_ attribute: String, _ value: String) throws -> ReferralRefusal? {
        let plan = try ReferralPlan()
        let instant = try plan.instant("2026-07-17T12:00")
        do throws(ReferralRefusal) {
            _ = try plan.desk.opening(
                from: "PP", [Referral.Saying(attribute, value)], at: instant)
            return nil
        } catch { return error }
    }

    @Test(
        arguments: [
            ("concern", "Anna Bērziņa"), ("concern", "010110-12345"), ("age", "29123456"),
            ("concern", "anna@example.org"),
            ("age", "2014-03-05"), ("Anna Bērziņa", "abuse"),
            ("note", "viņa pati to stāstīja skolotājai, kad viņas mājās"),
        ])
    func `words about somebody are refused, and not shown again`(attribute: String, value: String) throws {
        let refusal = try #require(try refusal(attribute, value))
        for text in [refusal.wording.en, refusal.wording.lv, refusal.help.en, refusal.help.lv] {
            for word in [attribute, value] where !["concern", "age", "note", "abuse"].contains(word) {
                #expect(!text.contains(word), "\(text)")
            }
        }
    }

    @Test func `a slip of the pen is answered with what was meant`() throws {
        #expect(try refusal("concern", "neglekt")?.help.en == "did you mean `neglect`?")
        #expect(try refusal("urgenci", "recent")?.help.en == "did you mean `urgency`?")
        #expect(try refusal("urgency", "x")?.help.en == "it can be `danger-now`, `recent`, `unknown`")
        #expect(try refusal("age", "18")?.help.en == "it can be `0..17`")
        #expect(try refusal("disability", "yes") == nil)
    }

    @Test func `a year that is not the case's is no part of a reference, for it could be a year of birth`() throws {
        let plan = try ReferralPlan()
        let reference = try #require(ReferralReference("IZGL-2014-017"))
        #expect(throws: ReferralRefusal.otherYear(reference, 2026)) {
            try plan.desk.opening(reference, from: "PP", [], at: try plan.instant("2026-07-17T12:00"))
        }
    }

    @Test func `references count on, each is given once, and those of others stand beside`() throws {
        var plan = try ReferralPlan()
        for expected in ["R-2026-001", "R-2026-002"] {
            #expect(try plan.send(["age": "3"], at: "2026-07-17T12:00").description == expected)
        }
        let own = try #require(ReferralReference("IZGL-2026-017"))
        plan.take([try plan.desk.opening(own, from: "PP", [], at: try plan.instant("2026-07-17T12:00"))])
        #expect(throws: ReferralRefusal.taken(own)) {
            try plan.desk.opening(own, from: "PP", [], at: try plan.instant("2026-07-17T12:00"))
        }
        #expect(try plan.send(["age": "3"], at: "2027-01-01T00:00").description == "R-2027-001")
        #expect(plan.desk.book.nextReference(in: 2026)?.description == "R-2026-003")
    }

    @Test func `every refusal is one line in two languages, and knows what to do`() throws {
        let reference = try #require(ReferralReference("R-2026-014"))
        let step = ReferralStepName(reference, 2)
        var plan = try ReferralPlan()
        let sent = try plan.send(["concern": "abuse"], at: "2026-07-17T12:00")
        let choices = plan.steps(sent).map { ReferralRefusal.Choice($0) }
        let date = try day("2026-07-17")
        let instant = Timestamp(noonOf: date)
        var refusals: [ReferralRefusal] = [
            .noRouting, .unknownAttribute("x", nearest: nil), .unknownAttribute(nil, nearest: "x"),
            .unknownValue("x", of: "y", allowed: ["a", "b"], nearest: nil), .saidTwice("x"), .incomplete(ask: "x"),
            .conflict(["R1", "R2", "R3"]), .nobodyTakesIt, .unfitName("x"), .unknownReference(reference, nearest: nil),
            .taken(reference), .otherYear(reference, 2026), .noneLeft(2026), .notADraft(reference, .sent),
            .noSuchStep(step, count: 0), .noSuchStep(step, count: 4), .noStepFits(.accept, reference, .draft),
            .noStepFits(.accept, reference, .closed), .severalSteps(.accept, choices), .unknownBody("x", nearest: "y"),
            .notInService("x", date), .unknownOfficer("x", of: "y", nearest: nil), .officerGone("x", of: "y", date),
            .notWith("x", step, "y"), .hasNothing("x", reference), .alreadyHeld(step, "x"), .hadItBefore(step, "x"),
            .noCoordinator, .coordinatorMustName(step), .nothingToHandOver("x", nil), .nothingToHandOver("x", "y"),
            .inTheFuture(instant), .before(instant), .outsidePeriod(plan.plan.period.value),
        ]
        for kind in ReferralMove.Kind.allCases {
            for state in ReferralState.allCases {
                let next = ReferralMove.Kind.legal(from: state, owesFeedback: true)
                refusals.append(.notLegal(kind, step, state, next: next))
            }
        }
        for refusal in refusals {
            expectBilingual(refusal.wording)
            expectBilingual(refusal.help)
        }
        for word in ReferralState.allCases.map(\.wording) + ReferralOutcome.allCases.map(\.wording)
            + DeclineReason.allCases.map(\.wording) + CancelReason.allCases.map(\.wording)
        {
            expectBilingual(word)
        }
    }
}
