public import SardzeTime

/// How a task stands on one day. Computed on reading, never stored.
public enum TaskStatus: String, Sendable, CaseIterable {
    case upcoming, open, overdue, blocked, done, waived, cancelled
    case dueSoon = "due soon"
    case doneLate = "done late"

    /// Days before the last on which an open task counts as due soon.
    public static let soon = 7

    /// Whether nothing more is to be done.
    public var isClosed: Bool {
        switch self {
        case .done, .doneLate, .waived, .cancelled: true
        case .upcoming, .open, .overdue, .blocked, .dueSoon: false
        }
    }

    /// - Parameters:
    ///   - closing: how the task was closed; `nil` while it is open.
    ///   - isFree: whether everything it waits for is closed. What is overdue is so even while it waits.
    public init(of task: DueTask, on today: CivilDate, closing: TaskRecord.Closing?, isFree: Bool) {
        self =
            switch closing {
            case .done(let day): day > task.due ? .doneLate : .done
            case .waived: .waived
            case .cancelled: .cancelled
            case nil where task.due < today: .overdue
            case nil where task.opens > today: .upcoming
            case nil where !isFree: .blocked
            case nil where task.due - today <= Self.soon: .dueSoon
            case nil: .open
            }
    }
}
