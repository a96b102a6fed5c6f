import SardzeRules
public import SardzeTime

extension PlanReview {
    /// Why as-needed work cannot be called for.
    public enum CallFault: Error, Hashable, Sendable {
        case unknownActivity
        /// Its rule gives its tasks dates of their own.
        case isDated
        /// It is to be done before it became necessary.
        case dueBefore(CivilDate)
        /// The plan does not run on that day.
        case outsidePeriod(Window)
    }

    /// The fact of as-needed work becoming necessary: a new task, open from that day.
    ///
    /// Its last day is the one given, else what the rule's deadline makes of the day, else the end of the checkpoint
    /// that is running.
    ///
    /// - Parameter body: who answers; the rule's lead when `nil`.
    public func call(
        _ activity: String, on day: CivilDate, due: CivilDate? = nil, body: String? = nil, note: String? = nil
    ) throws(CallFault) -> Fact {
        guard let plan, let rule = plan.activities[activity] else { throw .unknownActivity }
        guard rule.when?.value.isCalledFor != false else { throw .isDated }
        guard plan.period.value.contains(day) else { throw .outsidePeriod(plan.period.value) }
        let lead = body ?? plan.lead(of: rule)
        let last = due ?? deadline(of: rule, from: day, lead) ?? checkpointEnd(plan, day)
        guard last >= day else { throw .dueBefore(last) }
        var ordinal = 0
        var name = TaskName(activity: activity, slot: Slot(Window(day: day)))
        while record.calls[name] != nil {
            ordinal = max(2, ordinal + 1)
            name = TaskName(activity: activity, slot: Slot(Window(day: day), ordinal: ordinal))
        }
        return .triggered(task: name.description, Fact.Call(on: day, due: last, lead: lead, note: note))
    }

    private func deadline(of rule: Activity, from day: CivilDate, _ lead: String?) -> CivilDate? {
        guard case .deadline(let deadline)? = rule.when?.value, let calendar = calendars?[lead] else { return nil }
        switch deadline.within {
        case .immediately, .sameDay: return day
        case .duration(let duration): return day.adding(duration, calendar)
        }
    }

    private func checkpointEnd(_ plan: Plan, _ day: CivilDate) -> CivilDate {
        let review = plan.review?.value ?? Stride(.halfYear)
        let slot = SlotGrid(review, in: plan.period.value).slots(touching: Window(day: day)).last
        return min(slot?.last ?? plan.period.value.last, plan.period.value.last)
    }
}

extension When {
    /// Whether its work has no dates until somebody calls for it.
    fileprivate var isCalledFor: Bool {
        switch self {
        case .deadline, .asNeeded, .continuous, .unspecified, .ceiling: true
        case .cadence, .floor, .dates, .rule, .window, .completion: false
        }
    }
}
