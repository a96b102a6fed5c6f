import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read rules and schedules, and print everything worth a look.",
        discussion: "Exit code: 0 clean, 1 findings at or above --fail-on, 2 could not finish, 64 wrong usage.")

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp("Only findings about this body, and errors about nobody in particular.", valueName: "key"))
    var body: String?

    @Option(help: "How findings are printed.")
    var format: ReportFormat = .text

    @Option(help: ArgumentHelp("The lowest severity that makes the exit code 1.", valueName: "note|warning|error"))
    var failOn: Severity = .error

    func run() async throws {
        let session = try await Session(common, isVerifying: true)
        try session.requireKnown(body)
        let findings = Finding.ordered(
            session.settingsFaults.map { Finding($0) } + session.ledger.findings
                + session.reviews.flatMap { $0.findings() }
        ).filter(isWanted)
        try Console.print { output in
            switch format {
            case .json: try FindingsJSON.write(findings, session.sources, in: Console.language, to: &output)
            case .text:
                var text = FindingsText(session.sources, Console.ink, in: Console.language)
                try text.write(findings, to: &output)
                let files = counted(session.sources.texts.count, .file, .locative)
                let summary = FindingsText.summary(findings)
                let line = Wording("\(summary.en) in \(files.en)\n", lv: "\(files.lv): \(summary.lv)\n")
                try output.write(line[Console.language])
            }
        }
        if findings.contains(where: { $0.diagnostic.severity >= failOn }) { throw ExitCode(1) }
    }

    /// An error that is about nobody in particular concerns everybody: what it hides may be this body's.
    private func isWanted(_ finding: Finding) -> Bool {
        body == nil || finding.body == body || (finding.body == nil && finding.diagnostic.severity == .error)
    }
}
