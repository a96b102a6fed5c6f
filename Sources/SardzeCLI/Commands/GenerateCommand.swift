import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the schedules that the rules ask for.",
        discussion: """
            What has opened by today stays as issued, whatever the rules now say; what has not follows the rules.
            Nothing is written unless every rule could be read.
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Take schedules that were changed by hand as issued, and seal them anew.")
    var acceptEdits = false

    func run() throws {
        let session = try Session(common)
        try session.requireReadable()
        try refuseEdits(session)
        for review in session.reviews { try write(review, in: session.workspace) }
    }

    private func refuseEdits(_ session: Session) throws {
        let edits = session.reviews.flatMap(\.issued.diagnostics)
        guard !acceptEdits, !edits.isEmpty else { return }
        try session.showFindings(edits.map { Finding($0) })
        throw ExitCode(1)
    }

    private func write(_ review: PlanReview, in workspace: Workspace) throws {
        let plan = review.current.plan
        let texts = ScheduleText.years(of: review.current)
        let stale = texts.filter { !workspace.holds($0, of: plan) }
        for text in stale { try workspace.write(text, of: plan) }
        let years = Set(texts.map(\.year))
        for year in try workspace.scheduledYears(of: plan) where !years.contains(year) {
            try workspace.removeSchedule(of: year, plan)
        }
        let counts = ChangesText.counts(review.changes)
        try Console.print { output in
            let tasks = counted(review.current.tasks.count, "task")
            let change = counts.isEmpty ? "nothing changed" : counts
            try output.write("\(plan): \(tasks) in \(counted(texts.count, "year")); \(change)\n")
            for text in stale { try output.write("  schedules/\(plan)/\(text.year).yaml\n") }
        }
    }
}
