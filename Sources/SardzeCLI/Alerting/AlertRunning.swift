import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeMail
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// One run: reads, decides, writes letters down with the events of them, sends what waits, and writes down what came of each.
///
/// Killed at any point it loses nothing: what was written down is sent by the next run, and what was not is decided anew.
struct AlertRunning {
    private let scope: AlertScope
    private let actor: String
    private let isQuiet: Bool
    /// What came of it so far, also when it ends with an error.
    private(set) var report = AlertReport()
    /// By what clocks its times are told.
    private(set) var times = PlanTimes()
    /// Whether everything that was to be looked at could be read whole.
    private(set) var isWhole = true

    /// - Parameters:
    ///   - actor: what `--actor` says.
    ///   - isQuiet: whether only what goes wrong is told.
    init(_ scope: AlertScope, by actor: String?, isQuiet: Bool) throws {
        self.isQuiet = isQuiet
        self.scope = scope
        self.actor = try Recording.fitActor(actor)
    }

    /// How often it decides anew because somebody recorded something meanwhile, before it writes regardless: on a busy day
    /// somebody always does.
    private static let tries = 5

    mutating func run() async throws {
        StopSignal.listen()
        let round = try await AlertRound(scope)
        try round.tellFaults()
        isWhole = round.faults.isEmpty
        times = PlanTimes(round.session.reviews.compactMap(\.plan))
        report.held = round.round.held.count
        // Where nothing can be sent nothing is written, and it is not noted either: this would begin a ledger.
        let mail = try MailDesk(round.session)
        let outbox = try round.session.store()
        do {
            try await run(round, mail, outbox)
            try await end(outbox, round.session)
        } catch {
            // What went wrong before is told; that this could not be noted as well says nothing new.
            if scope.body == nil { try? await outbox.note(note(isGood: false)) }
            throw error
        }
    }

    private mutating func run(_ round: AlertRound, _ mail: MailDesk, _ outbox: any LedgerStore) async throws {
        for digest in round.round.unaddressed {
            isWhole = false
            Console.note(
                Wording(
                    "\(digest.body) of \(digest.plan) has no mailbox",
                    lv: "plāna \(digest.plan) iestādei \(digest.body) nav pastkastes"))
        }
        if round.round.mailings.isEmpty, try await waiting(in: outbox, []).isEmpty { return }
        // A password that cannot be read is told before anybody counts as told.
        let transport = try mail.open()
        let lease = AlertLease(outbox, isQuiet: isQuiet)
        let hasWaited = try await lease.take()
        do {
            // Whoever had it may have told everything by now.
            let written = try await write(hasWaited ? try await AlertRound(scope) : round, outbox)
            try await send(outbox, written, transport, lease, LetterAddresses(round.contexts))
        } catch {
            try? await lease.giveBack()
            throw error
        }
        try await lease.giveBack()
    }

    /// - Returns: the letters written.
    private mutating func write(_ first: AlertRound, _ outbox: any LedgerStore) async throws -> Set<LetterID> {
        var round = first
        for attempt in 1...Self.tries {
            report.held = round.round.held.count
            let letters = round.letters(at: round.session.now)
            guard !letters.isEmpty else { break }
            let last = attempt < Self.tries ? round.session.ledger.head.sequence : nil
            do throws(LedgerError) {
                try await outbox.write(letters, by: actor, at: round.session.now, havingRead: last)
                report.written = letters.count
                return Set(letters.map(\.letter.id))
            } catch {
                guard case .overtaken = error else { throw error }
            }
            round = try await AlertRound(scope)
        }
        return []
    }

    /// The letters that are due, of those that this run is about.
    private func waiting(in outbox: any LedgerStore, _ written: Set<LetterID>) async throws -> [OutboxEntry] {
        try await outbox.waiting(at: now).filter { written.contains($0.letter.id) || concerns($0.letter) }
    }

    /// Whether this run is about a letter that it did not write.
    private func concerns(_ letter: Letter) -> Bool {
        scope.includes(plan: letter.plan) && (scope.body.map { $0 == letter.body } ?? true)
    }

    private mutating func send(
        _ outbox: any LedgerStore, _ written: Set<LetterID>, _ transport: any MailTransport, _ lease: AlertLease,
        _ addresses: LetterAddresses
    ) async throws {
        let entries = try await waiting(in: outbox, written)
        var progress = Progress(Wording("sending", lv: "sūtu"), of: entries.count)
        defer { progress.end() }
        for (index, entry) in entries.enumerated() {
            if StopSignal.hasCome {
                report.stop = .asked
                return
            }
            try await lease.renew()
            let letter = addresses.addressed(entry.letter)
            let delivery = transport.send(letter)
            let after = try await outbox.record(delivery, of: entry.letter.id, by: actor, at: now)
            let line = AlertReport.Line(letter, delivery, next: after.next)
            report.lines.append(line)
            progress.step(index + 1, .letter)
            // The next one would meet the same, and lose an attempt by it.
            if let fault = line.fault, fault.concernsAll {
                report.stop = .fault(fault.kind)
                return
            }
        }
    }

    /// Notes that it ended, and says so to whoever watches.
    private mutating func end(_ outbox: any LedgerStore, _ session: Session) async throws {
        let tried = Set(report.lines.map(\.letter.id))
        let rest = try await outbox.entries(limit: 0).filter { entry in
            entry.state == .waiting && !tried.contains(entry.letter.id)
                && concerns(entry.letter)
        }
        report.left = rest.map { AlertReport.Left($0.letter, next: $0.next, $0.fault) }
        report.ended = now
        // That one body was looked after says nothing of the others.
        guard scope.body == nil else { return }
        // One full mailbox is no reason to say that nobody watches.
        let isGood = report.isKept && isWhole
        try await outbox.note(note(isGood: isGood))
        guard isGood, let url = session.settings.alerts.heartbeat?.value else { return }
        if let fault = Heartbeat.call(url) {
            Console.note(
                Wording("the heartbeat did not arrive: ", lv: "dzīvības signāls nav saņemts: ") + fault.kind.wording
                    + Wording(same: fault.reply.isEmpty ? "" : " (\(fault.reply.onOneLine))"))
        }
    }

    private func note(isGood: Bool) -> AlertRun {
        AlertRun(
            ended: now, isGood: isGood, written: report.written, delivered: report.delivered,
            postponed: report.waiting, refused: report.refused)
    }

    /// The instant that what is recorded carries.
    private var now: Timestamp { Console.now(scope.common.today) }

    /// 0: everybody who was to be told was told; 1: some letter waits or was refused; 2: something could not be read.
    var exitCode: ExitCode { !isWhole ? ExitCode(2) : report.isGood ? .success : ExitCode(1) }
}
