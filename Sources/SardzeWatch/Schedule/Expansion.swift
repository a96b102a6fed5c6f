public import SardzeRules
public import SardzeTime

/// Turns the rules of a plan into dated tasks.
///
/// Anchored to the plan, never to the day it is run: the same plan and completions always give the same tasks, and a
/// part of the period is the whole one filtered.
public struct Expansion: Sendable {
    private let plan: Plan
    private let period: Window
    private let completions: [String: [CivilDate]]
    public let calendars: BodyCalendars

    /// - Parameter completions: by activity, the days its tasks were done on; for repeats counted from completion.
    public init(_ plan: Plan, completions: [String: [CivilDate]] = [:]) {
        self.plan = plan
        self.completions = completions
        period = plan.period.value
        calendars = BodyCalendars(plan)
    }

    /// A plan with more tasks is no plan but a slip, and would only exhaust the machine.
    static let mostTasks = 500_000

    /// The tasks of the whole period.
    public func schedule() throws(ExpansionError) -> Schedule {
        let names = plan.activities.ids
        var tasks: [DueTask] = []
        for place in names.indices.sorted(by: { NaturalOrder.precedes(names[$0], names[$1]) }) {
            let activity = plan.activities[place]
            if mostTasks(of: activity) > Self.mostTasks { throw ExpansionError(activity: activity) }
            tasks += self.tasks(of: activity)
            if tasks.count > Self.mostTasks { throw ExpansionError(activity: activity) }
        }
        return Schedule(plan: plan.id, tasks: tasks)
    }

    /// A bound that costs next to nothing, so that an activity which alone is too much is never expanded.
    private func mostTasks(of activity: Activity) -> Int {
        activity.when.map { slots(activity).mostSlots(of: $0.value) } ?? 0
    }

    private func slots(_ activity: Activity) -> SlotExpansion {
        SlotExpansion(
            in: period, calendar: calendars[plan.lead(of: activity)],
            review: plan.review?.value ?? Stride(.halfYear), school: calendars.school)
    }

    /// The tasks of one activity, ascending by slot; none when its time has no dates or was not understood.
    public func tasks(of activity: Activity) -> [DueTask] {
        guard let when = activity.when?.value else { return [] }
        let slots = slots(activity)
        let pieces = slots.pieces(of: when, completions: completions[activity.id.value] ?? [])
        let duty = duty(activity, when)
        let planner = PlannedDay(activity: duty.activity)
        let steps = milestones(of: pieces, activity)
        return pieces.enumerated().map { index, piece in
            let window = slots.rolled(piece, activity.roll?.value)
            // A share of the slot may be planned apart, but never after a due day that rolled back before it.
            let planned = planner.day(in: window, share: piece.share?.intersection(window) ?? window, slots.calendar)
            return DueTask(
                duty: duty, slot: piece.slot, opens: window.first, planned: planned, due: window.last,
                milestone: duty.target.map { $0.count * min(index + 1, steps) / steps } ?? 0)
        }
    }

    /// In how many even steps the target is reached: one for each task due by the target's day, at least one.
    private func milestones(of pieces: [Piece], _ activity: Activity) -> Int {
        guard let by = activity.target?.by?.value else { return max(1, pieces.count) }
        return max(1, pieces.count { $0.window.last <= by })
    }

    /// The tasks that as-needed work was called for, as the ledger records them: no rule moves their days.
    public func tasks(called calls: [TaskName: Fact.Call]) -> [DueTask] {
        calls.map { name, call in
            let activity = plan.activities[name.activity]
            let rule = activity.flatMap { activity in activity.when.map { duty(activity, $0.value) } }
            let called = Duty(
                plan: plan.id, activity: name.activity, title: rule?.title ?? name.activity, level: rule?.level,
                lead: call.lead, responsible: rule?.responsible ?? call.lead.map { [$0] } ?? [],
                when: rule?.when ?? "", after: rule?.after ?? [])
            let window = Window(call.day, call.due) ?? Window(day: call.day)
            return DueTask(duty: called, slot: name.slot, opens: window.first, planned: window.last, due: window.last)
        }
    }

    private func duty(_ activity: Activity, _ when: When) -> Duty {
        Duty(
            plan: plan.id, activity: activity.id.value, title: activity.title?.value ?? activity.id.value,
            level: plan.level(of: activity), lead: plan.lead(of: activity),
            responsible: activity.responsible.map(\.value), when: when.description,
            isCheckpoint: when.hasOnlyCheckpoints, after: activity.after.map(\.value),
            target: activity.target.map { Duty.Target(count: $0.count.value, unit: $0.unit?.value ?? "") })
    }
}

extension When {
    /// Whether only checkpoints give it dates.
    var hasOnlyCheckpoints: Bool {
        switch self {
        case .asNeeded, .continuous, .unspecified: true
        default: false
        }
    }
}
