/// A format that tasks can be exported in.
public struct TaskExporter: Sendable {
    /// The name on the command line and the ending of the file.
    public let name: String
    public let write: @Sendable (StatedTasks, inout Output) throws -> Void

    init(_ name: String, write: @escaping @Sendable (StatedTasks, inout Output) throws -> Void) {
        self.name = name
        self.write = write
    }

    /// Every format, in the order people ask for them.
    public static let all: [TaskExporter] = [.json, .csv, .markdown, .iCalendar]
}
