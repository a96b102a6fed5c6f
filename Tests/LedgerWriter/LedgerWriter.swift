import Glibc
import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords

/// Uses a ledger from a process of its own: one that a test can kill, starve of disk, or run as somebody else.
///
///     ledger-writer append PATH ACTOR COUNT [--bytes LIMIT] [--as UID]
///     ledger-writer fill PATH COUNT
///     ledger-writer refer PATH ACTOR COUNT
///     ledger-writer tell PATH ACTOR COUNT [--unsent]
///     ledger-writer lease PATH
///     ledger-writer look PATH [--as UID]
///     ledger-writer measure PATH LETTERS ALERTS
///     ledger-writer read PATH [--unverified] [--as UID]
///
/// `append` records events one by one and prints the sequence of each once it is confirmed; `fill` records a thousand at a
/// time; `refer` takes one referral after the other from its opening to a hand-over of both its steps; `tell`
/// writes letters and has them sent, first those that wait, unless they are to stay unsent; `lease` takes the lease and keeps it until it is killed, or says who has it; `look` counts letters;
/// `measure` times runs that tell so many alerts in each of so many letters; `read` folds over all of them and prints how many there are.
/// `--bytes` is the largest size a file may grow to, `--as` the user to become first. Exit code 2 when the ledger refuses.
@main struct LedgerWriter {
    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count >= 2 else { fail("usage: ledger-writer append PATH ACTOR COUNT | read PATH", 64) }
        prepare(words)
        do {
            let ledger = SQLiteLedger(path: words[1])
            switch words[0] {
            case "append" where words.count > 3: try await append(to: ledger, by: words[2], count: Int(words[3]) ?? 0)
            case "fill" where words.count > 2: try await fill(ledger, count: Int(words[2]) ?? 0)
            case "refer" where words.count > 3: try await refer(in: ledger, by: words[2], count: Int(words[3]) ?? 0)
            case "tell" where words.count > 3:
                try await letters(in: ledger, by: words[2]).tell(
                    Int(words[3]) ?? 0, isSending: !words.contains("--unsent"))
            case "measure" where words.count > 3:
                try await letters(in: ledger, by: "cron").measure(
                    letters: Int(words[2]) ?? 0, tellings: Int(words[3]) ?? 0)
            case "look": try await letters(in: ledger, by: "cron").look()
            case "lease": try await lease(ledger)
            case "read": try await read(ledger, words.contains("--unverified") ? .everything : .verified)
            default: fail("usage: see the source", 64)
            }
            try await ledger.close()
        } catch {
            fail("\(error.wording.en)\nhelp: \(error.help.en)", 2)
        }
    }

    private static func append(to ledger: SQLiteLedger, by actor: String, count: Int) async throws(LedgerError) {
        for number in 0..<count {
            let events = try await ledger.append([fact(number)], to: "madona", by: actor, at: time, havingRead: nil)
            for event in events { say("\(event.sequence)\n", on: STDOUT_FILENO) }
        }
    }

    private static func fill(_ ledger: SQLiteLedger, count: Int) async throws(LedgerError) {
        for start in stride(from: 0, to: count, by: 1_000) {
            let facts = (start..<min(start + 1_000, count)).map(fact)
            _ = try await ledger.append(facts, to: "madona", by: "VP", at: time, havingRead: nil)
        }
    }

    private static func refer(in ledger: SQLiteLedger, by actor: String, count: Int) async throws(LedgerError) {
        // Another process may have been killed in the middle of its own.
        let known = try await ledger.fold(.plan("madona"), into: ReferralBook()) { book, event in
            if case .referred(let opening) = event.fact { book.take(opening) }
        }
        var book = known.answer
        for _ in 0..<count {
            guard let reference = book.nextReference(in: 2026) else { return }
            let opening = Fact.Referring(reference, at: time, from: actor, [Referral.Saying("concern", "abuse")])
            book.take(opening)
            for facts in [[.referred(opening)]] + journey(reference) {
                let events = try await ledger.append(facts, to: "madona", by: actor, at: time, havingRead: nil)
                for event in events { say("\(event.sequence)\n", on: STDOUT_FILENO) }
            }
        }
    }

    /// What follows the opening, one command after the other.
    private static func journey(_ reference: ReferralReference) -> [[Fact]] {
        func moved(_ move: ReferralMove, _ step: Int? = nil, _ bodies: [String] = []) -> Fact {
            let steps = bodies.map { body in
                ReferralStep.Issue(
                    body: body, action: ActionMark(of: "x"), rules: ["R01"], due: time, receiveBy: time,
                    acceptBy: time, outcomeBy: time)
            }
            return .moved(Fact.Moving(reference, step: step, at: time, move, steps: steps))
        }
        return [
            [moved(.send, nil, ["VP", "SD"])], [moved(.receive, 1)], [moved(.receive, 2)],
            [moved(.accept(officer: nil), 2)],
            [moved(.handOver(to: .body("AN")), 1), moved(.handOver(to: .body("AN")), 2)],
        ]
    }

    private static func letters(in ledger: SQLiteLedger, by actor: String) -> LetterWriter {
        LetterWriter(ledger: ledger, actor: actor) { say($0, on: STDOUT_FILENO) }
    }

    private static func lease(_ ledger: SQLiteLedger) async throws(LedgerError) {
        if let other = try await ledger.takeLease(.current, at: LetterWriter.time) {
            return say("\(other.holder.process)\n", on: STDOUT_FILENO)
        }
        say("taken\n", on: STDOUT_FILENO)
        while true { pause() }
    }

    private static func read(_ ledger: SQLiteLedger, _ reading: LedgerReading) async throws(LedgerError) {
        let fold = try await ledger.fold(reading, into: 0) { count, _ in count += 1 }
        say("\(fold.answer) events, \(fold.breaks.count) breaks, head \(fold.head)\n", on: STDOUT_FILENO)
    }

    private static let day = CivilDate(dayNumber: 20_000)
    private static let time = Timestamp(noonOf: day)

    /// A different task for every number; every third fact has a note.
    private static func fact(_ number: Int) -> Fact {
        let note = number.isMultiple(of: 3) ? "reids jauniešu pulcēšanās vietā" : nil
        return .progress(
            task: "5.\(number / 50)@2025-W\(10 + number % 40)", Fact.Doing(on: day, count: number, note: note))
    }

    private static func prepare(_ words: [String]) {
        func option(_ name: String) -> UInt64? {
            words.firstIndex(of: name).flatMap { $0 + 1 < words.count ? UInt64(words[$0 + 1]) : nil }
        }
        if let bytes = option("--bytes") {
            // The write that goes beyond then fails instead of killing the process.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
            guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { fail("setrlimit", 64) }
        }
        if let user = option("--as") {
            guard setgid(gid_t(user)) == 0, setuid(uid_t(user)) == 0 else { fail("setuid", 64) }
        }
    }

    /// Unbuffered: what was printed before a kill was printed.
    private static func say(_ text: String, on file: Int32) {
        let bytes = Array(text.utf8)
        _ = write(file, bytes, bytes.count)
    }

    private static func fail(_ text: String, _ code: Int32) -> Never {
        say("\(text)\n", on: STDERR_FILENO)
        exit(code)
    }
}
