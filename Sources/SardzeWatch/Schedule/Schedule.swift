import SardzeTime

/// The dated tasks of one plan: what was promised, or what the rules ask for now.
public struct Schedule: Sendable, Equatable {
    public let plan: String
    /// By activity in natural order (`2.9` before `2.10`), then by slot.
    public let tasks: [DueTask]

    /// - Parameter tasks: in any order, no name twice.
    public init(plan: String, tasks: [DueTask]) {
        self.plan = plan
        self.tasks = Self.sorted(tasks)
    }

    /// Tasks mostly come in order, so that is looked at first; a natural comparison is slow.
    private static func sorted(_ tasks: [DueTask]) -> [DueTask] {
        let isSorted = tasks.indices.dropFirst().allSatisfy { index in
            let (one, two) = (tasks[index - 1], tasks[index])
            return one.duty.activity == two.duty.activity
                ? one.slot <= two.slot : NaturalOrder.precedes(one.duty.activity, two.duty.activity)
        }
        if isSorted { return tasks }
        let names = Set(tasks.map(\.duty.activity)).sorted(by: NaturalOrder.precedes)
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let ranks = tasks.map { places[$0.duty.activity] ?? 0 }
        return tasks.indices.sorted { (ranks[$0], tasks[$0].slot) < (ranks[$1], tasks[$1].slot) }.map { tasks[$0] }
    }
}
