import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read rules and schedules, and print everything worth a look.",
        discussion: """
            Exit code: 0 clean, 1 findings at or above --fail-on, 2 could not finish, 64 wrong usage.
            `sardze explain CODE` tells why a finding matters and how to mend it.
            """)

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp("Only findings about this body, and errors about nobody in particular.", valueName: "key"))
    var body: String?

    @Option(help: ArgumentHelp("Only findings of this code or group; may be repeated.", valueName: "code|group"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Only findings that an earlier run did not keep in this file.", valueName: "file"))
    var since: String?

    @Option(help: ArgumentHelp("Keep all findings in this file, for --since of the next run.", valueName: "file"))
    var keep: String?

    @Option(help: "How findings are printed.")
    var format: FindingsFormat = .text

    @Option(help: ArgumentHelp("The lowest severity that makes the exit code 1.", valueName: "note|warning|error"))
    var failOn: Severity = .error

    func validate() throws { try FindingFilter.requireKnown(only) }

    func run() async throws {
        let earlier = try since.map { path throws(WorldError) in try KeptFindings(at: path) }
        let session = try await Session(common, isVerifying: true)
        try session.requireKnown(body)
        let all = Finding.ordered(
            session.settingsFaults.map { Finding($0) } + session.ledger.findings
                + session.reviews.flatMap { $0.findings() })
        let fingerprints = Fingerprints(all, session.sources)
        let filter = FindingFilter(only: only, body: body)
        let findings = all.filter { finding in
            filter.includes(finding) && !(earlier?.contains(fingerprints[finding]) ?? false)
        }
        try print(findings, session, fingerprints)
        if let keep { try KeptFindings.keep(all, session.sources, fingerprints, in: session.language, at: keep) }
        if findings.contains(where: { $0.diagnostic.severity >= failOn }) { throw ExitCode(1) }
    }

    private func print(
        _ findings: [Finding], _ session: Session, _ fingerprints: Fingerprints
    ) throws {
        let (sources, language) = (session.sources, session.language)
        try Console.print { output in
            switch format {
            case .json: try FindingsJSON.write(findings, sources, fingerprints, in: language, to: &output)
            case .sarif:
                try FindingsSARIF.write(
                    findings, sources, fingerprints, version: SardzeCommand.version, in: language, to: &output)
            case .annotations: try FindingsAnnotations.write(findings, sources, in: language, to: &output)
            case .line: try FindingsLines.write(findings, sources, in: language, to: &output)
            case .text:
                var text = FindingsText(sources, Console.ink, in: language)
                try text.write(findings, to: &output)
                let files = counted(session.fileCount, .file, .locative)
                let summary = summary(findings)
                let line = Wording("\(summary.en) in \(files.en)\n", lv: "\(files.lv): \(summary.lv)\n")
                try output.write(line[language])
            }
        }
    }

    private func summary(_ findings: [Finding]) -> Wording {
        let summary = FindingsText.summary(findings)
        guard since != nil else { return summary }
        guard !findings.isEmpty else { return Wording("nothing new", lv: "nekā jauna") }
        return Wording("\(summary.en), new since the last run,", lv: "\(summary.lv), kopš iepriekšējās reizes jauni")
    }
}
