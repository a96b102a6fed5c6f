import Foundation
import GRDB
import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// What is particular to an outbox in the SQLite file.
@Suite(.serialized) struct SQLiteOutboxTests {
    private func withLedger(_ body: (SQLiteLedger, LedgerFolder) async throws -> Void) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        try await body(ledger, folder)
        try await ledger.close()
    }

    @Test func `looking into the outbox of a ledger that is not there creates nothing`() async throws {
        try await withLedger { ledger, folder async throws in
            #expect(try await ledger.waiting(at: TestLetter.time).isEmpty)
            #expect(try await ledger.entries(limit: 10).isEmpty)
            #expect(try await ledger.lastRuns() == (nil, nil))
            #expect(try await ledger.retry(TestLetter.id(1), at: TestLetter.time) == nil)
            #expect(try await ledger.drop(TestLetter.id(1), by: "VP", at: TestLetter.time) == nil)
            try await ledger.releaseLease(.current)
            await #expect(throws: LedgerError.leaseLost) {
                try await ledger.renewLease(.current, at: TestLetter.time)
            }
            await #expect(throws: LedgerError.unknownLetter(TestLetter.id(1))) {
                try await ledger.record(.delivered, of: TestLetter.id(1), by: "cron", at: TestLetter.time)
            }
            #expect(!FileManager.default.fileExists(atPath: folder.path(".sardze")))
        }
    }

    @Test func `who may only read sees the outbox, and the last run`() async throws {
        try await withLedger { ledger, folder async throws in
            try await ledger.write([TestLetter.written(1)], by: "cron", at: TestLetter.time, havingRead: nil)
            let run = AlertRun(
                ended: TestLetter.time, isGood: true, written: 1, delivered: 0, postponed: 0, refused: 0)
            try await ledger.note(run)
            try await ledger.close()
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(".sardze"))
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.ledger)
            let (code, lines, complaint) = try WriterProcess.run(["look", folder.ledger] + WriterProcess.asStranger)
            #expect(code == 0 && lines == ["1 waiting, 1 letters, good run true"], "\(complaint)")
        }
    }

    /// A process that was killed cannot give the lease back, and nobody has to wait for it.
    @Test func `the lease of a killed process is taken over at once`() async throws {
        try await withLedger { ledger, folder async throws in
            let first = try WriterProcess(["lease", folder.ledger])
            try first.waitForOutput()
            let held = try await ledger.takeLease(.current, at: TestLetter.time)
            #expect(held?.holder.machine == LeaseHolder.current.machine)
            #expect(held?.holder != .current)
            let second = try WriterProcess.run(["lease", folder.ledger])
            #expect(second.lines == ["\(held?.holder.process ?? 0)"], "it is told who has it")
            first.kill()
            #expect(try first.end().lines == ["taken"])
            #expect(try await ledger.takeLease(.current, at: TestLetter.time) == nil)
        }
    }

    @Test func `a lease that was just renewed is not written again`() async throws {
        try await withLedger { ledger, folder async throws in
            #expect(try await ledger.takeLease(.current, at: TestLetter.time) == nil)
            func log() throws -> Int {
                try FileManager.default.attributesOfItem(atPath: "\(folder.ledger)-wal")[.size] as? Int ?? 0
            }
            let before = try log()
            try await ledger.renewLease(.current, at: TestLetter.later(224_999))
            #expect(try log() == before)
            try await ledger.renewLease(.current, at: TestLetter.later(225_000))
            #expect(try log() > before)
        }
    }

    @Test func `only the last thousand letters that wait no more are kept`() async throws {
        try await withLedger { ledger, folder async throws in
            let count = 2_100
            try await ledger.write(
                (0..<count).map { TestLetter.written($0) }, by: "cron", at: TestLetter.time, havingRead: nil)
            let raw = try DatabaseQueue(path: folder.ledger)
            try await raw.write { db in
                // By number in the outbox, from 1: three wait, every second of the others was given up.
                try db.execute(sql: "UPDATE outbox SET state = 'delivered' WHERE number > 3 AND number % 2 = 0")
                try db.execute(sql: "UPDATE outbox SET state = 'failed' WHERE number > 3 AND number % 2 = 1")
            }
            try await ledger.write([TestLetter.written(count)], by: "cron", at: TestLetter.time, havingRead: nil)
            let states = try await ledger.entries(limit: .max).reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
            #expect(states == [.waiting: 4, .delivered: 1_000, .failed: 1_000])
            #expect(
                try await ledger.waiting(at: TestLetter.time).map(\.letter.id) == [0, 1, 2, count].map(TestLetter.id))
            let parts = try await raw.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox_part") }
            #expect(parts == 2_004)
            // Of one that is forgotten the ledger still tells.
            try await ledger.write([TestLetter.written(5)], by: "cron", at: TestLetter.time, havingRead: nil)
            #expect(try await ledger.entries(limit: .max).count == 2_004)
            try raw.close()
        }
    }

    /// The file shall not keep what the ledger has forgotten.
    @Test func `of a letter that was delivered no byte is left in the file`() async throws {
        try await withLedger { ledger, folder async throws in
            try await ledger.write(
                (1...40).map { TestLetter.written($0) }, by: "cron", at: TestLetter.time, havingRead: nil)
            for number in 1...39 {
                try await ledger.record(.delivered, of: TestLetter.id(number), by: "cron", at: TestLetter.time)
            }
            _ = try await ledger.drop(TestLetter.id(40), by: "VP", at: TestLetter.time)
            try await ledger.close()
            let file = try Data(contentsOf: URL(filePath: folder.ledger))
            for text in ["box-", "@example.org", "Vēstule", "<p>"] {
                #expect(file.range(of: Data(text.utf8)) == nil, "\(text)")
            }
        }
    }
}
