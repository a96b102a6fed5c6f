public import SardzeWatch

/// Tasks in the order they are to be written, and how each stands today.
///
/// The states are looked up rather than stored: a large calendar has hundreds of thousands of tasks.
public struct StatedTasks: Sendable {
    public let tasks: [DueTask]
    private let boards: [String: StatusBoard]

    /// - Parameter boards: by plan.
    public init(_ tasks: [DueTask], _ boards: [String: StatusBoard]) {
        self.tasks = tasks
        self.boards = boards
    }

    /// Whether a task's own name may not be enough to tell it from others.
    public var hasSeveralPlans: Bool { boards.count > 1 }

    /// - Precondition: the task's plan has a board.
    public func status(of task: DueTask) -> TaskStatus {
        guard let board = boards[task.duty.plan] else { preconditionFailure("no board for \(task.duty.plan)") }
        return board[task]
    }

    /// The same tasks by due day, then plan, activity and slot.
    public var byDueDay: StatedTasks {
        let order = tasks.indices.sorted {
            (tasks[$0].due, tasks[$0].duty.plan, $0) < (tasks[$1].due, tasks[$1].duty.plan, $1)
        }
        return StatedTasks(order.map { tasks[$0] }, boards)
    }

    public func filter(_ isIncluded: (DueTask) -> Bool) -> StatedTasks {
        StatedTasks(tasks.filter(isIncluded), boards)
    }
}
