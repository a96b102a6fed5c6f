public import SardzeRules
import SardzeTime
import SardzeWords

/// Where referrals are moved: it holds a move against everything known, and answers with the fact to record, or with what
/// hinders it. It records nothing itself.
///
/// A move is one fact, and the fact carries all that was worked out when it was made: new steps, their bodies, their
/// deadlines. So whatever happens between two facts, the referral stands as the last one left it, and a later edit of the
/// rules changes nothing that was promised.
public struct ReferralDesk: Sendable {
    public let plan: Plan
    public let clock: PlanClock
    /// `nil` when the plan has no routing, or one that cannot be asked.
    public let routing: CompiledRouting?
    public let book: ReferralBook
    /// No move is made after this instant.
    public let now: Timestamp

    /// - Parameter clock: made from the plan when `nil`, which takes a while.
    public init(_ plan: Plan, _ book: ReferralBook, at now: Timestamp, clock: PlanClock? = nil) {
        self.plan = plan
        self.clock = clock ?? PlanClock(plan)
        self.book = book
        self.now = now
        routing = plan.routing.flatMap { $0.isSound ? try? CompiledRouting($0) : nil }
    }

    /// The same desk after some more facts.
    public func after(_ facts: [Fact]) -> ReferralDesk {
        var book = book
        for fact in facts {
            switch fact {
            case .referred(let opening): book.take(opening)
            case .moved(let moving): book.take(moving)
            default: break
            }
        }
        return ReferralDesk(self, book)
    }

    private init(_ other: ReferralDesk, _ book: ReferralBook) {
        (plan, clock, routing, now) = (other.plan, other.clock, other.routing, other.now)
        self.book = book
    }

    // MARK: Moves

    /// The fact of one move.
    ///
    /// - Parameters:
    ///   - number: the step's; `nil` for the only one the move is legal for. Sending is the whole referral's, and so is
    ///     calling it off without a number.
    ///   - body: who makes it; must be the one that has the step.
    ///   - instant: when it was made; now when `nil`.
    public func fact(
        _ move: ReferralMove, of reference: ReferralReference, step number: Int? = nil, by body: String? = nil,
        at instant: Timestamp? = nil
    ) throws(ReferralRefusal) -> Fact {
        guard let referral = book[reference] else { throw unknown(reference) }
        let instant = instant ?? now
        if instant > now { throw .inTheFuture(instant) }
        if let body { try known(body) }
        if move == .send { return try fit(.moved(try sending(referral, at: instant))) }
        if case .cancel = move, number == nil, body == nil { return .moved(try calledOff(referral, move, at: instant)) }
        let step = try step(of: referral, number, for: move.kind, by: body)
        if instant < step.lastMoved { throw .before(step.lastMoved) }
        let made = try steps(from: step, of: referral, by: move, at: instant)
        return try fit(.moved(Fact.Moving(reference, step: step.name.number, at: instant, move, steps: made)))
    }

    /// Names that the ledger would not take back must not get into it.
    func fit(_ fact: Fact) throws(ReferralRefusal) -> Fact {
        if let text = fact.unfitText { throw .unfitName(text) }
        return fact
    }

    private func sending(_ referral: Referral, at instant: Timestamp) throws(ReferralRefusal) -> Fact.Moving {
        guard referral.isDraft else { throw .notADraft(referral.reference, referral.state) }
        if instant < referral.opened { throw .before(referral.opened) }
        return Fact.Moving(
            referral.reference, at: instant, .send,
            steps: try steps(for: referral.sayings, from: referral.sender, at: instant))
    }

    private func calledOff(
        _ referral: Referral, _ move: ReferralMove, at instant: Timestamp
    ) throws(ReferralRefusal) -> Fact.Moving {
        guard referral.isOpen else { throw .noStepFits(move.kind, referral.reference, referral.state) }
        if instant < referral.lastMoved { throw .before(referral.lastMoved) }
        return Fact.Moving(referral.reference, at: instant, move)
    }

    /// What a move of one step makes of others, once it is seen to hold.
    private func steps(
        from step: ReferralStep, of referral: Referral, by move: ReferralMove, at instant: Timestamp
    ) throws(ReferralRefusal) -> [ReferralStep.Issue] {
        switch move {
        case .decline(_, let other?), .redirect(let other):
            try take(step, on: clock.day(instant), other)
            return [replacement(of: step, in: referral, by: other, at: instant)]
        case .decline(_, nil):
            guard let coordinator = plan.coordinator?.value else { throw .noCoordinator }
            guard coordinator != step.body else { throw .coordinatorMustName(step.name) }
            return [triage(of: step, in: referral, by: coordinator, at: instant)]
        case .done(let outcome):
            return followers(of: step, in: referral, outcome, at: instant)
                + handedBack(step, of: referral, outcome, at: instant)
        case .accept(let officer?): try serves(officer, at: step.body, on: clock.day(instant))
        case .handOver(let holder): try takesOver(holder, step, on: clock.day(instant))
        case .send, .receive, .accept(nil), .start, .feedback, .close, .cancel: break
        }
        return []
    }
}

extension ReferralDesk {
    // MARK: Hand-over

    /// The facts of handing over every open step of a body, or of one of its offices: all of them, to be recorded together.
    ///
    /// - Parameters:
    ///   - officer: only steps of this office; all of the body's when `nil`.
    ///   - names: only these steps, each of which the body must have; all when empty.
    ///   - holder: another body, or another office of the same one.
    public func handOver(
        from body: String, officer: String? = nil, only names: Set<ReferralStepName> = [],
        to holder: ReferralMove.Holder, at instant: Timestamp? = nil
    ) throws(ReferralRefusal) -> [Fact] {
        let instant = instant ?? now
        if instant > now { throw .inTheFuture(instant) }
        for name in names.sorted() { try has(body, name) }
        // A body that the rules no longer know can still have steps, and those are the ones to hand over.
        let steps = book.openSteps.filter { step in
            guard step.body == body, officer == nil || step.officer == officer else { return false }
            if !names.isEmpty, !names.contains(step.name) { return false }
            if case .officer(let role) = holder { return step.officer != role }
            return true
        }
        if steps.isEmpty {
            try known(body)
            throw .nothingToHandOver(body, officer)
        }
        var facts: [Fact] = []
        for step in steps {
            if instant < step.lastMoved { throw .before(step.lastMoved) }
            try takesOver(holder, step, on: clock.day(instant))
            facts.append(
                try fit(
                    .moved(Fact.Moving(step.name.reference, step: step.name.number, at: instant, .handOver(to: holder)))
                ))
        }
        return facts
    }

    private func takesOver(
        _ holder: ReferralMove.Holder, _ step: ReferralStep, on day: CivilDate
    ) throws(ReferralRefusal) {
        switch holder {
        // Who stood in for somebody may give it back: that is no circle, for nobody refused.
        case .body(let other): try take(step, on: day, other, evenFrom: step.handedOverBy)
        case .officer(let role):
            guard role != step.officer else { throw .alreadyHeld(step.name, role) }
            try serves(role, at: step.body, on: day)
        }
    }

    // MARK: Who may

    /// Whether a body may get a step that another one had.
    ///
    /// - Parameter givers: who may get it though they had it.
    private func take(
        _ step: ReferralStep, on day: CivilDate, _ other: String, evenFrom givers: Set<String> = []
    ) throws(ReferralRefusal) {
        try known(other)
        guard other != step.body else { throw .alreadyHeld(step.name, other) }
        guard !step.formerBodies.subtracting(givers).contains(other) else { throw .hadItBefore(step.name, other) }
        guard clock.isInService(other, on: day) else { throw .notInService(other, day) }
    }

    /// Whether a body has a step that can still be handed over.
    private func has(_ body: String, _ name: ReferralStepName) throws(ReferralRefusal) {
        guard let referral = book[name.reference] else { throw unknown(name.reference) }
        guard let step = referral[name.number] else { throw .noSuchStep(name, count: referral.steps.count) }
        guard step.body == body else { throw .notWith(body, name, step.body) }
        guard step.isOpen else { throw .notLegal(.handOver, name, step.state, next: step.nextMoves) }
    }

    func known(_ body: String) throws(ReferralRefusal) {
        guard plan.bodies[body] == nil else { return }
        throw .unknownBody(body, nearest: Suggestion.nearest(to: body, among: plan.bodies.ids))
    }

    private func serves(_ role: String, at body: String, on day: CivilDate) throws(ReferralRefusal) {
        let officers = plan.bodies[body]?.officers ?? []
        let roles = officers.compactMap(\.role?.value)
        guard roles.contains(role) else {
            throw .unknownOfficer(role, of: body, nearest: Suggestion.nearest(to: role, among: roles))
        }
        let terms = officers.filter { $0.role?.value == role }.map { $0.until?.value ?? .latest }
        if let last = terms.max(), last < day { throw .officerGone(role, of: body, last) }
    }

    // MARK: Which step

    private func unknown(_ reference: ReferralReference) -> ReferralRefusal {
        let known = book.referrals.map(\.reference.description)
        return .unknownReference(reference, nearest: Suggestion.nearest(to: reference.description, among: known))
    }

    /// The step a move is meant for.
    private func step(
        of referral: Referral, _ number: Int?, for kind: ReferralMove.Kind, by body: String?
    ) throws(ReferralRefusal) -> ReferralStep {
        guard let number else { return try onlyStep(of: referral, for: kind, by: body) }
        guard let step = referral[number] else {
            throw .noSuchStep(ReferralStepName(referral.reference, number), count: referral.steps.count)
        }
        if let body, body != step.body { throw .notWith(body, step.name, step.body) }
        guard kind.state(from: step.state, owesFeedback: step.issue.owesFeedback) != nil else {
            throw .notLegal(kind, step.name, step.state, next: step.nextMoves)
        }
        return step
    }

    private func onlyStep(
        of referral: Referral, for kind: ReferralMove.Kind, by body: String?
    ) throws(ReferralRefusal) -> ReferralStep {
        let fitting = referral.steps.filter { step in
            (body == nil || step.body == body)
                && kind.state(from: step.state, owesFeedback: step.issue.owesFeedback) != nil
        }
        if let step = fitting.first, fitting.count == 1 { return step }
        if !fitting.isEmpty { throw .severalSteps(kind, fitting.map { ReferralRefusal.Choice($0) }) }
        let theirs = referral.steps.filter { body == nil || $0.body == body }
        if let step = theirs.first, theirs.count == 1 {
            throw .notLegal(kind, step.name, step.state, next: step.nextMoves)
        }
        if let body, theirs.isEmpty, !referral.steps.isEmpty { throw .hasNothing(body, referral.reference) }
        throw .noStepFits(kind, referral.reference, referral.state)
    }
}

extension ReferralStep {
    /// The bodies that gave it on as it stood, and refused nothing.
    fileprivate var handedOverBy: Set<String> { Set(moves.filter { $0.move.kind == .handOver }.map(\.body)) }
}
