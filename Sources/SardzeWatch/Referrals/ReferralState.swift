/// Where one step of a referral stands.
///
/// `ReferralMove.Kind.transition` holds every way from one state to another.
public enum ReferralState: String, Sendable, Hashable, CaseIterable {
    /// Written, and nobody has been asked for anything.
    case draft
    case sent
    /// The body knows of it.
    case received
    /// The body will do it.
    case accepted
    /// The body will not do it; another step took its place.
    case declined
    /// The body handed it on; another step took its place.
    case redirected
    case inProgress = "in-progress"
    /// It was done, and its outcome is known here.
    case done
    /// The sender knows the outcome.
    case feedbackGiven = "feedback-given"
    case closed
    case cancelled

    /// Whether somebody still has to do something.
    public var isOpen: Bool {
        switch self {
        case .draft, .sent, .received, .accepted, .inProgress, .done, .feedbackGiven: true
        case .declined, .redirected, .closed, .cancelled: false
        }
    }

    /// Whether the work itself is still to be done.
    public var isBeforeDone: Bool {
        switch self {
        case .draft, .sent, .received, .accepted, .inProgress: true
        case .done, .feedbackGiven, .declined, .redirected, .closed, .cancelled: false
        }
    }

    /// The code of `Task.status` in FHIR R4.
    ///
    /// - Source: hl7.org/fhir/R4/valueset-task-status.html
    public var fhirStatus: String {
        switch self {
        case .draft: "draft"
        case .sent: "requested"
        case .received: "received"
        case .accepted: "accepted"
        // FHIR knows no redirection: the task is rejected, and the one to the next body is another task.
        case .declined, .redirected: "rejected"
        // One word in both.
        case .inProgress: rawValue
        // Whether the sender has heard of it is ours to tell: `fhirBusinessStatus`.
        case .done, .feedbackGiven, .closed: "completed"
        case .cancelled: "cancelled"
        }
    }

    /// The code of `Task.businessStatus`: our own states, which say more.
    public var fhirBusinessStatus: String { rawValue }
}
