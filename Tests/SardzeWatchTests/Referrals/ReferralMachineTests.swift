import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// Every sequence of moves up to a length of eight, held against a small table of what is legal.
///
/// Sequences that lead to the same situation go on alike, so each situation is looked at once for every length it is reached by; and
/// a move that is refused leaves the situation as it was, which is looked at too.
struct ReferralMachineTests {
    @Test(arguments: ["PP", nil]) func `only legal moves are made, and each does what it says`(sender: String?) throws {
        let plan = try ReferralPlan()
        let instant = try plan.instant("2026-07-17T12:00")
        let opening = try plan.desk.opening(
            from: sender, [Referral.Saying("concern", "online"), Referral.Saying("urgency", "recent")], at: instant)
        let reference = try #require(opening.referral)
        var front = [Situation(desk: plan.desk.after([opening]), model: SlowReferral(isAnonymous: sender == nil))]
        var count = 0
        for length in 1...8 {
            var seen: Set<SlowReferral> = []
            var next: [Situation] = []
            for situation in front {
                for attempt in situation.model.attempts {
                    count += 1
                    var model = situation.model
                    let isLegal = model.make(attempt)
                    do {
                        let fact = try situation.desk.fact(
                            attempt.move, of: reference, step: attempt.step, at: instant)
                        #expect(isLegal, "\(attempt) of \(situation.model) after \(length - 1) moves")
                        guard seen.insert(model).inserted else { continue }
                        let desk = situation.desk.after([fact])
                        try check(desk, after: situation.desk, reference, model)
                        next.append(Situation(desk: desk, model: model))
                    } catch is ReferralRefusal {
                        #expect(!isLegal, "\(attempt) of \(situation.model) after \(length - 1) moves")
                        // What the desk refuses, the book does not take from elsewhere either, as far as it can tell.
                    }
                }
            }
            front = next
        }
        #expect(count > 5_000, "the search is not empty: \(count)")
    }

    private struct Situation {
        let desk: ReferralDesk
        let model: SlowReferral
    }

    private func check(
        _ desk: ReferralDesk, after before: ReferralDesk, _ reference: ReferralReference, _ model: SlowReferral
    ) throws {
        let referral = try #require(desk.book[reference])
        #expect(desk.book.strayFacts == 0)
        #expect(referral.steps.map(\.state.rawValue) == model.steps.map(\.state))
        #expect(referral.steps.map(\.body) == model.steps.map(\.body))
        #expect(referral.isDraft == model.isDraft)
        // What was closed is as it was.
        for step in before.book[reference]?.steps.filter({ !$0.isOpen }) ?? [] {
            #expect(referral[step.name.number] == step)
        }
        // Of one line of replacements at most one is open, and no body is in it twice but the coordinator.
        for line in lines(referral) {
            #expect(line.count { $0.isOpen } <= 1)
            let bodies = line.map(\.issue.body).filter { $0 != "SG" }
            #expect(Set(bodies).count == bodies.count)
        }
        for step in referral.steps where step.since(.feedbackGiven) != nil { #expect(step.issue.owesFeedback) }
    }

    private func lines(_ referral: Referral) -> [[ReferralStep]] {
        var lines: [[ReferralStep]] = []
        for step in referral.steps {
            let place =
                step.issue.isReplacement
                ? lines.firstIndex { $0.contains { $0.name.number == step.issue.from } } : nil
            if let place { lines[place].append(step) } else { lines.append([step]) }
        }
        return lines
    }
}

/// A referral as words in a table: slow, plain, and knowing nothing of the code that it judges.
///
/// It stands for one case whose first step is the social service's opinion, after which the children's house acts, and, where a
/// service was started, the social service once more.
private struct SlowReferral: Hashable {
    struct Step: Hashable {
        var state: String
        var body: String
        /// Who had it or what it replaces.
        var former: Set<String> = []
        /// Who handed it over as it stood, and may get it back that way.
        var givers: Set<String> = []
        var isOpinion = true
    }

    struct Attempt {
        let name: String
        let move: ReferralMove
        let step: Int?
    }

    let isAnonymous: Bool
    var isDraft = true
    var steps: [Step] = []

    init(isAnonymous: Bool) { self.isAnonymous = isAnonymous }

    private static let table: [String: [String: String]] = [
        "sent": ["receive": "received", "cancel": "cancelled", "hand-over": "sent"],
        "received": [
            "accept": "accepted", "decline": "declined", "redirect": "redirected", "cancel": "cancelled",
            "hand-over": "received",
        ],
        "accepted": ["start": "in-progress", "cancel": "cancelled", "hand-over": "accepted"],
        "in-progress": ["done": "done", "cancel": "cancelled", "hand-over": "in-progress"],
        "done": ["feedback": "feedback-given", "close": "closed", "cancel": "cancelled", "hand-over": "done"],
        "feedback-given": ["close": "closed", "cancel": "cancelled", "hand-over": "feedback-given"],
    ]

    /// Every move there is, with every step there is and one that is not.
    var attempts: [Attempt] {
        let moves: [(String, ReferralMove)] = [
            ("receive", .receive), ("accept", .accept(officer: nil)),
            ("decline", .decline(.noCapacity, suggesting: nil)),
            ("decline", .decline(.notCompetent, suggesting: "BT")), ("redirect", .redirect(to: "VP")),
            ("start", .start),
            ("done", .done(.noGrounds)), ("done", .done(.serviceStarted)), ("feedback", .feedback), ("close", .close),
            ("cancel", .cancel(.withdrawn)), ("hand-over", .handOver(to: .body("BT"))),
            ("hand-over", .handOver(to: .body("SD"))),
        ]
        let whole = [
            Attempt(name: "send", move: .send, step: nil),
            Attempt(name: "cancel", move: .cancel(.duplicate), step: nil),
        ]
        return whole
            + (1...steps.count + 1).flatMap { number in
                moves.map { Attempt(name: $0.0, move: $0.1, step: number) }
            }
    }

    /// - Returns: whether the move is legal; when it is not, nothing changes.
    mutating func make(_ attempt: Attempt) -> Bool {
        guard let number = attempt.step else { return makeWhole(attempt.name) }
        guard steps.indices.contains(number - 1) else { return false }
        let step = steps[number - 1]
        guard let state = Self.table[step.state]?[attempt.name] else { return false }
        if step.state == "done", attempt.name == (isAnonymous ? "feedback" : "close") { return false }
        var followers: [Step] = []
        switch attempt.move {
        case .decline(_, nil):
            guard step.body != "SG" else { return false }
            followers = [replacement("SG", of: step)]
        case .decline(_, let body?), .redirect(let body):
            guard body != step.body, !step.former.contains(body) else { return false }
            followers = [replacement(body, of: step)]
        case .handOver(.body(let body)):
            guard body != step.body, step.givers.contains(body) || !step.former.contains(body) else { return false }
            steps[number - 1].givers.insert(step.body)
            steps[number - 1].former.insert(step.body)
            steps[number - 1].body = body
        case .done(let outcome) where step.isOpinion:
            followers = [Step(state: "sent", body: "BM", isOpinion: false)]
            if outcome == .serviceStarted { followers.append(Step(state: "sent", body: "SD", isOpinion: false)) }
        default: break
        }
        steps[number - 1].state = state
        steps += followers
        return true
    }

    private mutating func makeWhole(_ name: String) -> Bool {
        if name == "send" {
            guard isDraft else { return false }
            isDraft = false
            steps = [Step(state: "sent", body: "SD")]
            return true
        }
        let open = steps.indices.filter { Self.table[steps[$0].state] != nil }
        guard isDraft || !open.isEmpty else { return false }
        isDraft = false
        for place in open { steps[place].state = "cancelled" }
        return true
    }

    private func replacement(_ body: String, of step: Step) -> Step {
        Step(state: "sent", body: body, former: step.former.union([step.body]), isOpinion: step.isOpinion)
    }
}
