import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// Moves of referrals on their way into the ledger: all of them are recorded, or none, and then it is said whose turn it is.
struct ReferralRecording {
    private let session: Session
    private let options: ReferOptions
    private var recording: Recording
    /// By plan, how things stand after the moves so far.
    private var desks: [String: ReferralDesk] = [:]
    private var made: [(review: PlanReview, fact: Fact)] = []

    init(_ session: Session, _ options: ReferOptions) {
        self.session = session
        self.options = options
        recording = Recording(session, options.recording)
    }

    /// Adds what one move makes, if it can be made.
    mutating func add(
        of review: PlanReview, _ facts: (ReferralDesk, Timestamp?) throws(ReferralRefusal) -> [Fact]
    ) throws {
        let plan = review.current.plan
        let desk = try desks[plan] ?? session.desk(of: review)
        let instant = options.at.map(desk.clock.instant)
        let new: [Fact]
        do throws(ReferralRefusal) {
            new = try facts(desk, instant)
        } catch {
            throw WorldError.refused(error.wording, help: error.help)
        }
        desks[plan] = desk.after(new)
        for fact in new {
            try recording.add(fact, to: plan)
            made.append((review, fact))
        }
    }

    /// Writes them, and says what moved and what comes next.
    func write() async throws {
        let events = try await recording.record()
        try Console.print { output in
            switch options.recording.format {
            case .json: try ReferralsJSON.write(events, after: outcomes, to: &output)
            case .text:
                for (review, fact) in made {
                    guard let desk = desks[review.current.plan], let reference = fact.referral,
                        let referral = desk.book[reference], let words = ReferralWords(review)
                    else { continue }
                    let text = ReferralText(words, Console.ink, in: session.language)
                    try text.write(fact, of: referral, to: &output)
                    // Of a draft it is worth knowing whom it would reach before anybody is asked.
                    guard referral.isDraft, case .moved(let sending)? = try? desk.fact(.send, of: reference) else {
                        continue
                    }
                    try text.write(preview: sending.steps, to: &output)
                }
            }
        }
    }

    /// The referrals that moved, each once, as they stand now.
    private var outcomes: [PlacedReferral] {
        var seen: Set<String> = []
        return made.compactMap { review, fact in
            guard let reference = fact.referral, seen.insert("\(review.current.plan)/\(reference)").inserted,
                let referral = desks[review.current.plan]?.book[reference]
            else { return nil }
            return PlacedReferral(referral, in: review)
        }
    }
}
