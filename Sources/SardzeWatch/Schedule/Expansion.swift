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
        func slots(_ stride: Stride) -> Int { SlotGrid(stride, in: period).slots(touching: period).count }
        switch activity.when?.value {
        case .cadence(let cadence) where cadence.times > 1: return slots(cadence.every) * cadence.times
        case .floor(let limit) where limit.count > 1: return slots(limit.per) * limit.count
        // At most one a day.
        default: return period.days
        }
    }

    /// The tasks of one activity, ascending by slot; none when its time has no dates or was not understood.
    public func tasks(of activity: Activity) -> [DueTask] {
        guard let when = activity.when?.value else { return [] }
        let pieces = pieces(when, activity)
        let duty = duty(activity, when)
        let calendar = calendars[duty.lead]
        let planner = PlannedDay(activity: duty.activity)
        let steps = milestones(of: pieces, activity)
        return pieces.enumerated().map { index, piece in
            let window = rolled(piece, activity, calendar)
            // A share of the slot may be planned apart, but never after a due day that rolled back before it.
            let planned = planner.day(in: window, share: piece.share?.intersection(window) ?? window, calendar)
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

    /// Moves the due day off a day off (DESIGN §5): a slot or window back, a day the coordinator wrote not at all.
    private func rolled(_ piece: Piece, _ activity: Activity, _ calendar: WorkingCalendar) -> Window {
        let window = piece.window
        switch activity.roll?.value ?? (piece.isWritten ? .none : .back) {
        case .none: return window
        case .back where piece.isWritten && window.days == 1:
            // Never to before the plan begins: nobody could have done it then.
            let due = calendar.lastWorkingDay(onOrBefore: window.last) ?? window.last
            return due < period.first ? window : Window(day: due)
        case .back: return Window(window.first, calendar.lastWorkingDay(in: window) ?? window.last) ?? window
        case .forward:
            let due = calendar.firstWorkingDay(onOrAfter: window.last) ?? window.last
            return Window(window.days == 1 ? due : window.first, due) ?? window
        }
    }

    /// Ascending by slot, each with at least a day in the period.
    private func pieces(_ when: When, _ activity: Activity) -> [Piece] {
        switch when {
        case .cadence(let cadence):
            CadencePieces(cadence, in: period, calendar: calendars[plan.lead(of: activity)], breaks: breaks).all
        case .floor(let limit): floor(limit, calendars[plan.lead(of: activity)])
        case .dates(let dates): dates.filter(period.contains).map(Piece.init(written:))
        case .rule(let recurrence): recurrence.occurrences(in: period).map(Piece.init(written:))
        case .window(let first, let last): window(first ?? period.first, last ?? period.last)
        case .completion(let duration): completion(duration, activity)
        case .asNeeded, .continuous, .unspecified: checkpoints()
        case .ceiling, .deadline: []
        }
    }

    private func breaks(_ name: String) -> Window? { plan.calendar.breaks[name]?.window.value }

    /// So many tasks, each open all slot long; each is planned in a share of it, so that they keep an even pace.
    private func floor(_ limit: When.Limit, _ calendar: WorkingCalendar) -> [Piece] {
        calendar.slots(limit.per, in: period, touching: period).flatMap { slot -> [Piece] in
            guard let window = slot.clipped(to: period) else { return [] }
            return window.split(into: limit.count).enumerated().map { index, share in
                Piece(Slot(slot, ordinal: limit.count == 1 ? 0 : index + 1), window, share: share)
            }
        }
    }

    private func window(_ first: CivilDate, _ last: CivilDate) -> [Piece] {
        guard let whole = Window(first, last), let window = whole.intersection(period) else { return [] }
        return [Piece(Slot(whole), window)]
    }

    /// The first task, and one more after each completion; its slot is the day it is counted from.
    private func completion(_ duration: When.Duration, _ activity: Activity) -> [Piece] {
        let calendar = calendars[plan.lead(of: activity)]
        func piece(_ slot: Slot, after day: CivilDate) -> Piece? {
            guard let due = day.adding(duration, calendar), due <= period.last else { return nil }
            return Window(day.adding(days: 1), due).map { Piece(slot, $0) }
        }
        let first = piece(Slot(Window(day: period.first)), after: period.first.adding(days: -1))
        let done = Set(completions[activity.id.value] ?? []).sorted()
        // Done on the plan's very first day, the next one shares that day's name.
        let next = done.map { piece(Slot(Window(day: $0), ordinal: $0 == period.first ? 2 : 0), after: $0) }
        return ([first] + next).compactMap(\.self).sorted { $0.slot < $1.slot }
    }

    private func checkpoints() -> [Piece] {
        let review = plan.review?.value ?? Stride(.halfYear)
        return SlotGrid(review, in: period).slots(touching: period).compactMap { slot in
            slot.clipped(to: period).map { Piece(Slot(slot), $0) }
        }
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
