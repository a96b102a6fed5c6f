import ArgumentParser
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords

struct AlertRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Tell whoever is to be told something now; for cron.",
        discussion: """
            Letters are written down before the first is sent, so that nothing is lost and nothing told twice, whatever happens \
            meanwhile. Exit code: 0 everybody who was to be told was told, 1 some letter waits or was refused, 2 could not \
            finish, 64 wrong usage.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Only what this body is told.", valueName: "key"))
    var body: String?

    @Flag(help: "Show the letters that would be written now, and those that wait; write and send nothing.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "Say who was, is and will be told of this task, step of a referral or figure, and why; send nothing.",
            valueName: "task"))
    var explain: String?

    @Option(
        help: ArgumentHelp(
            "Show who would be told what until this day, if nobody did anything; send nothing.", valueName: "yyyy-mm-dd"
        ),
        transform: Arguments.day)
    var forecast: CivilDate?

    @Flag(help: "Print only what went wrong: cron mails what is printed.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "Who records it: an office or an account. Without it SARDZE_ACTOR, else the name you are logged in by.",
            valueName: "name"))
    var actor: String?

    @Option(help: "How it is printed.")
    var format: ReportFormat = .text

    func validate() throws {
        let looks = [dryRun, explain != nil, forecast != nil].count(where: \.self)
        guard looks <= 1 else {
            throw ValidationError(
                Wording(
                    "--dry-run, --explain and --forecast are three questions; ask one",
                    lv: "--dry-run, --explain un --forecast ir trīs jautājumi; uzdodiet vienu"))
        }
        if looks == 1, quiet {
            throw ValidationError(
                Wording(
                    "--quiet has a meaning only for a run that sends",
                    lv: "--quiet ir nozīme tikai izpildei, kas sūta"))
        }
        if explain != nil, body != nil {
            throw ValidationError(
                Wording(
                    "--explain tells of every body; leave --body out",
                    lv: "--explain stāsta par visām iestādēm; izlaidiet --body"))
        }
    }

    func run() async throws {
        let scope = AlertScope(common: common, body: body)
        if dryRun { return try await AlertDryRun(scope).show(format) }
        if let explain { return try await AlertExplaining(common).show(explain, format) }
        if let forecast { return try await AlertForecasting(scope).show(through: forecast, format) }
        var running = try AlertRunning(scope, by: actor, isQuiet: quiet)
        do {
            try await running.run()
        } catch {
            // What was sent before it is worth knowing.
            if !running.report.lines.isEmpty { try show(running.report, running.times) }
            throw error
        }
        try show(running.report, running.times)
        if running.exitCode != .success { throw running.exitCode }
    }

    private func show(_ report: AlertReport, _ times: PlanTimes) throws {
        try Console.print { output in
            switch format {
            case .json: try AlertReportJSON.write(report, to: &output)
            case .text:
                try AlertReportText(Console.ink, in: Console.language, times: times)
                    .write(report, isQuiet: quiet, to: &output)
            }
        }
    }
}
