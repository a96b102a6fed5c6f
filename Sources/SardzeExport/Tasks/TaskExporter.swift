/// A format that tasks can be exported in.
public struct TaskExporter: Sendable {
    public let write: @Sendable (StatedTasks, inout Output) throws -> Void

    init(write: @escaping @Sendable (StatedTasks, inout Output) throws -> Void) { self.write = write }
}
