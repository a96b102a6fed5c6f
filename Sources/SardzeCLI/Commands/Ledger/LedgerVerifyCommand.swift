import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeText
import SardzeWords

struct LedgerVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that nothing recorded was changed since.",
        discussion: """
            Walks the chain of hashes and the file's own structure. Who recomputes the whole chain is found only by a head
            noted elsewhere: keep what this prints, and give it with --head another day. Exit code: 0 sound, 1 not.
            """)

    @OptionGroup var options: LedgerOptions

    @Option(
        help: ArgumentHelp("A head noted earlier.", valueName: "sequence:hash"),
        transform: { text in
            guard let head = LedgerHead(text) else {
                throw ValidationError(
                    Wording(
                        "`\(text)` is no head such as 12:9f86d0…",
                        lv: "`\(text)` nav žurnāla gals, piemēram, 12:9f86d0…"))
            }
            return head
        })
    var head: LedgerHead?

    @Option(help: "How the result is printed.")
    var format: ReportFormat = .text

    func run() async throws {
        let location = try options.location()
        let report = try await location.open().verify(against: head)
        // A slip in the path must not pass for a sound ledger for ever.
        if report.events == 0, case .sqlite(let path) = location, !Files.exists(path) {
            throw WorldError.noLedger(path)
        }
        try Console.print { output in
            switch format {
            case .json:
                try LedgerReportJSON.write(
                    events: report.events, head: report.head.description, isSound: report.isSound,
                    breaks: report.breaks.map { ($0.sequence, $0.wording.en) }, damage: report.damage, to: &output)
            case .text: try write(report, &output)
            }
        }
        if !report.isSound { throw ExitCode(1) }
    }

    private func write(_ report: LedgerReport, _ output: inout Output) throws {
        for place in report.breaks { try output.write("\(place.wording[Console.language])\n") }
        let more = report.breakCount - report.breaks.count
        if more > 0 { try output.write(Wording("and \(more) more\n", lv: "un vēl \(more)\n")[Console.language]) }
        for line in report.damage { try output.write("\(line.onOneLine)\n") }
        let events = counted(report.events, .event)
        let verdict =
            report.isSound
            ? Wording("\(events.en), the chain holds", lv: "\(events.lv), ķēde ir vesela")
            : Wording("\(events.en), the ledger is damaged", lv: "\(events.lv), žurnāls ir bojāts")
        try output.write("\(verdict[Console.language])\nhead \(report.head)\n")
    }
}
