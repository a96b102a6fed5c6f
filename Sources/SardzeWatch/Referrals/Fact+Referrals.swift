extension Fact {
    /// A case handed over: so far a draft.
    public struct Referring: Sendable, Hashable {
        public var reference: ReferralReference
        /// When it was handed over, which may be before it was recorded.
        public var at: Timestamp
        /// `nil` when nobody says who did.
        public var sender: String?
        /// In the order of the plan's attributes.
        public var sayings: [Referral.Saying]

        public init(_ reference: ReferralReference, at: Timestamp, from sender: String?, _ sayings: [Referral.Saying]) {
            self.reference = reference
            self.at = at
            self.sender = sender
            self.sayings = sayings
        }
    }

    /// One move of a referral, with everything that was worked out at that moment.
    public struct Moving: Sendable, Hashable {
        public var reference: ReferralReference
        /// The step's number; `nil` when the move is the whole referral's: sending it, or calling all of it off.
        public var step: Int?
        /// When it was made, which may be before it was recorded.
        public var at: Timestamp
        public var move: ReferralMove
        /// The steps it makes, which are numbered on from those there are.
        public var steps: [ReferralStep.Issue]

        public init(
            _ reference: ReferralReference, step: Int? = nil, at: Timestamp, _ move: ReferralMove,
            steps: [ReferralStep.Issue] = []
        ) {
            self.reference = reference
            self.step = step
            self.at = at
            self.move = move
            self.steps = steps
        }
    }
}
