import SardzeRules
import SardzeTime

extension ReferralDesk {
    /// Until when a draft is to be sent: before the first body would have had to say that it has it, and the same day at the
    /// latest. What is urgent once it is sent is as urgent while nobody has sent it.
    public func sendBy(_ draft: Referral) -> Timestamp {
        let end = clock.end(of: clock.day(draft.opened))
        return min(end, stepsOnceSent(draft).map(\.receiveBy).min() ?? end)
    }

    /// Whether a body would have been asked to act at once.
    public func isUrgent(_ draft: Referral) -> Bool { stepsOnceSent(draft).contains(where: \.isImmediate) }

    /// What it would have brought when it was written; nothing where the rules cannot say.
    private func stepsOnceSent(_ draft: Referral) -> [ReferralStep.Issue] {
        (try? steps(for: draft.sayings, from: draft.sender, at: draft.opened)) ?? []
    }
}
