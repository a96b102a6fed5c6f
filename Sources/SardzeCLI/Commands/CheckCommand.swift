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

    @Flag(help: "Mend in the rule files what is safe to mend, then check what is left.")
    var fix = false

    @Flag(help: "With --fix: show what would be mended and write nothing.")
    var dryRun = false

    func validate() throws {
        try FindingFilter.requireKnown(only)
        if dryRun, !fix {
            throw ValidationError(
                Wording("--dry-run has a meaning only with --fix", lv: "--dry-run ir nozīme tikai kopā ar --fix"))
        }
    }

    func run() async throws {
        let earlier = try since.map { path throws(WorldError) in try KeptFindings(at: path) }
        let session =
            fix
            ? try await Fixing.run(common, of: body, isDryRun: dryRun, asText: format == .text) {
                chosen($0, Fingerprints($0, $1), earlier)
            }
            : try await Session(common, isChecking: true)
        try session.requireKnown(body)
        let all = session.findings
        let fingerprints = Fingerprints(all, session.sources)
        let findings = chosen(all, fingerprints, earlier)
        try print(findings, session, fingerprints)
        if let keep { try KeptFindings.keep(all, session.sources, fingerprints, in: session.language, at: keep) }
        // Without the ledger nobody knows how the tasks stand: that is no finished check.
        if session.ledger.error != nil { throw ExitCode(2) }
        if findings.contains(where: { $0.diagnostic.severity >= failOn }) { throw ExitCode(1) }
    }

    private func print(
        _ findings: [Finding], _ session: Session, _ fingerprints: Fingerprints
    ) throws {
        let (sources, language) = (session.sources, session.language)
        try Console.print { output in
            switch format {
            case .json:
                try FindingsJSON.write(
                    findings, sources, fingerprints, routings(session), in: language, to: &output)
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
                guard body == nil, only.isEmpty else { break }
                for routing in routings(session) { try output.write("\(routing.line[language])\n") }
            }
        }
    }

    /// The routing of each plan that has some, proved or not.
    private func routings(_ session: Session) -> [RoutingSummary] {
        zip(session.reviews, session.routings).compactMap { review, routing in
            routing.map { RoutingSummary(review.current.plan, $0) }
        }
    }

    private func summary(_ findings: [Finding]) -> Wording {
        let summary = FindingsText.summary(findings)
        guard since != nil else { return summary }
        guard !findings.isEmpty else { return Wording("nothing new", lv: "nekā jauna") }
        return Wording("\(summary.en), new since the last run,", lv: "\(summary.lv), kopš iepriekšējās reizes jauni")
    }

    private func chosen(_ all: [Finding], _ fingerprints: Fingerprints, _ earlier: KeptFindings?) -> [Finding] {
        let filter = FindingFilter(only: only, body: body)
        return all.filter { filter.includes($0) && !(earlier?.contains(fingerprints[$0]) ?? false) }
    }
}
