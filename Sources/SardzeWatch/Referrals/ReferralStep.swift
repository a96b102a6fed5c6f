public import SardzeRules

/// What one body does for one referral.
public struct ReferralStep: Sendable, Hashable {
    public let name: ReferralStepName
    /// As it was made: nothing of it ever changes.
    public let issue: Issue
    /// When it was sent.
    public let sent: Timestamp
    /// The body that has it now.
    public internal(set) var body: String
    /// The office within the body that has it; `nil` when nobody said.
    public internal(set) var officer: String?
    public internal(set) var state = ReferralState.sent
    public internal(set) var outcome: ReferralOutcome?
    public internal(set) var declined: DeclineReason?
    public internal(set) var cancelled: CancelReason?
    /// Every move that was made with it, in order.
    public internal(set) var moves: [Passage] = []
    /// The bodies that had it, or the step it took the place of, and have it no more.
    public internal(set) var formerBodies: Set<String>

    /// What is known when a step is made: kept in the ledger with the move that made it.
    public struct Issue: Sendable, Hashable {
        /// The body that got it.
        public var body: String
        /// The bodies the rules name, where this one acts for them: they were closed at that hour, or are not at work yet or any
        /// more. They know nothing of it unless somebody tells them.
        public var actsFor: [String]
        /// The `do:` of the rules by its mark, for the ledger keeps no sentences: `Routing.action(marked:)` finds it.
        public var action: ActionMark
        /// The rules that ask for it, in the plan's order; `otherwise` among them.
        public var rules: [String]
        /// What chains of rules call it.
        public var names: [String]
        /// The plan's row it is an instance of.
        public var activity: String?
        /// When it is to be done.
        public var due: Timestamp
        /// When the body is to say that it has it.
        public var receiveBy: Timestamp
        /// When the body is to say whether it will do it.
        public var acceptBy: Timestamp
        /// When the sender is to hear what came of it.
        public var outcomeBy: Timestamp
        /// Whether the time it has is ours, and no law's.
        public var isIllustrative: Bool
        /// Whether the rules ask for it at once: in danger, a telephone is quicker than any list.
        public var isImmediate: Bool
        /// Whether its sender is to hear what came of it.
        public var owesFeedback: Bool
        /// The step it takes the place of, or follows.
        public var from: Int?
        /// Whether it takes the place of `from`, so that nobody of that line gets it again.
        public var isReplacement: Bool

        public init(
            body: String, actsFor: [String] = [], action: ActionMark, rules: [String], names: [String] = [],
            activity: String? = nil, due: Timestamp, receiveBy: Timestamp, acceptBy: Timestamp, outcomeBy: Timestamp,
            isIllustrative: Bool = false, isImmediate: Bool = false, owesFeedback: Bool = true, from: Int? = nil,
            isReplacement: Bool = false
        ) {
            self.body = body
            self.actsFor = actsFor
            self.action = action
            self.rules = rules
            self.names = names
            self.activity = activity
            self.due = due
            self.receiveBy = receiveBy
            self.acceptBy = acceptBy
            self.outcomeBy = outcomeBy
            self.isIllustrative = isIllustrative
            self.isImmediate = isImmediate
            self.owesFeedback = owesFeedback
            self.from = from
            self.isReplacement = isReplacement
        }
    }

    /// One move of a step: where it led, when, by whom.
    public struct Passage: Sendable, Hashable {
        public let move: ReferralMove
        public let state: ReferralState
        public let at: Timestamp
        /// The body that had the step before the move.
        public let body: String
        /// The numbers of the steps it made.
        public internal(set) var madeSteps = 0..<0
    }

    init(_ name: ReferralStepName, _ issue: Issue, sent: Timestamp, formerBodies: Set<String>) {
        self.name = name
        self.issue = issue
        self.sent = sent
        self.formerBodies = formerBodies
        body = issue.body
    }

    public var isOpen: Bool { state.isOpen }
    /// When anything last happened to it.
    public var lastMoved: Timestamp { moves.last?.at ?? sent }

    /// When it came to a state; the last time where it came twice, `nil` where never.
    public func since(_ state: ReferralState) -> Timestamp? {
        state == .sent ? sent : moves.last { $0.state == state && $0.move.kind != .handOver }?.at
    }
}
