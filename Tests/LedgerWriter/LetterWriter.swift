import Glibc
import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords

/// Writes letters into a ledger's outbox, and plays the server that takes them.
struct LetterWriter {
    let ledger: SQLiteLedger
    let actor: String
    let say: (String) -> Void

    static let day = CivilDate(dayNumber: 20_000)
    static let time = Timestamp(noonOf: day)

    /// Sends what waits, then writes three letters at a time and sends them, until there are `count`.
    func tell(_ count: Int, isSending: Bool) async throws(LedgerError) {
        if isSending { try await send() }
        var number = try await lettersTold()
        while number < count {
            let end = min(count, number + 3)
            try await ledger.write(
                (number..<end).map { Self.letter($0, tellings: 2) }, by: actor, at: Self.time, havingRead: nil)
            say("written \(end)\n")
            number = end
            if isSending { try await send() }
        }
    }

    /// Every fifth letter has no mailbox to go to.
    private func send() async throws(LedgerError) {
        for entry in try await ledger.waiting(at: Self.time) {
            let isRefused = entry.letter.address.hasSuffix("5@example.org")
            let delivery: Delivery = isRefused ? .refused(DeliveryFault(.receiver, code: 550)) : .delivered
            try await ledger.record(delivery, of: entry.letter.id, by: actor, at: Self.time)
            say("sent \(entry.letter.id)\n")
        }
    }

    /// Says what there is, without writing anything.
    func look() async throws(LedgerError) {
        let (waiting, entries) = (try await ledger.waiting(at: Self.time), try await ledger.entries(limit: 10))
        let good = try await ledger.lastRuns().good != nil
        say("\(waiting.count) waiting, \(entries.count) letters, good run \(good)\n")
    }

    private func lettersTold() async throws(LedgerError) -> Int {
        try await ledger.fold(.plan("madona"), into: 0) { count, event in
            if case .told = event.fact { count += 1 }
        }.answer
    }

    /// Times, in milliseconds, of one run with so many letters and of the quiet runs after it.
    func measure(letters: Int, tellings: Int) async throws(LedgerError) {
        let all = (0..<letters).map { Self.letter($0, tellings: tellings / 2) }
        let start = ContinuousClock.now
        func lap(_ name: String, _ since: ContinuousClock.Instant) { say("\(name) \(ContinuousClock.now - since)\n") }
        try await ledger.write(all, by: actor, at: Self.time, havingRead: try await ledger.head().sequence)
        lap("write", start)
        let reading = ContinuousClock.now
        let waiting = try await ledger.waiting(at: Self.time)
        lap("waiting \(waiting.count)", reading)
        let recording = ContinuousClock.now
        for entry in waiting { try await ledger.record(.delivered, of: entry.letter.id, by: actor, at: Self.time) }
        lap("record \(waiting.count)", recording)
        let folding = ContinuousClock.now
        let record = try await ledger.fold(.everything, into: Record()) { $0.take($1.fact) }
        lap("fold \(record.head.sequence)", folding)
        let noting = ContinuousClock.now
        for number in 0..<100 {
            let ended = Timestamp(milliseconds: Self.time.milliseconds + number)
            _ = try await ledger.waiting(at: Self.time)
            try await ledger.note(
                AlertRun(ended: ended, isGood: true, written: 0, delivered: 0, postponed: 0, refused: 0))
        }
        lap("quiet 100", noting)
    }

    /// A letter with a part for a body of each of two plans.
    static func letter(_ number: Int, tellings count: Int) -> WrittenLetter {
        let address = "office-\(number)@example.org"
        func tellings(_ plan: String) -> [Telling] {
            (0..<count).map { Telling(matter: "task \(number).\($0)@2024-W40", due: day, reason: .overdue, number: 1) }
        }
        let parts = [("madona", "SD"), ("other", "BT")].map { ($0.0, $0.1, tellings($0.0)) }
        let id = LetterID(
            to: address,
            tellings: parts.flatMap { plan, body, tellings in tellings.map { (plan: plan, body: body, telling: $0) } })
        let letter = Letter(
            id: id, plan: "madona", body: "SD", address: address, language: .lv, isUrgent: number % 10 == 3,
            written: time, subject: "Nokavēti uzdevumi: \(2 * count)", text: "Nokavēts: \(number)\n",
            html: "<p>Nokavēts: \(number)</p>\n", replyTo: "sg@example.org", count: 2 * count)
        return WrittenLetter(
            letter,
            parts.map { plan, body, tellings in
                WrittenLetter.PlanTold(
                    plan, Fact.Told(id, to: body, on: day, isUrgent: letter.isUrgent, tellings))
            })
    }
}
