import SardzeRules
import SardzeTime

extension AlertContext {
    /// What is waited for of a step, as a matter; `nil` when nothing is.
    ///
    /// That a time has run out is told at once, whatever the plan's `overdue:` says of its tasks.
    func matter(of step: ReferralStep, in referral: Referral) -> OpenMatter? {
        guard let (awaited, end) = step.awaited else { return nil }
        let policy = step.issue.activity.map(plan.alertPolicy(of:)) ?? plan.alertPolicy
        let isImmediate = step.issue.isImmediate && (step.state == .sent || step.state == .received)
        let sent = clock.day(step.sent)
        var course = AlertCourse(
            late: AlertCourse.Stage(reason: .overdue, day: lateDay(end)),
            repeats: isImmediate ? [When.Duration(1, .day)] : policy.repeats)
        // New to the body is what nothing was done about since it got it.
        if step.state == .sent || step.moves.last?.move.kind == .handOver {
            course.new = AlertCourse.Stage(reason: .firstNotice, day: clock.day(step.lastMoved))
        }
        let due = clock.lastDay(of: end)
        if awaited == .work, let day = policy.reminderDay(of: due, opens: sent, calendar(of: step.body)) {
            course.soon = AlertCourse.Stage(reason: .dueSoon, day: day)
        }
        let isUrgent = isImmediate || (step.state == .sent && end >= now && end < nextDigest(of: step.body))
        let matter = alertMatter(step, referral, due: due, deadline: end, awaited, isUrgent: isUrgent)
        return OpenMatter(
            matter: matter, course: course, policy: policy, isImmediate: isImmediate, state: step.state)
    }

    func alertMatter(
        _ step: ReferralStep, _ referral: Referral, due: CivilDate, deadline: Timestamp?, _ awaited: ReferralClock?,
        isUrgent: Bool = false
    ) -> AlertMatter {
        AlertMatter(
            plan: plan.id, kind: .referral, name: step.name.description, opens: clock.day(step.sent), due: due,
            deadline: deadline, clock: awaited, body: step.body, officer: step.officer, sender: referral.sender,
            isUrgent: isUrgent)
    }

    /// A case that was written down and not sent, as a matter of whoever wrote it.
    func matter(ofDraft draft: Referral, _ desk: ReferralDesk) -> OpenMatter {
        let end = desk.sendBy(draft)
        let isUrgent = desk.isUrgent(draft)
        let policy = plan.alertPolicy
        let matter = AlertMatter(
            plan: plan.id, kind: .referral, name: draft.reference.description, opens: clock.day(draft.opened),
            due: clock.lastDay(of: end), deadline: end, body: draft.sender ?? mailboxes.coordinator,
            isUrgent: isUrgent)
        let course = AlertCourse(
            late: AlertCourse.Stage(reason: .overdue, day: lateDay(end)),
            repeats: isUrgent ? [When.Duration(1, .day)] : policy.repeats)
        return OpenMatter(matter: matter, course: course, policy: policy, isImmediate: isUrgent)
    }

    /// The day on which a deadline is told as passed: never one on which it has not.
    private func lateDay(_ end: Timestamp) -> CivilDate {
        let day = clock.day(end)
        return end < now ? day : max(day, today.adding(days: 1))
    }

    /// The instant at which a body can get its next digest: now, where it can get one now.
    func nextDigest(of body: String) -> Timestamp {
        let days = digestDays(of: body)
        let isToday = days.contains(today) && !isToldToday(body)
        if isToday, minute >= days.time.minute { return now }
        let day = isToday ? today : days.first(onOrAfter: today.adding(days: 1))
        return clock.instant(CivilDateTime(day, secondOfDay: days.time.minute * 60))
    }

    func digestDays(of body: String) -> DigestDays {
        let policy = plan.alertPolicy
        return DigestDays(time: policy.digest, quiet: policy.quiet, calendar: calendar(of: body))
    }
}

extension ReferralStep {
    /// The time that ends with the next thing the body is to do.
    fileprivate var awaited: (ReferralClock, Timestamp)? {
        let clock: ReferralClock? =
            switch state {
            case .sent: .receive
            case .received: .accept
            case .accepted, .inProgress: .work
            case .done: .outcome
            case .draft, .feedbackGiven, .declined, .redirected, .closed, .cancelled: nil
            }
        return clock.flatMap { clock in end(of: clock).map { (clock, $0) } }
    }
}
