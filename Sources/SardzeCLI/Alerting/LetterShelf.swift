import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeText
import SardzeWatch
import SardzeWords

/// The letters of a ledger, found by the digits their names begin with. Of the rules it needs only the clocks: a broken plan
/// must not hinder looking after the mail.
struct LetterShelf {
    let store: any LedgerStore
    private let workspace: Workspace

    /// Digits that name a letter at least.
    static let fewestDigits = 4
    /// Of the letters that wait no more, as many are looked at.
    private static let kept = 1_000

    init(_ options: LedgerOptions) throws {
        let location = try options.location()
        if case .sqlite(let path) = location, options.ledger != nil, !Files.exists(path) {
            throw WorldError.noLedger(path)
        }
        store = try location.open()
        workspace = try Workspace(named: options.workspace)
    }

    /// Prints letters, by the clocks of their plans.
    ///
    /// - Parameter now: what is due by then is for the next run.
    func show(_ entries: [OutboxEntry], _ format: ReportFormat, at now: Timestamp) throws {
        let times = PlanTimes(of: entries, in: workspace)
        try Console.print { try OutboxReport.write(entries, format, times: times, at: now, to: &$0) }
    }

    /// In the order they were written.
    func entries() async throws(LedgerError) -> [OutboxEntry] { try await store.entries(limit: Self.kept) }

    /// The letters whose names begin so, each once, in the order they are named.
    func letters(named names: [String], among entries: [OutboxEntry]) throws -> [OutboxEntry] {
        var (found, seen): ([OutboxEntry], Set<LetterID>) = ([], [])
        for name in names {
            let entry = try letter(named: name, among: entries)
            if seen.insert(entry.letter.id).inserted { found.append(entry) }
        }
        return found
    }

    private func letter(named name: String, among entries: [OutboxEntry]) throws -> OutboxEntry {
        // As it may be copied from a Message-ID.
        let digits = name.lowercased().drop { $0 == "<" }.prefix { $0 != "@" && $0 != ">" }
        guard digits.count >= Self.fewestDigits, digits.allSatisfy(\.isHexDigit) else {
            throw ValidationError(
                Wording(
                    "`\(shortened(name))` names no letter: give at least \(Self.fewestDigits) of the digits that `sardze alert outbox list` shows",
                    lv:
                        "`\(shortened(name))` nenosauc vēstuli: norādiet vismaz \(Self.fewestDigits) ciparus no tiem, ko rāda `sardze alert outbox list`"
                ))
        }
        let found = entries.filter { $0.letter.id.digits.hasPrefix(digits) }
        guard let entry = found.first else {
            throw ValidationError(
                Wording(
                    "there is no letter `\(digits)`; see `sardze alert outbox list --all`",
                    lv: "nav vēstules `\(digits)`; sk. `sardze alert outbox list --all`"))
        }
        guard found.count == 1 else {
            let list = found.map { "`\($0.letter.id.digits.prefix(digits.count + 4))`" }.joined(separator: ", ")
            throw ValidationError(
                Wording(
                    "several letters begin with `\(digits)`: \(list)",
                    lv: "ar `\(digits)` sākas vairākas vēstules: \(list)"))
        }
        return entry
    }

    /// What can be neither tried again nor dropped.
    func gone(_ entry: OutboxEntry) -> WorldError {
        let short = entry.letter.id.digits.prefix(8)
        let what =
            entry.state == .delivered
            ? Wording("letter `\(short)` was delivered", lv: "vēstule `\(short)` ir nodota piegādei")
            : Wording("letter `\(short)` waits no more", lv: "vēstule `\(short)` vairs negaida")
        return .refused(
            what,
            help: Wording(
                "its text is not kept; see `sardze alert outbox list --all`",
                lv: "tās teksts nav saglabāts; sk. `sardze alert outbox list --all`"))
    }
}

extension OutboxEntry.State {
    /// Whether somebody or something still has to do with it.
    var isPending: Bool { self == .waiting || self == .failed }
}
