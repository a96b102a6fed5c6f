import Foundation
import GRDB
import SardzeLedger
import SardzeTime
import SardzeWatch
import Testing

/// No change to what was recorded goes unseen.
struct ChainTests {
    /// One fact of every kind, with every column used by one of them.
    private static let facts: [Fact] = [
        .done(
            task: "5.2@2025-W07",
            Fact.Doing(
                on: CivilDate(dayNumber: 20_133), count: 2, evidence: "https://example.org/1", note: "divi reidi")),
        .progress(task: "2.4@2025", Fact.Doing(on: CivilDate(dayNumber: 20_140), count: -3)),
        .reopened(task: "5.2@2025-W07", reason: "nebija"),
        .assigned(task: "1.1@2025", body: "SD", officer: "vadītāja", reason: nil),
        .waived(task: "1.2@2025", reason: "nav vajadzīgs"),
        .cancelled(task: "1.3@2025", reason: "atteikts"),
        .figure(
            indicator: "gadījumi",
            Fact.Figure(period: Slot(Window(day: CivilDate(dayNumber: 20_000))), body: "VP", value: "10.3", note: "")),
        .triggered(
            task: "7.1@2025-02-14",
            Fact.Call(on: CivilDate(dayNumber: 20_133), due: CivilDate(dayNumber: 20_140), lead: nil, note: "🚓")),
    ]

    /// A ledger of these facts, and a connection that nothing holds back.
    private func withForgery(_ body: (SQLiteLedger, DatabaseQueue) async throws -> Void) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        _ = try await ledger.append(
            Self.facts, to: "madona", by: "VP", at: Timestamp(milliseconds: 1_751_362_200_123), havingRead: nil)
        let forger = try DatabaseQueue(path: folder.ledger)
        try await forger.writeWithoutTransaction { db in
            for trigger in ["event_follows", "event_stays", "event_stays_as_it_is"] {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF")
        }
        try await body(ledger, forger)
        try forger.close()
        try await ledger.close()
    }

    @Test func `the hash is what the description says, computed by another program`() async throws {
        try await withForgery { ledger, _ async throws in
            let records = try await ledger.records(after: 0, limit: 10)
            // By Python's hashlib, following the description of `ChainMessage`.
            #expect(
                records.first?.hash.description == "e0bf3f1596a9d82545fdaa6a47d219060edbf8bcbbe40877b6a2ad15ffb47867")
            #expect(
                records.last?.hash.description == "9258f9fa42ad49afde02150cbdd8c78474298c18f1b968e5ec9d8237a133bf31")
            #expect(records.first?.previous == .zero)
        }
    }

    @Test func `a byte flipped anywhere in an event is found, and found there`() async throws {
        try await withForgery { ledger, forger async throws in
            var flips = 0
            for sequence in 1...Self.facts.count {
                for flip in try await forger.read({ try Flip.all(of: sequence, $0) }) {
                    try await forger.write { try flip.apply($0) }
                    let report = try await ledger.verify(against: nil)
                    #expect(
                        report.breaks.contains { $0.events.contains(sequence) || $0.sequence == flip.sequence },
                        "\(flip)")
                    if flip.column != "sequence" {
                        #expect(report.breaks.map(\.sequence) == [sequence], "\(flip)")
                        let fault: LedgerBreak.Fault = flip.column == "hash" && sequence < 8 ? .hash : .content
                        #expect(report.breaks.first?.fault == fault, "\(flip)")
                    }
                    try await forger.write { try flip.undo($0) }
                    flips += 1
                }
            }
            #expect(flips > 700)
            #expect(try await ledger.verify(against: nil).isSound)
        }
    }

    @Test func `an event that is taken out, put in or moved is missed`() async throws {
        try await withForgery { ledger, forger async throws in
            func breaks(_ statement: String) async throws -> [LedgerBreak] {
                try await forger.write { try $0.execute(sql: statement) }
                return try await ledger.verify(against: nil).breaks
            }
            #expect(
                try await breaks("DELETE FROM event WHERE sequence = 3") == [
                    LedgerBreak(sequence: 4, fault: .missing(1))
                ])
            #expect(
                try await breaks("DELETE FROM event WHERE sequence = 2") == [
                    LedgerBreak(sequence: 4, fault: .missing(2))
                ])
            #expect(
                try await breaks("UPDATE event SET sequence = 3 WHERE sequence = 8") == [
                    LedgerBreak(sequence: 3, fault: .missing(1)), LedgerBreak(sequence: 4, fault: .content),
                ])
        }
    }

    @Test func `a copy of a forged ledger takes no good copy's place`() async throws {
        try await withForgery { ledger, forger async throws in
            let (first, second) = (try LedgerFolder(), try LedgerFolder())
            defer {
                first.remove()
                second.remove()
            }
            try await ledger.backup(to: first.path("copy.sqlite"))
            try await forger.write { try $0.execute(sql: "UPDATE event SET actor = 'X' WHERE sequence = 2") }
            await #expect(throws: LedgerError.self) {
                try await ledger.backup(to: first.path("copy.sqlite"), replacing: true)
            }
            #expect(try await SQLiteLedger(path: first.path("copy.sqlite")).verify(against: nil).isSound)
            #expect(try await !ledger.backup(to: second.path("copy.sqlite"), replacing: true).isSound)
        }
    }

    @Test func `who computes the whole chain anew is found by a head that was noted`() async throws {
        try await withForgery { ledger, forger async throws in
            let noted = try await ledger.head()
            var forged = Self.facts
            forged[4] = .waived(task: "1.2@2025", reason: "nav vajadzīgs vairs")
            let other = try LedgerFolder()
            defer { other.remove() }
            let forgery = SQLiteLedger(path: other.ledger)
            _ = try await forgery.append(
                forged, to: "madona", by: "VP", at: Timestamp(milliseconds: 1_751_362_200_123), havingRead: nil)
            #expect(try await forgery.verify(against: nil).isSound, "nothing in the file itself shows it")
            #expect(try await forgery.verify(against: noted).breaks == [LedgerBreak(sequence: 8, fault: .rewritten)])
            try await forgery.close()
        }
    }

    @Test func `a head is written and read as one text`() async throws {
        try await withForgery { ledger, _ async throws in
            let head = try await ledger.head()
            #expect(LedgerHead("\(head)") == head)
            for text in ["", "8", "8:", "8:00", "x\(head)", "\(head) ", "-\(head)", "\(head)".uppercased()] {
                #expect(LedgerHead(text) == nil, "\(text)")
            }
        }
    }
}

/// One stored value of one event, changed in one byte.
struct Flip: CustomStringConvertible, Sendable {
    let column: String
    /// The event's sequence after the change.
    let sequence: Int
    private let original: Int
    private let before: DatabaseValue
    private let after: DatabaseValue
    private let isText: Bool

    var description: String { "\(column) of event \(original): \(before) → \(after)" }

    /// Every byte of every column of an event; a column without a value gets an empty one.
    static func all(of sequence: Int, _ db: Database) throws -> [Flip] {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM event WHERE sequence = ?", arguments: [sequence])
        else {
            return []
        }
        return row.flatMap { column, value in
            changed(value, column).map { after, isText in
                Flip(
                    column: column, sequence: column == "sequence" ? Int.fromDatabaseValue(after) ?? 0 : sequence,
                    original: sequence, before: value, after: after, isText: isText)
            }
        }
    }

    func apply(_ db: Database) throws { try set(after, where: original, db) }

    func undo(_ db: Database) throws { try set(before, where: sequence, db) }

    private func set(_ value: DatabaseValue, where number: Int, _ db: Database) throws {
        let place = isText && !value.isNull ? "CAST(? AS TEXT)" : "?"
        let bytes = isText ? String.fromDatabaseValue(value).map { Data($0.utf8).databaseValue } ?? value : value
        try db.execute(sql: "UPDATE event SET \(column) = \(place) WHERE sequence = ?", arguments: [bytes, number])
    }

    private static func changed(_ value: DatabaseValue, _ column: String) -> [(DatabaseValue, Bool)] {
        switch value.storage {
        case .null: return [((column == "count" ? 0.databaseValue : "".databaseValue), column != "count")]
        case .int64(let number):
            // Bit 4 of a byte: no sequence becomes that of another event.
            return (0..<8).map { ((number ^ (16 << ($0 * 8))).databaseValue, false) }
        case .string(let text):
            if text.isEmpty { return [(.null, true)] }
            return flips(Data(text.utf8)).map { ($0.databaseValue, true) }
        case .blob(let bytes): return flips(bytes).map { ($0.databaseValue, false) }
        case .double: return []
        }
    }

    private static func flips(_ bytes: Data) -> [Data] {
        bytes.indices.map { index in
            var changed = bytes
            changed[index] ^= 1
            return changed
        }
    }
}
