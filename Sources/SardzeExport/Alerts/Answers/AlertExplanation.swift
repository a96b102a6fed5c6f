public import SardzeWatch
public import SardzeWords

/// Why bodies were, were not or will be told of one matter: what `sardze alert --explain` answers with.
public struct AlertExplanation: Sendable {
    let matter: AlertMatter
    /// Of this matter, in the order in which bodies hear of it.
    let prospects: [AlertProspect]
    /// What became of letters; one that is not there was written too long ago.
    let letters: [LetterID: LetterOutcome]
    /// By key.
    let names: [String: String]
    /// Why nobody is told, where no prospect says it.
    let remarks: [Wording]
    private let times: PlanTimes

    /// What became of a letter.
    public enum LetterOutcome: Sendable, Hashable {
        case waiting(next: Timestamp?, DeliveryFault?)
        case delivered
        case failed(DeliveryFault?)
        case dropped
    }

    /// - Parameters:
    ///   - matter: what was asked about.
    ///   - names: of bodies, by key: `PlanReview.bodyNames`.
    ///   - remarks: one sentence each, without a final period.
    public init(
        _ matter: AlertMatter, _ prospects: [AlertProspect], letters: [LetterID: LetterOutcome],
        names: [String: String], remarks: [Wording] = [],
        times: PlanTimes = PlanTimes()
    ) {
        self.matter = matter
        self.prospects = prospects
        self.letters = letters
        self.names = names
        self.remarks = remarks
        self.times = times
    }

    /// What became of the letter of a notice; `nil` when it was written too long ago.
    func outcome(_ notice: AlertBook.Notice) -> Wording? {
        letters[notice.letter]?.wording { times.minute($0, of: matter.plan) }
    }

    /// The silences that hold something back, each once.
    var silences: [Silence] {
        var silences: [Silence] = []
        for case .silenced(let silence) in prospects.compactMap(\.next).flatMap(\.holds)
        where !silences.contains(silence) {
            silences.append(silence)
        }
        return silences
    }
}

extension AlertExplanation.LetterOutcome {
    /// - Parameter minute: how an instant is written.
    fileprivate func wording(_ minute: (Timestamp) -> String) -> Wording {
        switch self {
        case .waiting(let next, let fault):
            Wording("waits to be sent", lv: "gaida nosūtīšanu")
                + (fault.map { Wording(same: ": ") + $0.said } ?? Wording(same: ""))
                + (next.map(minute).map { Wording(", next try \($0)", lv: ", nākamais mēģinājums \($0)") }
                    ?? Wording(same: ""))
        case .delivered: Wording("delivered", lv: "piegādāta")
        case .failed(let fault):
            Wording("not delivered", lv: "nav piegādāta")
                + (fault.map { Wording(same: ": ") + $0.said } ?? Wording(same: ""))
        case .dropped: Wording("taken off the list", lv: "izņemta no saraksta")
        }
    }

    /// The word of the machine interfaces, which is the outbox's own.
    var name: String {
        switch self {
        case .waiting: "waiting"
        case .delivered: "delivered"
        case .failed: "failed"
        case .dropped: "dropped"
        }
    }
}
