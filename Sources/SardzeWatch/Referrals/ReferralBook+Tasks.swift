import SardzeRules
import SardzeTime

extension ReferralBook {
    /// The steps that somebody still has to do something for by a time, each as a task of the plan; in no order.
    ///
    /// A task has days, a referral instants: its last day is the one on which the work, or once that is done the answer, is due.
    func tasks(of plan: Plan?, _ clock: PlanClock?) -> [DueTask] {
        guard let plan, let clock, !referrals.isEmpty else { return [] }
        let actions = ActionIndex(plan.routing)
        return openSteps.compactMap { step in
            guard let end = step.taskEnd else { return nil }
            let (opens, due) = (clock.day(step.sent), clock.lastDay(of: end))
            let duty = step.duty(in: plan, titled: actions[step.issue.action])
            return DueTask(
                duty: duty, slot: Slot(Window(opens, due) ?? Window(day: due)), opens: min(opens, due), planned: due,
                due: due)
        }
    }
}

extension ReferralBook {
    /// The steps whose task is late: its time ran out before this instant.
    func lateSteps(at now: Timestamp) -> Set<ReferralStepName> {
        Set(openSteps.lazy.filter { step in step.taskEnd.map { $0 < now } ?? false }.map(\.name))
    }
}

extension ReferralStep {
    /// When what it asks for as a task is due: the work, then the answer; `nil` when it asks for nothing more.
    fileprivate var taskEnd: Timestamp? {
        switch state {
        case .feedbackGiven: nil
        case .done: end(of: .outcome)
        default: end(of: .work)
        }
    }
}

/// What steps do by their marks, worked out once.
private struct ActionIndex {
    private var actions: [ActionMark: String] = [:]

    init(_ routing: Routing?) {
        for step in routing?.everyRule.flatMap(\.steps) ?? [] {
            if let action = step.action?.value { actions[ActionMark(of: action)] = action }
        }
    }

    subscript(mark: ActionMark) -> String? { actions[mark] }
}

extension ReferralStep {
    /// What it is called as a task: by its activity, else by the first rule that asks for it.
    public var taskName: TaskName {
        TaskName(activity: issue.activity ?? issue.rules.first ?? "otherwise", referral: name)
    }

    fileprivate func duty(in plan: Plan, titled action: String?) -> Duty {
        let activity = issue.activity.flatMap { plan.activities[$0] }
        return Duty(
            plan: plan.id, activity: taskName.activity,
            title: action ?? activity?.title?.value ?? taskName.activity,
            level: activity.flatMap(plan.level(of:)), lead: body, responsible: [body], when: "", referral: name)
    }
}
