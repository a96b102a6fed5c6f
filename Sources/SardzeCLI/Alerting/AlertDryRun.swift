import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeWatch
import SardzeWords

/// What a run would write and send now, and what waits already. It changes nothing.
struct AlertDryRun {
    private let scope: AlertScope

    init(_ scope: AlertScope) { self.scope = scope }

    func show(_ format: ReportFormat) async throws {
        let round = try await AlertRound(scope)
        try round.tellFaults()
        let letters = round.letters(at: round.session.now).map(\.letter)
        let waiting = try await round.session.store().entries(limit: 0).filter { $0.state == .waiting }
        try Console.print { output in
            switch format {
            case .json: try LettersJSON.write(letters, to: &output)
            case .text:
                try LettersText(Console.ink, in: Console.language).write(letters, to: &output)
            }
        }
        if format == .text { tell(letters.count, waiting.count, held: round.round.held) }
        if !round.faults.isEmpty { throw ExitCode(2) }
    }

    private func tell(_ count: Int, _ waiting: Int, held: [Digest]) {
        if count == 0 {
            Console.say(Wording("nobody is to be told anything now", lv: "pašlaik nevienam nekas nav jāpaziņo"))
        } else {
            let letters = counted(count, .letter)
            let verb = agreeing(
                count, one: Wording("would be written; nothing was", lv: "tiktu uzrakstīta; nekas nav darīts"),
                many: Wording("would be written; nothing was", lv: "tiktu uzrakstītas; nekas nav darīts"))
            Console.say(Wording("\(letters.en) \(verb.en)", lv: "\(letters.lv) \(verb.lv)"))
        }
        for digest in held {
            Console.note(
                Wording(
                    "\(digest.body) of \(digest.plan) waits: its mailbox has another letter today",
                    lv: "plāna \(digest.plan) iestāde \(digest.body) gaida: tās pastkastei šodien ir cita vēstule"))
        }
        guard waiting > 0 else { return }
        let letters = counted(waiting, .letter)
        let verb = agreeing(waiting, one: Wording("waits", lv: "gaida"), many: Wording("wait", lv: "gaida"))
        Console.note(
            Wording(
                "\(letters.en) \(verb.en) from earlier; see `sardze alert outbox list`",
                lv: "no agrāka laika \(verb.lv) \(letters.lv); sk. `sardze alert outbox list`"))
    }
}
