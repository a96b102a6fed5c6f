public import SardzeTime

/// By when the sender of a case hears of it, with nothing left open.
public struct FeedbackClocks: Sendable, Hashable {
    /// That it arrived.
    public var received: When.Deadline.Within
    /// That it was taken, or was not.
    public var accepted: When.Deadline.Within
    /// What came of it.
    public var outcome: When.Deadline.Within
    /// Whether these times are ours, and no law's.
    public var isIllustrative: Bool

    /// Where the rules say nothing; no law has such times, so they are illustrative.
    public static let usual = FeedbackClocks(
        received: .duration(When.Duration(1, .workingDay)), accepted: .duration(When.Duration(3, .workingDay)),
        outcome: .duration(When.Duration(10, .workingDay)), isIllustrative: true)
}

extension Routing {
    /// The feedback that a rule owes: its own, what it leaves out from `routing: feedback:`, the rest as usual.
    ///
    /// - Returns: `nil` when there is nobody to answer.
    public func feedback(of rule: Rule) -> FeedbackClocks? {
        guard (rule.feedback ?? feedback)?.isOwed ?? true else { return nil }
        let common = clocks(feedback?.isOwed == false ? nil : feedback, else: .usual)
        return clocks(rule.feedback, else: common)
    }

    private func clocks(_ feedback: Feedback?, else common: FeedbackClocks) -> FeedbackClocks {
        guard let feedback else { return common }
        var clocks = common
        if let received = feedback.received { clocks.received = received.value }
        if let accepted = feedback.accepted { clocks.accepted = accepted.value }
        if let outcome = feedback.outcome { clocks.outcome = outcome.value }
        if let isIllustrative = feedback.isIllustrative { clocks.isIllustrative = isIllustrative.value }
        return clocks
    }

    /// Minutes that "immediately" gives a body.
    public var minutesAtOnce: Int { immediately?.value ?? 60 }

    /// Whether the deadline of a rule's step is ours, and no law's.
    public func isIllustrative(_ step: Step, of rule: Rule) -> Bool {
        (step.isIllustrative ?? rule.isIllustrative)?.value ?? false
    }
}
