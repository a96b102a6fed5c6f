public import SardzeTime

/// One dated duty of one body.
///
/// Its name, activity and slot, outlives its dates: `5.2@2025-W07` stays the same task when a holiday moves it.
public struct DueTask: Sendable, Equatable {
    public let duty: Duty
    public let slot: Slot
    /// The first day it can be done.
    public let opens: CivilDate
    /// A day proposed for it, never before it opens nor after it is due.
    public let planned: CivilDate
    /// The last day it can be done; it is overdue the day after.
    public let due: CivilDate
    /// What is to be reached of the duty's target once this task is done, counted from the first; 0 without a target.
    public let milestone: Int

    public init(duty: Duty, slot: Slot, opens: CivilDate, planned: CivilDate, due: CivilDate, milestone: Int = 0) {
        self.duty = duty
        self.slot = slot
        self.opens = opens
        self.planned = planned
        self.due = due
        self.milestone = milestone
    }

    /// `5.2@2025-W07`; `7.1@R-2026-014` of the step of a referral.
    public var id: String { "\(duty.activity)@\(duty.referral?.taskLabel ?? slot.description)" }

    /// `madona/5.2@2025-W07`
    public var idAcrossPlans: String { "\(duty.plan)/\(id)" }

    public var isUnassigned: Bool { duty.responsible.isEmpty }

    public var window: Window { Window(opens, due) ?? Window(day: due) }
}
