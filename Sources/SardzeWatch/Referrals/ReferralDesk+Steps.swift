import SardzeRouting
import SardzeRules
import SardzeTime

extension ReferralDesk {
    /// The numbers of a case's values in the order of the rules' attributes; `nil` where nothing is said, or where the rules no
    /// longer know what was said.
    func values(_ sayings: [Referral.Saying]) -> [Int?] {
        plan.routing?.attributes.map { attribute in
            sayings.first { $0.attribute == attribute.id.value }.flatMap { attribute.attribute.number(of: $0.value) }
        } ?? []
    }

    /// The steps a case gets when it is sent.
    func steps(
        for sayings: [Referral.Saying], from sender: String?, at instant: Timestamp
    ) throws(ReferralRefusal) -> [ReferralStep.Issue] {
        guard let routing else { throw .noRouting }
        let answer: RoutingAnswer
        do throws(CompiledRouting.CaseFault) {
            answer = try routing.answer(values(sayings))
        } catch {
            switch error {
            case .outsideDomain: throw .noRouting
            case .incomplete(let attribute): throw .incomplete(ask: routing.table.attributes[attribute].name)
            }
        }
        if !answer.conflict.isEmpty { throw .conflict(answer.conflict.map { routing.rows[$0].id.value }) }
        let issues = clock.placed(answer.steps, at: instant).map { issue($0, isAnonymous: sender == nil, at: instant) }
        if issues.isEmpty { throw .nobodyTakesIt }
        return issues
    }

    /// The steps that follow one which is done, by the rules' chains: none that is open already.
    func followers(
        of step: ReferralStep, in referral: Referral, _ outcome: ReferralOutcome, at instant: Timestamp
    ) -> [ReferralStep.Issue] {
        guard let routing, !step.issue.names.isEmpty else { return [] }
        let open = Set(
            referral.steps.filter { $0.isOpen && $0.name != step.name }.flatMap {
                Duty.all(first($0, in: referral).issue)
            })
        let steps = routing.following(step.issue.names, outcome: outcome.rawValue, values(referral.sayings))
        return clock.placed(steps, at: instant)
            .map { issue($0, isAnonymous: referral.isAnonymous, from: step.name.number, at: instant) }
            .filter { open.isDisjoint(with: Duty.all($0)) }
    }

    /// The step that takes the place of one which a body does not do.
    ///
    /// What was promised to the sender stays: its deadline is that of the step first sent, as long as that has not passed; then
    /// it is the same day, and at once where the rules say so. The new body's own clocks begin anew.
    func replacement(
        of step: ReferralStep, in referral: Referral, by body: String, at instant: Timestamp
    ) -> ReferralStep.Issue {
        let due = first(step, in: referral).issue.due
        return replacement(
            of: step, in: referral, by: body, due: due > instant ? due : again(step, by: body, at: instant), at: instant
        )
    }

    /// The deadline of a step whose first one has passed.
    private func again(_ step: ReferralStep, by body: String, at instant: Timestamp) -> Timestamp {
        step.issue.isImmediate
            ? clock.deadline(.immediately, from: instant, for: body) : clock.end(of: clock.day(instant))
    }

    /// The step that the plan's coordinator gets when a body declines and names nobody: to find somebody the same day.
    func triage(
        of step: ReferralStep, in referral: Referral, by coordinator: String, at instant: Timestamp
    ) -> ReferralStep.Issue {
        replacement(of: step, in: referral, by: coordinator, due: clock.end(of: clock.day(instant)), at: instant)
    }

    /// What comes back to the coordinator the same day when a body that took a step was unable to act: else nobody would do it,
    /// and nobody would know. Behind the coordinator there is nobody.
    func handedBack(
        _ step: ReferralStep, of referral: Referral, _ outcome: ReferralOutcome, at instant: Timestamp
    ) -> [ReferralStep.Issue] {
        guard outcome == .unableToAct, let coordinator = plan.coordinator?.value, coordinator != step.body else {
            return []
        }
        var issue = triage(of: step, in: referral, by: coordinator, at: instant)
        // It follows what was done, and takes the place of nothing.
        issue.isReplacement = false
        return [issue]
    }

    private func replacement(
        of step: ReferralStep, in referral: Referral, by body: String, due: Timestamp, at instant: Timestamp
    ) -> ReferralStep.Issue {
        var issue = step.issue
        let clocks = rulesClocks(step.issue.rules)
        issue.body = body
        issue.actsFor = []
        issue.due = due
        // What is to be done at once must be known at once to have come back.
        let received = step.issue.isImmediate ? .immediately : clocks.received
        issue.receiveBy = min(due, clock.deadline(received, from: instant, for: body))
        issue.acceptBy = min(due, clock.deadline(clocks.accepted, from: instant, for: body))
        issue.outcomeBy = max(due, first(step, in: referral).issue.outcomeBy)
        issue.from = step.name.number
        issue.isReplacement = true
        return issue
    }

    /// The step of a line of replacements that the rules asked for.
    private func first(_ step: ReferralStep, in referral: Referral) -> ReferralStep {
        var first = step
        while first.issue.isReplacement, let before = first.issue.from.flatMap({ referral[$0] }) { first = before }
        return first
    }

    /// When rules say nothing of feedback, or owe none, somebody must still take the step and do it: the usual clocks run.
    private func rulesClocks(_ rules: [String]) -> FeedbackClocks {
        let clocks = (plan.routing?.everyRule ?? []).filter { rules.contains($0.id.value) }
            .compactMap { plan.routing?.feedback(of: $0) }
        guard let first = clocks.first else { return .usual }
        return clocks.dropFirst().reduce(first) { $0.earliest($1) }
    }

    /// A step of the rules given to a body, with its deadlines.
    ///
    /// What must be done soon is to be taken on as soon, so no clock before the work runs longer than the work; and nobody is
    /// asked for the outcome of what he still has time for.
    private func issue(
        _ step: PlacedStep, isAnonymous: Bool, from: Int? = nil, at instant: Timestamp
    ) -> ReferralStep.Issue {
        let routed = step.routed
        let clocks = routed.feedback ?? .usual
        func clockEnd(_ within: When.Deadline.Within) -> Timestamp {
            // Nobody confirms by night what may wait for the morning.
            let waits = !step.isImmediate && !clock.isOpen(step.body, at: instant) && within.cannotWait
            let within = waits ? .duration(When.Duration(1, .workingDay)) : within
            return clock.deadline(within, from: instant, for: step.body)
        }
        return ReferralStep.Issue(
            body: step.body, actsFor: step.actsFor, action: ActionMark(of: routed.action), rules: routed.rules,
            names: routed.names, activity: routed.activity, due: step.due,
            receiveBy: min(step.due, clockEnd(clocks.received)), acceptBy: min(step.due, clockEnd(clocks.accepted)),
            outcomeBy: max(step.due, clockEnd(clocks.outcome)), isIllustrative: routed.isIllustrative,
            isImmediate: step.isImmediate, owesFeedback: !isAnonymous && routed.feedback != nil, from: from)
    }

    /// What makes two steps of one referral the same work: whom the rules asked, and for what.
    private struct Duty: Hashable {
        let body: String
        let action: ActionMark

        /// One of each body it is done for; the body's own where it acts for nobody.
        static func all(_ issue: ReferralStep.Issue) -> [Duty] {
            let bodies = issue.actsFor.isEmpty ? [issue.body] : issue.actsFor
            return bodies.map { Duty(body: $0, action: issue.action) }
        }
    }
}
