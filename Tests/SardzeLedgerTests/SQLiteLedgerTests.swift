import Foundation
import GRDB
import SardzeLedger
import SardzeTime
import SardzeWatch
import Testing

/// What is particular to the SQLite file.
@Suite(.serialized) struct SQLiteLedgerTests {
    private let fact = Fact.waived(task: "1.1@2025", reason: "nav vajadzīgs")
    private let time = Timestamp(milliseconds: 0)

    private func withLedger(_ body: (SQLiteLedger, LedgerFolder) async throws -> Void) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        try await body(ledger, folder)
        try await ledger.close()
    }

    private func append(_ count: Int, to ledger: SQLiteLedger) async throws {
        let facts = Array(repeating: fact, count: count)
        _ = try await ledger.append(facts, to: "madona", by: "VP", at: time, havingRead: nil)
    }

    @Test func `reading a ledger that is not there creates nothing`() async throws {
        try await withLedger { ledger, folder async throws in
            #expect(try await ledger.events().isEmpty)
            #expect(try await ledger.head() == .empty)
            #expect(try await ledger.verify(against: nil).isSound)
            #expect(!FileManager.default.fileExists(atPath: folder.path(".sardze")))
        }
    }

    @Test func `the first event makes a folder and a file that only the owner reads`() async throws {
        try await withLedger { ledger, folder async throws in
            try await append(1, to: ledger)
            func permissions(_ path: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            }
            #expect(try permissions(folder.path(".sardze")) == 0o700)
            for name in folder.names() { #expect(try permissions(folder.path(".sardze/\(name)")) == 0o600, "\(name)") }
            try await ledger.close()
            #expect(folder.names() == ["ledger.sqlite"], "no draft, and nothing unsaved beside a closed ledger")
        }
    }

    @Test func `a commit waits for the disk`() async throws {
        try await withLedger { ledger, _ async throws in
            try await append(1, to: ledger)
            let pragmas = try await ledger.pragmas(["journal_mode", "synchronous", "foreign_keys", "busy_timeout"])
            #expect(
                pragmas == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "10000"])
            try await ledger.close()
            _ = try await ledger.head()
            #expect(try await ledger.pragmas(["synchronous"]) == ["synchronous": "2"], "also when opened again")
        }
    }

    @Test(arguments: [
        "UPDATE event SET actor = 'X'", "DELETE FROM event", "INSERT OR REPLACE INTO event SELECT * FROM event LIMIT 1",
        "INSERT INTO event SELECT 5, time, actor, plan, kind, subject, body, officer, day, due, count, period, value, "
            + "evidence, reason, note, hash FROM event LIMIT 1",
        "INSERT INTO event SELECT 3, time, '', plan, kind, subject, body, officer, day, due, count, period, value, "
            + "evidence, reason, note, hash FROM event LIMIT 1",
        "INSERT INTO event SELECT 3, 'now', actor, plan, kind, subject, body, officer, day, due, count, period, value, "
            + "evidence, reason, note, hash FROM event LIMIT 1",
    ])
    func `the file itself refuses to forget or to bend`(statement: String) async throws {
        try await withLedger { ledger, folder async throws in
            try await append(2, to: ledger)
            try await ledger.close()
            let raw = try DatabaseQueue(path: folder.ledger)
            await #expect(throws: DatabaseError.self) { try await raw.write { try $0.execute(sql: statement) } }
            try raw.close()
            #expect(try await ledger.verify(against: nil).isSound)
            #expect(try await ledger.events().count == 2)
        }
    }

    @Test func `a ledger that a newer program changed is not touched`() async throws {
        try await withLedger { ledger, folder async throws in
            try await append(1, to: ledger)
            try await ledger.close()
            let raw = try DatabaseQueue(path: folder.ledger)
            try await raw.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from tomorrow')") }
            try raw.close()
            let before = try Data(contentsOf: URL(filePath: folder.ledger))
            await #expect(throws: LedgerError.newer(folder.ledger)) { try await ledger.events() }
            await #expect(throws: LedgerError.newer(folder.ledger)) { try await append(1, to: ledger) }
            #expect(try Data(contentsOf: URL(filePath: folder.ledger)) == before)
        }
    }

    @Test func `an event of a kind that only a newer program knows is told by its number`() async throws {
        try await withLedger { ledger, folder async throws in
            try await append(2, to: ledger)
            try await ledger.close()
            let raw = try DatabaseQueue(path: folder.ledger)
            try await raw.write {
                try $0.execute(
                    sql: "INSERT INTO event (sequence, time, actor, plan, kind, subject, hash) "
                        + "VALUES (3, 0, 'VP', 'madona', 'teleported', '1.1@2025', zeroblob(32))")
            }
            try raw.close()
            await #expect(throws: LedgerError.unreadable(sequence: 3, .kind("teleported"))) {
                try await ledger.events()
            }
            #expect(try await ledger.records(after: 0, limit: 10).count == 2, "what stands before it can be exported")
        }
    }

    @Test(arguments: [
        "", "not a database, only text that is long enough to be looked at as one, perhaps ………………………………………",
    ])
    func `a file that is something else is told and left alone`(text: String) async throws {
        try await withLedger { ledger, folder async throws in
            try FileManager.default.createDirectory(atPath: folder.path(".sardze"), withIntermediateDirectories: true)
            try text.write(toFile: folder.ledger, atomically: true, encoding: .utf8)
            await #expect(throws: LedgerError.notALedger(folder.ledger)) { try await ledger.events() }
            await #expect(throws: LedgerError.notALedger(folder.ledger)) { try await append(1, to: ledger) }
            #expect(try String(contentsOfFile: folder.ledger, encoding: .utf8) == text)
        }
    }

    @Test func `another program's database is told and left alone`() async throws {
        try await withLedger { ledger, folder async throws in
            try FileManager.default.createDirectory(atPath: folder.path(".sardze"), withIntermediateDirectories: true)
            let raw = try DatabaseQueue(path: folder.ledger)
            try await raw.write { try $0.execute(sql: "CREATE TABLE event (sequence)") }
            try raw.close()
            await #expect(throws: LedgerError.notALedger(folder.ledger)) { try await append(1, to: ledger) }
        }
    }

    @Test func `a backup is a sound ledger of its own and replaces nothing unasked`() async throws {
        try await withLedger { ledger, folder async throws in
            try await append(5, to: ledger)
            let copy = folder.path("copy.sqlite")
            let report = try await ledger.backup(to: copy)
            #expect(report.isSound && report.events == 5)
            #expect(try await SQLiteLedger(path: copy).events() == (try await ledger.events()))
            await #expect(throws: LedgerError.exists(copy)) { try await ledger.backup(to: copy) }
            try await append(1, to: ledger)
            #expect(try await ledger.backup(to: copy, replacing: true).events == 6)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
            #expect(left.filter { !$0.hasPrefix("copy.sqlite-") } == [".sardze", "copy.sqlite"], "no draft is left")
        }
    }
}
