import ArgumentParser
import SardzeWords
import SardzeWatch

struct ProgressCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Record what was reached on the way; the task stays open.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var doing: DoingOptions

    @Argument(help: ArgumentHelp("The task, such as 2.4@2025-H1.", valueName: "task"))
    var task: String

    func validate() throws {
        if doing.count == nil, doing.note == nil, doing.evidence == nil {
            throw ValidationError(
                Wording(
                    "say what was reached: --count, --note or --evidence",
                    lv: "pasakiet, kas sasniegts: --count, --note vai --evidence"))
        }
    }

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        var facts = Recording(session, recording)
        let named = try session.task(task)
        try facts.add(.progress(task: named.task.id, doing.doing(or: named.review.today)), about: named)
        try await facts.write()
    }
}
