import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Hold the golden dates and cases written beside rules against what the rules make.",
        discussion: "Exit code: 0 all hold, 1 one does not, 2 could not finish, 64 wrong usage.")

    @OptionGroup var common: CommonOptions

    @Option(help: "How the run is printed.")
    var format: ReportFormat = .text

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let plans = session.reviews.compactMap(\.plan)
        let runs = session.reviews.compactMap { review in review.plan.map { GoldenRun($0, review.expanded) } }
        let routings = plans.map { plan in plan.routing.map { RoutingTestRun($0) } }
        try Console.print { output in
            switch format {
            case .json: try GoldenJSON.write(runs, routings, session.sources, to: &output)
            case .text:
                let text = GoldenText(session.sources, Console.ink, in: session.language)
                let cases = RoutingTestText(session.sources, Console.ink, in: session.language)
                for (index, run) in runs.enumerated() {
                    if index > 0 { try output.write("\n") }
                    try text.write(run, to: &output)
                    guard let routing = plans[index].routing, let tests = routings[index] else { continue }
                    try cases.write(tests, routing, to: &output)
                }
            }
        }
        let isAllGood = runs.allSatisfy(\.failed.isEmpty) && routings.allSatisfy { $0?.failed.isEmpty ?? true }
        if !isAllGood { throw ExitCode(1) }
    }
}
