public import SardzeWatch

/// A task with how it stands today.
public struct StatedTask: Sendable {
    public let task: DueTask
    public let status: TaskStatus

    public init(_ task: DueTask, _ status: TaskStatus) {
        self.task = task
        self.status = status
    }
}
