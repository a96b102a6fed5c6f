public import SardzeRules
public import SardzeText
import SardzeTime

/// One task that differs between two schedules.
public struct ScheduleChange: Sendable {
    public let kind: Kind
    /// `nil` when the task is added.
    public let before: DueTask?
    /// `nil` when the task is removed.
    public let after: DueTask?

    public enum Kind: String, Sendable, CaseIterable {
        case add
        /// Its dates differ.
        case move
        /// Its dates are the same, its words or bodies differ.
        case edit
        case remove
    }

    public var task: DueTask {
        // One of them is always there: every initializer sees to it.
        guard let task = after ?? before else { preconditionFailure("a change without a task") }
        return task
    }

    private init(_ kind: Kind, _ before: DueTask?, _ after: DueTask?) {
        self.kind = kind
        self.before = before
        self.after = after
    }

    init(added task: DueTask) { self.init(.add, nil, task) }
    init(removed task: DueTask) { self.init(.remove, task, nil) }

    init(from before: DueTask, to after: DueTask) {
        let isMoved = (before.opens, before.planned, before.due) != (after.opens, after.planned, after.due)
        self.init(isMoved ? .move : .edit, before, after)
    }
}

extension Schedule {
    /// What becomes different when this schedule is replaced by another; by activity, then by slot.
    public func changes(to other: Schedule) -> [ScheduleChange] {
        let mine = Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, $0) })
        let theirs = Set(other.tasks.map(\.name))
        var changes = tasks.filter { !theirs.contains($0.name) }.map(ScheduleChange.init(removed:))
        for task in other.tasks {
            if let before = mine[task.name] {
                if before != task { changes.append(ScheduleChange(from: before, to: task)) }
            } else {
                changes.append(ScheduleChange(added: task))
            }
        }
        return changes.sorted { left, right in
            let (one, two) = (left.task, right.task)
            if one.duty.activity != two.duty.activity {
                return NaturalOrder.precedes(one.duty.activity, two.duty.activity)
            }
            return one.slot < two.slot
        }
    }
}

extension ScheduleChange {
    /// The rule that causes the change: the smallest text that explains it; where the rule is gone, the task as it was
    /// issued.
    ///
    /// - Parameter places: where each issued task stands; empty where that is no matter.
    public func cause(in plan: Plan, issuedAt places: [TaskName: Span] = [:]) -> Span {
        guard let activity = plan.activities[task.duty.activity] else {
            return places[task.name] ?? plan.sections[.activities] ?? plan.period.span
        }
        guard let before, let after else { return activity.when?.span ?? activity.id.span }
        if kind == .edit { return Self.editCause(before.duty, after.duty, activity, plan) }
        if before.duty.when != after.duty.when { return activity.when?.span ?? activity.id.span }
        if before.duty.lead != after.duty.lead { return Self.leadCause(activity) }
        if before.opens != after.opens { return plan.period.span }
        if let roll = activity.roll { return roll.span }
        if let lead = plan.lead(of: activity), let body = plan.bodies[lead], let works = body.works {
            return works.span
        }
        return plan.sections[.calendar] ?? activity.when?.span ?? activity.id.span
    }

    private static func editCause(_ before: Duty, _ after: Duty, _ activity: Activity, _ plan: Plan) -> Span {
        if before.title != after.title, let title = activity.title { return title.span }
        if before.lead != after.lead { return leadCause(activity) }
        if before.responsible != after.responsible, let first = activity.responsible.first { return first.span }
        if before.level != after.level {
            return activity.goal.flatMap { plan.goals[$0.value]?.level?.span } ?? activity.level?.span
                ?? activity.id.span
        }
        if before.when != after.when, let when = activity.when { return when.span }
        if before.after != after.after, let first = activity.after.first { return first.span }
        if before.target != after.target, let target = activity.target { return target.count.span }
        return activity.id.span
    }

    private static func leadCause(_ activity: Activity) -> Span {
        activity.lead?.span ?? activity.responsible.first?.span ?? activity.id.span
    }
}
