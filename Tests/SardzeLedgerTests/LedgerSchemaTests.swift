import Foundation
import GRDB
import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// A ledger of every version there ever was can be opened, read, checked and written to.
struct LedgerSchemaTests {
    /// Three letters to two bodies each and how they ended, three more of which one was refused, and one that waits.
    private static let letters: [Fact.Kind] =
        Array(repeating: .told, count: 6) + Array(repeating: .delivered, count: 6)
        + Array(repeating: .told, count: 6) + Array(repeating: .delivered, count: 4) + [.undelivered, .undelivered]
        + [.told, .told]

    @Test(
        arguments: [
            ("1", [.done, .figure, .assigned]), ("2", [.referred, .moved, .moved, .moved, .moved, .moved, .moved]),
            ("3", letters),
        ] as [(String, [Fact.Kind])])
    func `a ledger of an older version is taken on`(version: String, kinds: [Fact.Kind]) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = try await ledger(version, in: folder)
        #expect(try await ledger.verify(against: nil).isSound)
        let events = try await ledger.events()
        #expect(events.map(\.fact.kind) == kinds)
        let fact = Fact.reopened(task: "5.2@2025-W07", reason: nil)
        _ = try await ledger.append(
            [fact], to: "madona", by: "VP", at: Timestamp(milliseconds: 0), havingRead: kinds.count)
        #expect(try await ledger.verify(against: nil).isSound)
        #expect(try await ledger.events().count == kinds.count + 1)
        // Whatever its version was, letters can be written now.
        try await ledger.write(
            [TestLetter.written(1)], by: "cron", at: TestLetter.time, havingRead: kinds.count + 1)
        #expect(try await ledger.waiting(at: TestLetter.time).last?.letter == TestLetter.written(1).letter)
        try await ledger.close()
    }

    @Test func `the outbox of an older version is taken on`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = try await ledger("3", in: folder)
        let entries = try await ledger.entries(limit: 10)
        #expect(
            entries.map(\.state) == [
                .delivered, .delivered, .delivered, .delivered, .delivered, .failed, .waiting,
            ])
        let waiting = try #require(try await ledger.waiting(at: TestLetter.time).first?.letter)
        #expect(waiting.address == "office-6@example.org" && waiting.text == "Nokavēts: 6\n" && waiting.count == 4)
        #expect(entries[5].fault == DeliveryFault(.receiver, code: 550) && entries[5].attempts == 1)
        #expect(try await ledger.lastRuns().good?.ended == TestLetter.later(99))
        let held = try await ledger.takeLease(.current, at: TestLetter.time)
        #expect(held?.holder.machine == "mašīna" && held?.until == TestLetter.later(120_000))
        try await ledger.record(.delivered, of: waiting.id, by: "cron", at: TestLetter.time)
        #expect(
            try await ledger.events().suffix(2).map(\.fact)
                == ["SD", "BT"].map { .delivered(letter: waiting.id, body: $0) })
        try await ledger.close()
    }

    private func ledger(_ version: String, in folder: LedgerFolder) async throws -> SQLiteLedger {
        let path = folder.path("old.sqlite")
        let script = try Fixtures.text("ledger/version-\(version).sql")
        let raw = try DatabaseQueue(path: path)
        try await raw.writeWithoutTransaction { try $0.execute(sql: script) }
        try raw.close()
        return SQLiteLedger(path: path)
    }
}
