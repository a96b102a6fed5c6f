import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the schedules that the rules ask for.",
        discussion: """
            What has opened by today stays as issued, whatever the rules now say; what has not follows the rules.
            Nothing is written unless every rule could be read.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "How what was written is printed.")
    var format: ReportFormat = .text

    @Flag(help: "Take schedules that were changed by hand as issued, and seal them anew.")
    var acceptEdits = false

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        try refuseEdits(session)
        let reports = try session.reviews.map { try write($0, in: session.workspace) }
        try Console.print { output in
            switch format {
            case .json: try IssueReport.writeJSON(reports, to: &output)
            case .text: for report in reports { try report.writeText(in: Console.language, to: &output) }
            }
        }
    }

    private func refuseEdits(_ session: Session) throws {
        let edits = session.reviews.flatMap(\.issued.edits)
        guard !acceptEdits, !edits.isEmpty else { return }
        try session.showFindings(edits.map { Finding($0) })
        throw ExitCode(1)
    }

    private func write(_ review: PlanReview, in workspace: Workspace) throws -> IssueReport {
        let plan = review.current.plan
        let texts = ScheduleText.years(of: review.current)
        let stale = texts.filter { !workspace.holds($0, of: plan) }
        try workspace.write(stale, of: plan)
        let years = Set(texts.map(\.year))
        for year in try workspace.scheduledYears(of: plan) where !years.contains(year) {
            try workspace.removeSchedule(of: year, plan)
        }
        return IssueReport(
            review, years: texts.count,
            written: stale.map { "schedules/\(plan)/\($0.year).yaml" })
    }
}
