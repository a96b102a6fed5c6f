/// Every referral of a plan, as the ledger's facts make it.
///
/// A fact that cannot be, which only another program writes, is counted and changes nothing.
public struct ReferralBook: Sendable, Hashable {
    /// In the order they were recorded.
    public private(set) var referrals: [Referral] = []
    /// How many facts could not be: a second opening, a move that was not legal then.
    public private(set) var strayFacts = 0
    private var places: [ReferralReference: Int] = [:]

    public init() {}

    public var isEmpty: Bool { referrals.isEmpty && strayFacts == 0 }

    public subscript(reference: ReferralReference) -> Referral? { places[reference].map { referrals[$0] } }

    public subscript(name: ReferralStepName) -> ReferralStep? { self[name.reference]?[name.number] }

    /// The steps that are not closed, by referral, then by number.
    public var openSteps: [ReferralStep] { referrals.flatMap { $0.steps.filter(\.isOpen) } }

    /// The next reference nobody has: one more than the highest number of the program's own in that year.
    ///
    /// - Returns: `nil` when the year's numbers are used up.
    public func nextReference(in year: Int) -> ReferralReference? {
        let own = places.keys.filter { $0.series == ReferralReference.ownLetters && $0.year == year }
        return ReferralReference(ReferralReference.ownLetters, year: year, number: (own.map(\.number).max() ?? 0) + 1)
    }

    /// Takes the fact of a case that was handed over.
    public mutating func take(_ opening: Fact.Referring) {
        guard places[opening.reference] == nil else { return strayFacts += 1 }
        places[opening.reference] = referrals.count
        referrals.append(Referral(opening))
    }

    /// Takes one more move.
    public mutating func take(_ moving: Fact.Moving) {
        guard let place = places[moving.reference], referrals[place].take(moving) else { return strayFacts += 1 }
    }
}

extension Referral {
    /// Makes a move.
    ///
    /// - Returns: false when it is not legal, and then nothing has changed.
    mutating func take(_ moving: Fact.Moving) -> Bool {
        guard moving.at >= (moving.step.flatMap { self[$0]?.lastMoved } ?? opened) else { return false }
        guard let number = moving.step else { return takeAsWhole(moving) }
        guard var step = self[number], makesItsSteps(moving, of: number), step.take(moving.move, at: moving.at) else {
            return false
        }
        step.moves[step.moves.count - 1].madeSteps = steps.count + 1..<steps.count + 1 + moving.steps.count
        steps[number - 1] = step
        add(moving.steps, at: moving.at)
        return true
    }

    /// Whether the new steps are such as the move makes: one in place of the step, or some that follow it.
    private func makesItsSteps(_ moving: Fact.Moving, of number: Int) -> Bool {
        switch moving.move {
        case .decline, .redirect:
            moving.steps.count == 1 && moving.steps.allSatisfy { $0.isReplacement && $0.from == number }
        case .done: moving.steps.allSatisfy { !$0.isReplacement && $0.from == number }
        default: moving.steps.isEmpty
        }
    }

    private mutating func takeAsWhole(_ moving: Fact.Moving) -> Bool {
        switch moving.move {
        case .send:
            guard isDraft, !moving.steps.isEmpty, moving.steps.allSatisfy({ $0.from == nil && !$0.isReplacement })
            else { return false }
            sent = moving.at
            add(moving.steps, at: moving.at)
        case .cancel(let reason):
            guard isOpen, moving.steps.isEmpty else { return false }
            if isDraft { cancelledDraft = reason }
            for place in steps.indices where steps[place].isOpen { _ = steps[place].take(moving.move, at: moving.at) }
        default: return false
        }
        return true
    }

    private mutating func add(_ issues: [ReferralStep.Issue], at instant: Timestamp) {
        for issue in issues {
            let before = issue.isReplacement ? issue.from.flatMap { self[$0] } : nil
            steps.append(
                ReferralStep(
                    ReferralStepName(reference, steps.count + 1), issue, sent: instant,
                    formerBodies: before.map { $0.formerBodies.union([$0.body]) } ?? []))
        }
    }
}

extension ReferralStep {
    /// - Returns: false when the move is not legal, and then nothing has changed.
    fileprivate mutating func take(_ move: ReferralMove, at instant: Timestamp) -> Bool {
        guard let next = move.kind.state(from: state, owesFeedback: issue.owesFeedback) else { return false }
        moves.append(Passage(move: move, state: next, at: instant, body: body))
        state = next
        switch move {
        case .accept(let office): officer = office ?? officer
        case .decline(let reason, _): declined = reason
        case .done(let result): outcome = result
        case .cancel(let reason): cancelled = reason
        case .handOver(.body(let other)):
            formerBodies.insert(body)
            (body, officer) = (other, nil)
        case .handOver(.officer(let role)): officer = role
        case .send, .receive, .redirect, .start, .feedback, .close: break
        }
        return true
    }
}
