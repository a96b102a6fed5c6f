/// One case handed over, from the draft until its sender knows what came of it.
public struct Referral: Sendable, Hashable {
    public let reference: ReferralReference
    /// When it was written.
    public let opened: Timestamp
    /// The body that hands it over; `nil` when nobody says who did.
    public let sender: String?
    /// What it says of the case, in the order of the plan's attributes. What is left out is unknown.
    public let sayings: [Saying]
    /// When it was sent; `nil` while it is a draft.
    public internal(set) var sent: Timestamp?
    /// None while it is a draft.
    public internal(set) var steps: [ReferralStep] = []
    /// Why it was called off before it was sent.
    public internal(set) var cancelledDraft: CancelReason?

    /// One attribute of a case and its value, in the rules' words.
    public struct Saying: Sendable, Hashable {
        public let attribute: String
        public let value: String

        public init(_ attribute: String, _ value: String) {
            self.attribute = attribute
            self.value = value
        }
    }

    init(_ opening: Fact.Referring) {
        reference = opening.reference
        opened = opening.at
        sender = opening.sender
        sayings = opening.sayings
    }

    public var isAnonymous: Bool { sender == nil }
    public var isDraft: Bool { sent == nil && cancelledDraft == nil }
    public var isOpen: Bool { isDraft || steps.contains(where: \.isOpen) }

    /// The step with a number, from 1.
    public subscript(number: Int) -> ReferralStep? { steps.indices.contains(number - 1) ? steps[number - 1] : nil }

    public func value(of attribute: String) -> String? { sayings.first { $0.attribute == attribute }?.value }

    /// When anything last happened to it.
    public var lastMoved: Timestamp { steps.map(\.lastMoved).max() ?? sent ?? opened }

    /// How it stands as a whole: as its step that is least far, of those that are open; closed once none is, and cancelled
    /// when nothing else became of any.
    public var state: ReferralState {
        if cancelledDraft != nil { return .cancelled }
        if sent == nil { return .draft }
        let order: [ReferralState] = [.sent, .received, .accepted, .inProgress, .done, .feedbackGiven]
        if let open = order.first(where: { state in steps.contains { $0.state == state } }) { return open }
        return steps.contains { $0.state == .closed } ? .closed : .cancelled
    }
}
