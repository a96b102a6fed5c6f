import SardzeExport
import SardzeGuide
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Referrals that were really moved about, as FHIR.
struct ReferralsFHIRTests {
    private let review: PlanReview
    private var desk: ReferralDesk

    init() throws {
        review = try PlanFixture(
            "madona",
            files: ["bodies.yaml", "plan.yaml", "routing.yaml", "routing-rules.yaml"].map { "rules/madona/\($0)" },
            today: "2026-07-20"
        ).review
        let plan = try #require(review.plan)
        desk = ReferralDesk(plan, ReferralBook(), at: review.now, clock: review.clock)
    }

    private func text(_ referral: Referral, _ vocabulary: FHIRTaskStatus.Vocabulary = .base) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        try ReferralsFHIR(in: .lv, vocabulary: vocabulary).write([PlacedReferral(referral, in: review)], to: &output)
        try output.flush()
        return printed.text
    }

    /// After every move the whole referral keeps the rules of the resource, in both vocabularies.
    @Test func `every state of a referral is a task of FHIR R4`() throws {
        var desk = desk
        let opening = try desk.opening(
            from: "IN", [Referral.Saying("concern", "neglect"), Referral.Saying("urgency", "not-recent")])
        desk = desk.after([opening])
        let reference = try #require(opening.referral)
        let moves: [(ReferralMove, Int?)] = [
            (.send, nil), (.receive, 1), (.accept(officer: nil), 1), (.start, 1), (.done(.caseOpened), 1),
            (.feedback, 1), (.close, 1), (.receive, 2), (.decline(.noCapacity, suggesting: "SG"), 2),
            (.cancel(.enteredInError), 3), (.cancel(.withdrawn), nil),
        ]
        var seen: Set<String> = []
        let kept = Set(
            try Fixtures.table("fhir/task-status.tsv").filter { $0["socialCare"] == "yes" }.compactMap { $0["code"] })
        for step in [nil] + moves.map(Optional.some) {
            if let (move, number) = step { desk = desk.after([try desk.fact(move, of: reference, step: number)]) }
            let referral = try #require(desk.book[reference])
            let text = try text(referral)
            #expect(try FHIRShape.faults(ofBundle: text) == [])
            let tasks = try FHIRShape.tasks(ofBundle: text)
            #expect(tasks.count == max(1, referral.steps.count))
            seen.formUnion(tasks.compactMap { $0["status"] as? String })
            for task in try FHIRShape.tasks(ofBundle: self.text(referral, .socialCare)) {
                #expect(kept.contains(task["status"] as? String ?? ""))
            }
            // What the case is about, and about whom, is in no export.
            #expect(!text.contains("neglect") && !text.contains("not-recent") && !text.contains("Patient"))
        }
        #expect(
            seen.isSuperset(of: [
                "draft", "requested", "received", "accepted", "in-progress", "completed", "rejected", "cancelled",
                "entered-in-error",
            ]), "\(seen)")
    }

    @Test func `every state has a status of FHIR R4, and a word of its own beside it`() throws {
        let codes = Set(try Fixtures.table("fhir/task-status.tsv").compactMap { $0["code"] })
        for state in ReferralState.allCases { #expect(codes.contains(state.fhirStatus), "\(state)") }
        #expect(Set(ReferralState.allCases.map(\.fhirBusinessStatus)).count == ReferralState.allCases.count)
    }
}
