import SardzeRules
import SardzeTime

extension AlertContext {
    /// Goes over everything that somebody waits for, and over everything that is over and of which somebody was told, each once:
    /// tasks in their order, referrals, figures, letters that did not arrive.
    ///
    /// - Parameter includesFuture: whether tasks that have not opened are of interest, though nobody is told of them yet.
    func forEachMatter(includingFuture includesFuture: Bool, _ body: (AlertMatter, MatterStanding) -> Void) {
        var known: [String] = []
        func open(_ matter: OpenMatter) {
            if book.knows(matter.matter.key) { known.append(matter.matter.key) }
            body(matter.matter, .open(matter))
        }
        func closed(_ matter: AlertMatter, _ settlement: AlertItem.Settlement, by doer: String?) {
            guard book.knows(matter.key) else { return }
            known.append(matter.key)
            body(matter, .closed(settlement, by: doer))
        }
        forEachTask(includingFuture: includesFuture, open, closed)
        forEachReferral(open, closed)
        for matter in figureMatters { open(matter) }
        for matter in letterMatters { open(matter) }
        // Mostly all that anybody was told of is still there.
        guard isWhole, known.count < book.matters.count else { return }
        for key in Set(book.matters).subtracting(known).sorted() {
            if let matter = AlertMatter(plan: plan.id, key: key, on: today) {
                // A figure that nobody asks for was given, a letter that is not lost has arrived.
                let settlement: AlertItem.Settlement = matter.kind == .task ? .removed : .done(nil)
                body(matter, .closed(settlement, by: matter.body))
            }
        }
    }

    private func forEachTask(
        includingFuture includesFuture: Bool, _ open: (OpenMatter) -> Void,
        _ closed: (AlertMatter, AlertItem.Settlement, String?) -> Void
    ) {
        var policies: [String: AlertPolicy] = [:]
        for task in tasks where task.duty.referral == nil {
            let status = board[task]
            if status.isClosed {
                guard !book.isEmpty, let closing = record[task]?.closing else { continue }
                let settlement: AlertItem.Settlement =
                    switch closing {
                    case .done(let day): .done(day)
                    case .waived: .waived
                    case .cancelled: .cancelled
                    }
                closed(alertMatter(task, status), settlement, task.duty.lead)
            } else if status != .upcoming || includesFuture || book.knows("task \(task.id)") {
                let activity = task.duty.activity
                let policy = policies[activity] ?? plan.alertPolicy(of: activity)
                policies[activity] = policy
                open(matter(of: task, status, policy))
            }
        }
    }

    private func forEachReferral(
        _ open: (OpenMatter) -> Void, _ closed: (AlertMatter, AlertItem.Settlement, String?) -> Void
    ) {
        let referrals = record.referrals.referrals
        guard !referrals.isEmpty else { return }
        let desk = ReferralDesk(plan, record.referrals, at: now, clock: clock)
        for referral in referrals {
            let draft = referral.isDraft ? matter(ofDraft: referral, desk) : nil
            if let draft { open(draft) } else { closed(sentDraft(referral), referral.draftSettlement, referral.sender) }
            for step in referral.steps {
                if let matter = matter(of: step, in: referral) {
                    open(matter)
                } else {
                    let matter = alertMatter(step, referral, due: clock.lastDay(of: step.issue.due), deadline: nil, nil)
                    closed(matter, step.state == .cancelled ? .cancelled : .answered(step.state), step.body)
                }
            }
        }
    }

    private func sentDraft(_ referral: Referral) -> AlertMatter {
        let day = clock.day(referral.opened)
        return AlertMatter(
            plan: plan.id, kind: .referral, name: referral.reference.description, opens: day, due: day,
            body: referral.sender ?? mailboxes.coordinator)
    }

    /// Letters that could not be delivered, as matters of the coordinator; not those to the coordinator's own mailbox.
    private var letterMatters: [OpenMatter] {
        // Nobody else can do anything about it.
        var policy = plan.alertPolicy
        policy.escalations = []
        let lost = Dictionary(grouping: book.undelivered.filter { $0.body != mailboxes.coordinator }, by: \.letter)
        return lost.values.map { lost in
            let matter = AlertMatter(
                plan: plan.id, kind: .letter, name: lost[0].letter.digits,
                title: lost.map(\.body).sorted().joined(separator: ", "), due: lost[0].day, body: nil)
            let stage = AlertCourse.Stage(reason: .undelivered, day: lost[0].day)
            return OpenMatter(matter: matter, course: AlertCourse(late: stage, repeats: []), policy: policy)
        }.sorted { $0.matter.name < $1.matter.name }
    }
}

extension Referral {
    fileprivate var draftSettlement: AlertItem.Settlement { cancelledDraft == nil ? .answered(.sent) : .cancelled }
}

extension AlertMatter {
    /// Something of which only the key is left.
    fileprivate init?(plan: String, key: String, on day: CivilDate) {
        let parts = key.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        let words = parts[1].split(separator: " ").map(String.init)
        self.init(
            plan: plan, kind: kind, name: words.first ?? "", due: day,
            body: kind == .figure && words.count > 1 && words[1] != "-" ? words[1] : nil,
            disagreement: words.count > 2 ? "" : nil)
    }
}
