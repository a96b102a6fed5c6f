/// One of the times that run for a step.
public enum ReferralClock: String, Sendable, Hashable, CaseIterable {
    /// Until the body says that it has it.
    case receive
    /// Until the body says whether it will do it.
    case accept
    /// Until it is done.
    case work
    /// Until the sender hears what came of it.
    case outcome
}

extension ReferralStep {
    /// When a time ends, whether or not it still runs; `nil` for an outcome that nobody is owed.
    public func end(of clock: ReferralClock) -> Timestamp? {
        switch clock {
        case .receive: issue.receiveBy
        case .accept: issue.acceptBy
        case .work: issue.due
        case .outcome: issue.owesFeedback ? issue.outcomeBy : nil
        }
    }

    /// The times that run in its state.
    public var runningClocks: [ReferralClock] {
        let clocks: [ReferralClock] =
            switch state {
            case .sent: [.receive, .accept, .work, .outcome]
            case .received: [.accept, .work, .outcome]
            case .accepted, .inProgress: [.work, .outcome]
            case .done: [.outcome]
            case .draft, .feedbackGiven, .declined, .redirected, .closed, .cancelled: []
            }
        return clocks.filter { end(of: $0) != nil }
    }

    /// The running times that have ended, in their order.
    public func lateClocks(at now: Timestamp) -> [ReferralClock] {
        runningClocks.filter { clock in end(of: clock).map { $0 < now } ?? false }
    }

    /// The running time that ends first, and when; `nil` when nothing more is awaited of anybody by a time.
    public var nextDeadline: (clock: ReferralClock, end: Timestamp)? {
        runningClocks.compactMap { clock in end(of: clock).map { (clock, $0) } }.min { $0.1 < $1.1 }
    }

    /// What the one who has it is to do next, whatever the time.
    public var nextMoves: [ReferralMove.Kind] {
        ReferralMove.Kind.legal(from: state, owesFeedback: issue.owesFeedback)
            .filter { $0 != .cancel && $0 != .handOver }
    }
}
