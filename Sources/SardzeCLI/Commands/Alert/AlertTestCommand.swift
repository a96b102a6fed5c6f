import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeMail
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

struct AlertTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Send one letter that says it is a trial, and show what the server said.",
        discussion: """
            It goes straight to the server: nothing is recorded, nobody counts as told, and the rules are not read. \
            Exit code: 0 it was taken, 1 it was not, 2 the settings cannot be used.
            """)

    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of the letter and of messages.", valueName: "lv|en"))
    var language: Language?

    @Argument(help: ArgumentHelp("The mailbox, such as sd@example.org.", valueName: "address"))
    var address: String

    func validate() throws {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        let isFit = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !address.contains(where: \.isWhitespace)
        guard isFit, address.onOneLine == address else {
            throw ValidationError(
                Wording(
                    "`\(shortened(address))` is no mailbox; write it as sd@example.org",
                    lv: "`\(shortened(address))` nav pastkaste; rakstiet šādi: sd@example.org"))
        }
    }

    func run() async throws {
        let workspace = try Workspace(named: workspace)
        var sources = Sources()
        let (settings, faults) = try workspace.settings(into: &sources)
        let transport = try MailDesk(settings, faults, workspace).open()
        let words = TrialLetter(in: Console.language)
        let now = Console.now(nil)
        // Each trial is a letter of its own: a server may put one of a known name aside.
        let id = LetterID(to: "\(address) \(now)", tellings: [])
        let delivery = transport.send(
            Letter(
                id: id, plan: "sardze", body: "sardze", address: address, language: Console.language, isUrgent: false,
                written: now, subject: words.subject, text: words.text, html: words.html, count: 0))
        try show(delivery)
        if delivery != .delivered { throw ExitCode(1) }
    }

    private func show(_ delivery: Delivery) throws {
        let lines: [Wording]
        switch delivery {
        case .delivered:
            lines = [
                Wording("delivered to <\(address)>", lv: "nodota piegādei pastkastē <\(address)>"),
                Wording(
                    "see whether it arrives, in the folder for unwanted mail too",
                    lv: "pārliecinieties, ka tā pienāk; ieskatieties arī surogātpasta mapē"),
            ]
        case .postponed(let fault), .refused(let fault):
            let code = fault.code.map { Wording(same: " (\($0))") } ?? Wording(same: "")
            lines = [
                Wording("not delivered: ", lv: "nav piegādāta: ") + fault.kind.wording + code,
                fault.reply.isEmpty
                    ? nil : Wording("it was said: ", lv: "atbilde: ") + Wording(same: fault.reply.onOneLine),
                Wording("help: ", lv: "padoms: ") + fault.help,
            ].compactMap(\.self)
        }
        try Console.print { output in
            for line in lines { try output.write(line[Console.language] + "\n") }
        }
    }
}
