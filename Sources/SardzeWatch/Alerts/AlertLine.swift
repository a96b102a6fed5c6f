import SardzeRules
import SardzeTime

/// One body on its way to be told of one matter.
struct AlertLine {
    let body: String
    let role: AlertProspect.Role
    let inPlaceOf: String?
    let course: AlertCourse
    /// Whether it is the one that is to act, or is told in its place.
    var isOwn = false
    /// Of an escalation: the day the body that is to act was told that it is late.
    var since: CivilDate?
}

/// A matter somebody waits for, and the notices that the body it waits for gets.
struct OpenMatter {
    let matter: AlertMatter
    let course: AlertCourse
    let policy: AlertPolicy
    /// Whether everybody who can help is told at once, on any day and at any hour: somebody may be in danger.
    var isImmediate = false
    /// Of the step of a referral: how far it is.
    var state: ReferralState?
}

extension AlertContext {
    /// Everybody who is to hear of a matter, each once: the body it waits for or whoever is told in its place, then the one that
    /// handed it over, then those it is escalated to.
    func lines(of open: OpenMatter) -> [AlertLine] {
        let (matter, course) = (open.matter, open.course)
        let first = mailboxes.receivers(for: matter.body)
        var lines = first.map {
            AlertLine(
                body: $0.body, role: matter.body == nil ? .coordinator : .responsible, inPlaceOf: $0.inPlaceOf,
                course: course, isOwn: true)
        }
        guard let late = course.late else { return lines }
        var told = first.map(\.body) + [matter.body].compactMap(\.self)
        var since: CivilDate?
        func add(_ body: String?, _ role: AlertProspect.Role, _ reason: AlertReason, on day: CivilDate) {
            guard let body else { return }
            let course = AlertCourse(late: AlertCourse.Stage(reason: reason, day: day), repeats: course.repeats)
            for receiver in mailboxes.receivers(for: body) where !told.contains(receiver.body) {
                told.append(receiver.body)
                lines.append(
                    AlertLine(
                        body: receiver.body, role: role, inPlaceOf: receiver.inPlaceOf, course: course,
                        since: since))
            }
        }
        add(matter.sender, .sender, .unanswered, on: late.day)
        let deputy = matter.body.flatMap(mailboxes.deputy)
        guard !open.policy.escalations.isEmpty || open.isImmediate else { return lines }
        since = toldLate(of: matter, first)
        let start = since ?? escalationStart(late, first)
        for step in open.policy.escalations {
            let end = start.adding(step.after, calendar(of: matter.body))?.adding(days: 1)
            guard let day = open.isImmediate ? late.day : end else { continue }
            switch step.to {
            case .deputy: add(deputy, .deputy, .escalatedToDeputy, on: day)
            case .coordinator: add(mailboxes.coordinator, .coordinator, .escalatedToCoordinator, on: day)
            case .body(let body): add(body, .named, .escalated, on: day)
            }
        }
        if open.isImmediate {
            add(deputy, .deputy, .escalatedToDeputy, on: late.day)
            add(mailboxes.coordinator, .coordinator, .escalatedToCoordinator, on: late.day)
        }
        return lines
    }

    /// The day the body was told that it is late, from which the time of an escalation counts: nobody is passed over who did not
    /// know.
    private func toldLate(of matter: AlertMatter, _ receivers: [Mailboxes.Receiver]) -> CivilDate? {
        receivers.compactMap { receiver in
            ArraySlice(standing: book.notices(to: receiver.body, of: matter.key)).about(matter.due).asResponsible
                .first { $0.telling.reason.isLate }?.day
        }.min()
    }

    /// Of a body that was not told: the day on which it will be, and where it cannot be the day on which it would have been.
    private func escalationStart(_ late: AlertCourse.Stage, _ receivers: [Mailboxes.Receiver]) -> CivilDate {
        let isUnheard = receivers.allSatisfy { book.silence(.body($0.body), on: today) != nil }
        return isUnheard ? late.day : max(late.day, today)
    }
}
