/// Why somebody is told of something: the stage an alert has come to.
public enum AlertReason: String, Sendable, Hashable, CaseIterable {
    /// It is new to the body: called for, assigned to it, or handed over to it.
    case firstNotice = "first-notice"
    /// Its last day comes near.
    case dueSoon = "due-soon"
    /// More of its kind was to be done by now, though nothing is overdue.
    case behindPace = "behind-pace"
    /// Its last day has passed.
    case overdue
    /// It was told before, and nothing has happened since.
    case `repeat`
    /// The body that has it does nothing: its deputy is told.
    case escalatedToDeputy = "escalated-to-deputy"
    case escalatedToCoordinator = "escalated-to-coordinator"
    /// Told to a body that the rules name themselves.
    case escalated
    /// Nobody answers for it: the coordinator is told.
    case unassigned
    /// What the body handed over got no answer in time.
    case unanswered
    /// A number that the body is to give, or that disagrees with another body's.
    case dataToConfirm = "data-to-confirm"
    /// A letter could not be delivered: the coordinator is told.
    case undelivered
    /// What somebody was told of as late is done, or was answered.
    case answered
    /// What somebody was told of is asked for no more: waived, cancelled, moved, given to another body.
    case withdrawn

    /// Whether it ends what was told before.
    public var isSettling: Bool { self == .answered || self == .withdrawn }
}
