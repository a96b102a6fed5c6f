import ArgumentParser
import SardzeWords
import SardzeWatch

struct WaiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Record that tasks need not be done this time, and why.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var closing: ClosingOptions

    func run() async throws {
        try await closing.record(common, recording) { .waived(task: $0, reason: $1) }
    }
}

struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Record that tasks were given up for good, and why.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var closing: ClosingOptions

    func run() async throws {
        try await closing.record(common, recording) { .cancelled(task: $0, reason: $1) }
    }
}

struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open tasks again that were closed.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(help: "Why, without any person's name.")
    var reason: String?

    @Argument(help: ArgumentHelp("The tasks, such as 5.2@2025-W07.", valueName: "task"))
    var tasks: [String]

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        var facts = Recording(session, recording)
        for name in tasks {
            let named = try session.task(name)
            try facts.add(.reopened(task: named.task.id, reason: reason), about: named)
        }
        try await facts.write()
    }
}

/// What closes a task without doing it: the tasks and a reason.
struct ClosingOptions: ParsableArguments {
    @Option(help: "Why, without any person's name.")
    var reason: String

    @Argument(
        help: ArgumentHelp(
            "The tasks, such as 5.2@2025-W07; an activity means all of its that are open.", valueName: "task"))
    var tasks: [String]

    func validate() throws {
        if reason.allSatisfy(\.isWhitespace) {
            throw ValidationError(Wording("give a reason: --reason \"…\"", lv: "norādiet pamatojumu: --reason \"…\""))
        }
    }

    func record(
        _ common: CommonOptions, _ recording: RecordingOptions, _ fact: (String, String) -> Fact
    ) async throws {
        let session = try await Session(common)
        try session.requireReadable()
        var facts = Recording(session, recording)
        for name in tasks {
            for named in try session.tasks(name) { try facts.add(fact(named.task.id, reason), about: named) }
        }
        try await facts.write()
    }
}
