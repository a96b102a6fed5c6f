import Foundation
import GRDB
import SardzeTime
import SardzeWatch

/// The statements of a ledger.
extension Database {
    /// The last event, or the last one up to a sequence.
    func ledgerHead(upTo sequence: Int = .max) throws -> LedgerHead {
        let statement = try cachedStatement(
            sql: "SELECT sequence, hash FROM event WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: [sequence]) else { return .empty }
        let hash: Data = row[1]
        return LedgerHead(sequence: row[0], hash: hash.withUnsafeBytes { LedgerHash($0) } ?? .zero)
    }

    /// Steps over events in ascending sequence.
    ///
    /// - Parameters:
    ///   - last: the last sequence wanted.
    ///   - path: the ledger's, for what goes wrong.
    ///   - body: is given the row only for as long as it runs.
    func forEachEvent(
        _ reading: LedgerReading, through last: Int = .max, limit: Int = -1, in path: String,
        _ body: (EventRow) throws -> Void
    ) throws {
        var (condition, names): (String, [String]) = ("", [])
        switch reading.scope {
        case .everything: break
        // A plan is a large part of the ledger: reading in order beats sorting what an index finds (`+`).
        case .plan(let plan): (condition, names) = ("AND +plan = ?4", [plan])
        case .subject(let subject, let plan): (condition, names) = ("AND plan = ?4 AND subject = ?5", [plan, subject])
        }
        let statement = try cachedStatement(
            sql: """
                SELECT \(EventRow.columns) FROM event
                WHERE sequence > ?1 AND sequence <= ?3 \(condition) ORDER BY sequence LIMIT ?2
                """)
        statement.rewind()
        defer { statement.rewind() }
        statement.bind(reading.after, at: 1)
        statement.bind(limit, at: 2)
        statement.bind(last, at: 3)
        for (place, name) in names.enumerated() { statement.bind(name, at: Int32(place) + 4) }
        let row = EventRow(statement: statement.sqliteStatement)
        var reached = reading.after
        do {
            while try statement.step(self) {
                try body(row)
                reached = row.sequence
            }
        } catch let error as DatabaseError {
            throw LedgerError(error, path, after: reached)
        }
    }

    /// The first event after a sequence that is about the plan and one of the subjects of these facts.
    func firstEvent(after last: Int, of plan: String, about facts: [Fact]) throws -> Event? {
        let subjects = Set(facts.map(\.subject))
        var found: Event?
        for subject in subjects {
            try forEachEvent(.subject(subject, of: plan, after: last), limit: 1, in: "") { row in
                let event = try row.event()
                if event.sequence < found?.sequence ?? .max { found = event }
            }
        }
        return found
    }

    /// Adds an event to the end.
    ///
    /// - Returns: the new end.
    func insert(_ event: Event, after head: LedgerHead, _ message: ChainMessage) throws -> LedgerHead {
        message.write(event)
        let hash = message.hash(after: head.hash)
        let columns = EventColumns(event.fact)
        let places = Array(repeating: "?", count: 18).joined(separator: ", ")
        let statement = try cachedStatement(sql: "INSERT INTO event (\(EventRow.columns)) VALUES (\(places))")
        statement.rewind()
        defer { statement.rewind() }
        statement.bind(event.sequence, at: 1)
        statement.bind(event.time.milliseconds, at: 2)
        statement.bind(columns.count, at: 11)
        let texts = [
            (3, event.actor), (4, event.plan), (5, event.fact.kind.rawValue), (6, columns.subject), (7, columns.body),
            (8, columns.officer), (9, columns.day?.description), (10, columns.due?.description), (12, columns.period),
            (13, columns.value), (14, columns.evidence), (15, columns.reason), (16, columns.note), (18, columns.detail),
        ]
        for (place, text) in texts { statement.bind(text, at: Int32(place)) }
        statement.bind(hash, at: 17)
        _ = try statement.step(self)
        return LedgerHead(sequence: event.sequence, hash: hash)
    }

    /// What SQLite finds wrong with its pages and indexes; empty when all is well.
    func damage() throws -> [String] {
        do {
            let lines = try String.fetchAll(self, sql: "PRAGMA integrity_check(20)")
            return lines == ["ok"] ? [] : lines
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return [error.message ?? error.resultCode.description]
        }
    }

    /// Does some work in one transaction, during which nobody else writes.
    func immediately<Answer>(_ work: () throws -> Answer) throws -> Answer {
        var answer: Answer?
        try inTransaction(.immediate) {
            answer = try work()
            return .commit
        }
        guard let answer else { preconditionFailure("a transaction that did not throw was committed") }
        return answer
    }
}
