import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

/// The referrals of a plan that are under way, as the findings about them need them.
struct OpenReferrals: Sendable {
    let plan: Plan
    let clock: PlanClock
    let now: Timestamp
    let drafts: [Referral]
    /// Every step that somebody still has to do something about, with the referral it belongs to.
    let steps: [(referral: Referral, step: ReferralStep)]
    /// Where a finding stands whose rule is gone.
    private let ledger: SourceID?

    /// - Returns: `nil` when nothing is under way.
    init?(_ plan: Plan, _ calendars: BodyCalendars, _ book: ReferralBook, at now: Timestamp, _ ledger: SourceID?) {
        let open = book.referrals.filter(\.isOpen)
        guard !open.isEmpty else { return nil }
        self.plan = plan
        clock = PlanClock(plan, calendars)
        self.now = now
        self.ledger = ledger
        drafts = open.filter(\.isDraft)
        steps = open.flatMap { referral in referral.steps.filter(\.isOpen).map { (referral, $0) } }
    }

    /// The findings of one code, of as many steps as are listed.
    func findings(_ code: String, _ finding: (Referral, ReferralStep) -> Finding?) -> [Finding] {
        var found = FindingList(code)
        for (referral, step) in steps { found.append(at: place(of: step)) { finding(referral, step) } }
        return found.all
    }

    /// The finding of one step, with how late it is.
    ///
    /// - Parameter end: the deadline that has passed; `nil` where none has.
    func finding(
        _ code: String, _ severity: Severity, _ step: ReferralStep, _ message: Wording, help: Wording,
        past end: Timestamp?
    ) -> Finding {
        var data: [String: Finding.Datum] = [
            "referral": .text(step.name.description), "state": .text(step.state.rawValue),
        ]
        if let end {
            data["deadline"] = .text(end.description)
            data["minutes"] = .number((now.milliseconds - end.milliseconds) / 60_000)
        }
        return Finding(
            Diagnostic(code, severity, place(of: step), message, help: help + meeting(step)),
            task: "\(plan.id)/\(step.name)", body: step.body, data: data)
    }

    /// The rule that asks for a step; where it is gone, the section, or the ledger.
    func place(of step: ReferralStep) -> Span {
        let rules = plan.routing?.everyRule.filter { step.issue.rules.contains($0.id.value) } ?? []
        if let rule = rules.first { return rule.id.span }
        return place
    }

    /// Where a finding stands that no rule asks for.
    var place: Span {
        ledger.map { Span($0, .start, .start) } ?? plan.sections[.routing] ?? plan.period.span
    }

    /// What a step asks for, so that nobody has to look a number up.
    func title(_ step: ReferralStep) -> Wording {
        guard let action = plan.routing?.action(marked: step.issue.action) else {
            return Wording("its rule was changed since", lv: "noteikums kopš tā laika mainīts")
        }
        return Wording(same: "“\(shortened(action))”")
    }

    /// How long ago a deadline ended: "3 days ago".
    func ago(_ end: Timestamp) -> Wording {
        let (count, noun) = elapsed(since: end)
        return Wording(
            "\(counted(count, noun).en) ago", lv: "pirms \(counted(count, noun, afterPreposition: .genitive).lv)")
    }

    /// How late something is: "3 days", as it follows "par" in Latvian.
    func lateness(_ end: Timestamp) -> Wording {
        let (count, noun) = elapsed(since: end)
        return counted(count, noun, afterPreposition: .accusative)
    }

    /// In the coarsest unit that still says something.
    private func elapsed(since end: Timestamp) -> (Int, Noun) {
        let minutes = max(0, now.milliseconds - end.milliseconds) / 60_000
        if minutes < 60 { return (minutes, .minute) }
        if minutes < 48 * 60 { return (minutes / 60, .hour) }
        return (clock.day(now) - clock.lastDay(of: end), .day)
    }

    /// Two times that have run out belong before the people who can do something about it.
    private func meeting(_ step: ReferralStep) -> Wording {
        guard step.lateClocks(at: now).count > 1, let group else { return Wording(same: "") }
        return Wording(
            "; two of its times have run out: put it on the agenda of the next meeting of \(group)",
            lv: "; nokavēti jau divi tā termiņi: iekļaujiet to \(group) nākamās sanāksmes darba kārtībā")
    }

    /// The group that the coordinator is, or is a member of.
    private var group: String? {
        guard let coordinator = plan.coordinator?.value else { return nil }
        if plan.bodies[coordinator]?.members.isEmpty == false { return coordinator }
        let group = plan.bodies.first { body in body.members.contains { $0.value == coordinator } }
        return group?.id.value ?? coordinator
    }
}
