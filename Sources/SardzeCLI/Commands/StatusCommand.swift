import ArgumentParser
import SardzeExport
import SardzeWatch

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show how plans stand on one screen, or one task in full.",
        discussion: "For a task: why this date, why this body, what happened.")

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Only what this body leads or takes part in.", valueName: "key"))
    var body: String?

    @Option(help: "How it is printed.")
    var format: ReportFormat = .text

    @Argument(help: ArgumentHelp("A task, such as 5.2@2025-W07.", valueName: "task"))
    var task: String?

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        if let task { return try await show(try session.task(task), session) }
        try session.requireKnown(body)
        session.tellDifferences()
        let standings = session.reviews.map { PlanStanding($0, body: body) }
        try Console.print { output in
            switch format {
            case .json: try StatusJSON.write(standings, to: &output)
            case .text:
                let text = StatusText(Console.ink, in: session.language)
                let referrals = ReferralStandingText(Console.ink, in: session.language)
                for (index, (standing, review)) in zip(standings, session.reviews).enumerated() {
                    if index > 0 { try output.write("\n") }
                    try text.write(standing, to: &output)
                    try referrals.write(standing.referrals, review, to: &output)
                }
            }
        }
    }

    private func show(_ named: NamedTask, _ session: Session) async throws {
        let explanation = TaskExplanation(named.task, in: named.review)
        let events = try await session.events(of: named.task)
        try Console.print { output in
            switch format {
            case .json:
                try TaskStatusJSON.write(
                    explanation, events: events, session.sources, in: session.language, to: &output)
            case .text:
                try TaskStatusText(session.sources, Console.ink, in: session.language)
                    .write(explanation, events: events, to: &output)
            }
        }
    }
}
