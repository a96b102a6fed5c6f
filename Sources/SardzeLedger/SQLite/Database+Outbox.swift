import GRDB
import SardzeWatch
import SardzeWords

/// The statements of an outbox.
extension Database {
    /// How many letters are kept that were delivered or dropped, and how many that were given up: the last ones.
    static let keptLetters = 1_000

    private static let columns =
        "id, plan, body, officer, address, language, urgent, written, subject, text, html, reply_to, previous, count, "
        + "state, attempts, next, last, fault, fault_code, fault_reply, since"

    /// Letters in the order that the rest of the statement gives.
    ///
    /// - Parameter path: the ledger's, for what goes wrong.
    func outboxEntries(_ rest: String, _ values: [BoundValue], in path: String) throws -> [OutboxEntry] {
        try rows("SELECT \(Self.columns) FROM outbox \(rest)", values) { row in
            guard let entry = OutboxEntry(row) else { throw LedgerError.corrupt(path, after: nil) }
            return entry
        }
    }

    func outboxEntry(_ letter: LetterID, in path: String) throws -> OutboxEntry? {
        try outboxEntries("WHERE id = ?1", [.text(letter.digits)], in: path).first
    }

    /// Whether a letter is there, or was and the ledger tells of it.
    func hasLetter(_ written: WrittenLetter) throws -> Bool {
        let id = BoundValue.text(written.letter.id.digits)
        if try hasRow("SELECT 1 FROM outbox WHERE id = ?1", [id]) { return true }
        return try written.told.contains { part in
            try hasRow("SELECT 1 FROM event WHERE plan = ?1 AND subject = ?2 LIMIT 1", [.text(part.plan), id])
        }
    }

    /// Adds a letter that is to be sent from `time` on.
    func insert(_ written: WrittenLetter, at time: Timestamp) throws {
        let letter = written.letter
        let entry = OutboxEntry(
            letter: letter, state: .waiting, attempts: 0, next: time, last: nil, fault: nil, since: time)
        let values = entry.values
        let places = values.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        try run("INSERT INTO outbox (\(Self.columns)) VALUES (\(places))", values)
        for (place, part) in written.told.enumerated() {
            try run(
                "INSERT INTO outbox_part (letter, place, plan, body) VALUES (?1, ?2, ?3, ?4)",
                [.text(letter.id.digits), .number(place), .text(part.plan), .text(part.told.body)])
        }
    }

    func update(_ entry: OutboxEntry) throws {
        let names = Self.columns.split(separator: ", ")
        let places = names.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
        try run("UPDATE outbox SET \(places) WHERE id = ?1", entry.values)
    }

    /// The plans and bodies that a letter tells, each once.
    func parts(of letter: LetterID) throws -> [(plan: String, body: String)] {
        try rows(
            "SELECT plan, body FROM outbox_part WHERE letter = ?1 GROUP BY plan, body ORDER BY min(place)",
            [.text(letter.digits)]
        ) { ($0.text(0) ?? "", $0.text(1) ?? "") }
    }

    /// Lets go of all but the last letters that wait no more.
    func forgetOldLetters() throws {
        for states in [
            "'\(OutboxEntry.State.delivered)', '\(OutboxEntry.State.dropped)'", "'\(OutboxEntry.State.failed)'",
        ] {
            try run(
                """
                DELETE FROM outbox WHERE state IN (\(states)) AND number <= (
                    SELECT number FROM outbox WHERE state IN (\(states)) ORDER BY number DESC LIMIT 1 OFFSET ?1)
                """, [.number(Self.keptLetters)])
        }
    }
}

extension OutboxEntry {
    /// In the order of the columns.
    fileprivate var values: [BoundValue] {
        [
            .text(letter.id.digits), .text(letter.plan), .text(letter.body), BoundValue(letter.officer),
            .text(letter.address), .text(letter.language.rawValue), BoundValue(letter.isUrgent),
            BoundValue(letter.written), .text(letter.subject), .text(letter.text), .text(letter.html),
            BoundValue(letter.replyTo), BoundValue(letter.previous?.digits), .number(letter.count),
            .text(state.rawValue), .number(attempts), BoundValue(next), BoundValue(last),
            BoundValue(fault?.kind.rawValue), BoundValue(fault?.code), BoundValue(fault?.reply), BoundValue(since),
        ]
    }

    /// - Returns: `nil` for a row that no program of this version wrote.
    fileprivate init?(_ row: StatementRow) {
        guard let id = row.text(0).flatMap({ LetterID($0) }), let plan = row.text(1), let body = row.text(2),
            let address = row.text(4), let language = row.text(5).flatMap({ Language(rawValue: $0) }),
            let subject = row.text(8), let text = row.text(9), let html = row.text(10),
            let state = row.text(14).flatMap({ State(rawValue: $0) })
        else { return nil }
        let kind = row.text(18).flatMap { DeliveryFault.Kind(rawValue: $0) }
        let previous = row.text(12).flatMap { LetterID($0) }
        guard (kind == nil) == row.isNull(18), (previous == nil) == row.isNull(12) else { return nil }
        func time(_ column: Int32) -> Timestamp? { row.integerIfAny(column).map { Timestamp(milliseconds: $0) } }
        self.init(
            letter: Letter(
                id: id, plan: plan, body: body, officer: row.text(3), address: address, language: language,
                isUrgent: row.integer(6) != 0, written: Timestamp(milliseconds: row.integer(7)), subject: subject,
                text: text, html: html, replyTo: row.text(11), previous: previous, count: row.integer(13)),
            state: state, attempts: row.integer(15), next: time(16), last: time(17),
            fault: kind.map { DeliveryFault($0, code: row.integerIfAny(19), reply: row.text(20) ?? "") },
            since: time(21))
    }
}
