import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Hold the golden dates written beside rules against what the rules make.",
        discussion: "Exit code: 0 all hold, 1 one does not, 2 could not finish, 64 wrong usage.")

    @OptionGroup var common: CommonOptions

    @Option(help: "How the run is printed.")
    var format: ReportFormat = .text

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let runs = session.reviews.compactMap { review in review.plan.map { GoldenRun($0, review.expanded) } }
        try Console.print { output in
            switch format {
            case .json: try GoldenJSON.write(runs, session.sources, to: &output)
            case .text:
                let text = GoldenText(session.sources, Console.ink, in: session.language)
                for (index, run) in runs.enumerated() {
                    if index > 0 { try output.write("\n") }
                    try text.write(run, to: &output)
                }
            }
        }
        if runs.contains(where: { !$0.failed.isEmpty }) { throw ExitCode(1) }
    }
}
