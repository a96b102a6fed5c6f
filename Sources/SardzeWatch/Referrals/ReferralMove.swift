public import SardzeRules

/// What somebody does with a step of a referral.
public enum ReferralMove: Sendable, Hashable {
    /// The whole draft goes out: its steps are made.
    case send
    case receive
    /// - Parameter officer: the office within the body that will do it.
    case accept(officer: String?)
    /// - Parameter body: who should do it instead; the plan's coordinator finds somebody when `nil`.
    case decline(DeclineReason, suggesting: String?)
    case redirect(to: String)
    case start
    case done(ReferralOutcome)
    case feedback
    case close
    case cancel(CancelReason)
    /// Another body or another office of the same one takes it over as it stands.
    case handOver(to: Holder)

    /// Who takes over.
    public enum Holder: Sendable, Hashable {
        case body(String)
        /// The office's role within the body that has the step.
        case officer(String)
    }

    /// What a move is called in the ledger. Never renamed: old ledgers hold these words.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case send, receive, accept, decline, redirect, start, done, feedback, close, cancel
        case handOver = "hand-over"
    }

    public var kind: Kind {
        switch self {
        case .send: .send
        case .receive: .receive
        case .accept: .accept
        case .decline: .decline
        case .redirect: .redirect
        case .start: .start
        case .done: .done
        case .feedback: .feedback
        case .close: .close
        case .cancel: .cancel
        case .handOver: .handOver
        }
    }
}

extension ReferralMove {
    /// The body it names: the one suggested, or the next one.
    public var body: String? {
        switch self {
        case .decline(_, let body): body
        case .redirect(let body), .handOver(.body(let body)): body
        default: nil
        }
    }

    /// The office it names.
    public var officer: String? {
        switch self {
        case .accept(let officer): officer
        case .handOver(.officer(let role)): role
        default: nil
        }
    }

    /// The word of a closed list that it carries: why, or what came of it.
    public var reason: String? {
        switch self {
        case .decline(let reason, _): reason.rawValue
        case .done(let outcome): outcome.rawValue
        case .cancel(let reason): reason.rawValue
        default: nil
        }
    }
}

extension ReferralMove.Kind {
    /// The state a move leads to from this one; `nil` when it is not legal there.
    ///
    /// - Parameter owesFeedback: false for a step whose sender is nobody, or asked for no answer: it is closed once done.
    public func state(from state: ReferralState, owesFeedback: Bool) -> ReferralState? {
        switch (self, state) {
        case (.send, .draft): .sent
        case (.receive, .sent): .received
        case (.accept, .received): .accepted
        case (.decline, .received): .declined
        case (.redirect, .received): .redirected
        case (.start, .accepted): .inProgress
        case (.done, .inProgress): .done
        case (.feedback, .done): owesFeedback ? .feedbackGiven : nil
        case (.close, .done): owesFeedback ? nil : .closed
        case (.close, .feedbackGiven): .closed
        case (.cancel, _): state.isOpen ? .cancelled : nil
        // Who has it changes, not how it stands.
        case (.handOver, _): state.isOpen && state != .draft ? state : nil
        default: nil
        }
    }

    /// The moves that are legal from a state, in the order they are usually made.
    public static func legal(from state: ReferralState, owesFeedback: Bool) -> [Self] {
        allCases.filter { $0.state(from: state, owesFeedback: owesFeedback) != nil }
    }
}
