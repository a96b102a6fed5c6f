public import SardzeTime

/// How a task stands on one day. Computed on reading, never stored.
public enum TaskStatus: String, Sendable, CaseIterable {
    case upcoming, open, overdue, blocked, done
    case dueSoon = "due soon"

    /// Days before the last on which an open task counts as due soon.
    public static let soon = 7

    /// - Parameters:
    ///   - isDone: whether the task was closed.
    ///   - isFree: whether everything it waits for is done. What is overdue is so even while it waits.
    public init(of task: DueTask, on today: CivilDate, isDone: Bool, isFree: Bool) {
        self =
            if isDone {
                .done
            } else if task.due < today {
                .overdue
            } else if task.opens > today {
                .upcoming
            } else if !isFree {
                .blocked
            } else if task.due - today <= Self.soon {
                .dueSoon
            } else {
                .open
            }
    }
}

/// The state of every task of a schedule on one day.
public struct StatusBoard: Sendable {
    private let today: CivilDate
    private let done: Set<String>
    /// Activities that have a task which is not done.
    private let unfinished: Set<String>

    /// - Parameter done: the names of the tasks that were closed, from the ledger.
    public init(_ schedule: Schedule, on today: CivilDate, done: Set<String> = []) {
        self.today = today
        self.done = done
        var unfinished: Set<String> = []
        var duty: Duty?
        for task in schedule.tasks where done.isEmpty || !done.contains(task.id) {
            if duty === task.duty { continue }
            duty = task.duty
            unfinished.insert(task.duty.activity)
        }
        self.unfinished = unfinished
    }

    public subscript(task: DueTask) -> TaskStatus {
        TaskStatus(
            of: task, on: today, isDone: !done.isEmpty && done.contains(task.id),
            isFree: task.duty.after.allSatisfy { !unfinished.contains($0) })
    }
}
