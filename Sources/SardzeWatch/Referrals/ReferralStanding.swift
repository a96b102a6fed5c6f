/// How the referrals of a plan stand, by who must do something next. References only: counts so small would tell nothing.
public struct ReferralStanding: Sendable {
    /// Steps some time of which has run out, the longest ago first.
    public let late: [ReferralStepName]
    /// By body, what it has not done yet, what is due next first.
    public let waiting: [Queue]
    /// By sender, what it handed over and nobody answered in time: not acknowledged, not taken on, or no word of the outcome.
    public let unanswered: [Queue]
    /// Written, and not sent.
    public let drafts: [ReferralReference]

    /// Some steps that somebody waits for.
    public struct Queue: Sendable {
        public let body: String
        public let steps: [ReferralStepName]
    }

    public var isEmpty: Bool { late.isEmpty && waiting.isEmpty && unanswered.isEmpty && drafts.isEmpty }

    /// - Parameter body: only what this body has or handed over.
    public init(_ book: ReferralBook, at now: Timestamp, body: String? = nil) {
        let open = book.referrals.filter(\.isOpen)
        drafts = open.filter { $0.isDraft && (body == nil || $0.sender == body) }.map(\.reference)
        var (late, waiting, unanswered) = ([ReferralStep](), [String: [ReferralStep]](), [String: [ReferralStep]]())
        for referral in open {
            for step in referral.steps
            where step.isOpen && (body == nil || step.body == body || referral.sender == body) {
                let clocks = step.lateClocks(at: now)
                if !clocks.isEmpty { late.append(step) }
                if step.state.isBeforeDone { waiting[step.body, default: []].append(step) }
                if let sender = referral.sender, clocks.contains(where: { $0 != .work }) {
                    unanswered[sender, default: []].append(step)
                }
            }
        }
        self.late = Self.names(late)
        self.waiting = Self.queues(waiting, of: body)
        self.unanswered = Self.queues(unanswered, of: body)
    }

    private static func queues(_ steps: [String: [ReferralStep]], of body: String?) -> [Queue] {
        steps.filter { body == nil || $0.key == body }.sorted { $0.key < $1.key }
            .map { Queue(body: $0.key, steps: names($0.value)) }
    }

    /// What runs out first comes first; nothing of it waits without a time.
    private static func names(_ steps: [ReferralStep]) -> [ReferralStepName] {
        steps.map { (end: $0.nextDeadline?.end ?? $0.issue.due, name: $0.name) }
            .sorted { ($0.end, $0.name) < ($1.end, $1.name) }.map(\.name)
    }
}
