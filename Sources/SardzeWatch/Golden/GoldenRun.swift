public import SardzeRules

/// Every golden date of a plan, held against what its rules make.
public struct GoldenRun: Sendable {
    public let plan: String
    /// In the order they are written. A time that was not understood has its finding, so its dates are not tested.
    public let tests: [GoldenTest]
    /// Activities whose rule makes dated tasks, in the order they are written. Checkpoints do not count: they come with
    /// every plan, whatever the rule says.
    public let dated: [String]
    /// Those of them that have golden dates.
    public let covered: [String]

    /// - Parameter expanded: what the rules ask for, none of it taken from a schedule that was issued.
    public init(_ plan: Plan, _ expanded: Schedule) { self.init(plan, expanded.tasksByActivity) }

    init(_ plan: Plan, _ tasks: [String: ArraySlice<DueTask>]) {
        self.plan = plan.id
        tests = plan.activities.filter { $0.when != nil }.flatMap { activity in
            activity.tests.map {
                GoldenTest(activity, lead: plan.lead(of: activity), $0, all: tasks[activity.id.value] ?? [])
            }
        }
        let dated = plan.activities.filter { tasks[$0.id.value]?.first?.duty.isCheckpoint == false }
        self.dated = dated.map(\.id.value)
        covered = dated.filter { !$0.tests.isEmpty }.map(\.id.value)
    }

    public var failed: [GoldenTest] { tests.filter { !$0.hasPassed } }
    /// Activities with dated tasks and no golden dates.
    public var uncovered: [String] {
        let covered = Set(covered)
        return dated.filter { !covered.contains($0) }
    }
}

extension Schedule {
    /// The tasks of each activity, ascending.
    var tasksByActivity: [String: ArraySlice<DueTask>] {
        var found: [String: ArraySlice<DueTask>] = [:]
        var start = 0
        for index in tasks.indices {
            let name = tasks[index].duty.activity
            if index + 1 == tasks.count || tasks[index + 1].duty.activity != name {
                found[name] = tasks[start...index]
                start = index + 1
            }
        }
        return found
    }
}
