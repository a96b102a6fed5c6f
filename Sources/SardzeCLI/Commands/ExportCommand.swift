import ArgumentParser
import SardzeExport
import SardzeWatch
import SardzeWords

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the tasks for other programs or for people.",
        discussion: "A task belongs to the window that holds its due day, so windows side by side share none.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var chosen: TaskOptions

    @Option(help: "The format.")
    var format: ExportFormat = .json

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let tasks = try session.tasks(chosen.filter)
        let exporter = format.exporter
        // A calendar is streamed by activity; people and programs read by due day.
        let ordered = format == .ics ? tasks : tasks.byDueDay
        guard let path = output else { return try Console.print { try exporter.write(ordered, &$0) } }
        let file = try NewFile(replacing: path)
        var sink = Output { try file.write($0) }
        try exporter.write(ordered, &sink)
        try sink.flush()
        try file.sync()
        try file.place()
    }
}
