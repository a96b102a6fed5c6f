import ArgumentParser
import SardzeTime
import SardzeWatch

struct DoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Record that tasks were done.",
        discussion: "A task may be closed late: give the day it was really done on. Nothing about a child is kept.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var doing: DoingOptions

    @Argument(help: ArgumentHelp("The tasks, such as 5.2@2025-W07.", valueName: "task"))
    var tasks: [String]

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        var facts = Recording(session, recording)
        for name in tasks {
            let named = try session.task(name)
            try facts.add(.done(task: named.task.id, doing.doing(or: named.review.today)), about: named)
        }
        try await facts.write()
    }
}

/// Options about work on a task.
struct DoingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The day it was done on; today unless given.", valueName: "yyyy-mm-dd"),
        transform: Arguments.day)
    var on: CivilDate?

    // Without `.unconditional` a negative number would be taken for an option.
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many of the target's unit it adds; negative to correct.", valueName: "n"),
        transform: Arguments.count)
    var count: Int?

    @Option(help: ArgumentHelp("A link to what shows it.", valueName: "url"))
    var evidence: String?

    @Option(help: "A short note, without any person's name.")
    var note: String?

    func doing(or today: CivilDate) -> Fact.Doing {
        Fact.Doing(on: on ?? today, count: count, evidence: evidence, note: note)
    }
}
