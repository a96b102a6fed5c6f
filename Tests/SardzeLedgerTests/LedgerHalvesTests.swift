import GRDB
import SardzeTime
import SardzeWatch
import Testing

@testable import SardzeLedger

/// Two processors read the same as one, wherever a ledger is damaged.
struct LedgerHalvesTests {
    private static let count = 21

    @Test func `a ledger read in two halves is the ledger read in one, sound or damaged anywhere`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        let day = CivilDate(dayNumber: 20_133)
        let facts = (1...Self.count).map { Fact.done(task: "5.2@2025-W\(10 + $0)", Fact.Doing(on: day, count: $0)) }
        _ = try await ledger.append(
            facts, to: "madona", by: "VP", at: Timestamp(milliseconds: 1_751_362_200_123), havingRead: nil)
        try await expectSame(ledger, "sound")
        let copy = folder.path("copy.sqlite")
        try await ledger.backup(to: copy)
        let forger = try DatabaseQueue(path: folder.ledger)
        try await forger.writeWithoutTransaction { db in
            for trigger in ["event_follows", "event_stays", "event_stays_as_it_is"] {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
        }
        for sequence in 1...Self.count {
            for damage in [
                "UPDATE event SET count = count + 1 WHERE sequence = \(sequence)",
                "UPDATE event SET hash = zeroblob(32) WHERE sequence = \(sequence)",
                "DELETE FROM event WHERE sequence = \(sequence)",
            ] {
                try await forger.writeWithoutTransaction { try $0.execute(sql: "BEGIN; \(damage); COMMIT") }
                try await expectSame(ledger, damage)
                // What was damaged is put back from a copy that nobody touched.
                try await forger.writeWithoutTransaction {
                    try $0.execute(sql: "DELETE FROM event WHERE sequence = \(sequence)")
                }
                try await restore(sequence, from: copy, forger)
            }
        }
        try forger.close()
        try await ledger.close()
    }

    private func expectSame(_ ledger: SQLiteLedger, _ comment: String) async throws {
        let head = try await ledger.head()
        let whole = try await ledger.walk(.verified, through: head.sequence, into: []) { $0.append($1) }
        let halves = try #require(LedgerHalves(.verified, through: head, smallest: 2))
        let path = ledger.path
        let fold = try await halves.fold(into: [], from: ledger, at: path) { $0.append($1) }
        #expect(fold.answer == whole.answer, "\(comment)")
        #expect(fold.breaks == whole.breaks, "\(comment)")
        #expect(fold.head == head, "\(comment)")
    }

    /// Writes one event again as it first was.
    private func restore(_ sequence: Int, from copy: String, _ forger: DatabaseQueue) async throws {
        try await forger.writeWithoutTransaction { db in
            try db.execute(sql: "ATTACH ? AS copy", arguments: [copy])
            try db.execute(sql: "INSERT INTO event SELECT * FROM copy.event WHERE sequence = \(sequence)")
            try db.execute(sql: "DETACH copy")
        }
    }
}
