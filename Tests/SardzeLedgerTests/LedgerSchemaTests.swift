import Foundation
import GRDB
import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// A ledger of every version there ever was can be opened, read, checked and written to.
struct LedgerSchemaTests {
    @Test(
        arguments: [
            ("1", [.done, .figure, .assigned]), ("2", [.referred, .moved, .moved, .moved, .moved, .moved, .moved]),
        ] as [(String, [Fact.Kind])])
    func `a ledger of an older version is taken on`(version: String, kinds: [Fact.Kind]) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let path = folder.path("old.sqlite")
        let script = try Fixtures.text("ledger/version-\(version).sql")
        let raw = try DatabaseQueue(path: path)
        try await raw.writeWithoutTransaction { try $0.execute(sql: script) }
        try raw.close()
        let ledger = SQLiteLedger(path: path)
        #expect(try await ledger.verify(against: nil).isSound)
        let events = try await ledger.events()
        #expect(events.map(\.fact.kind) == kinds)
        let fact = Fact.reopened(task: "5.2@2025-W07", reason: nil)
        _ = try await ledger.append(
            [fact], to: "madona", by: "VP", at: Timestamp(milliseconds: 0), havingRead: kinds.count)
        #expect(try await ledger.verify(against: nil).isSound)
        #expect(try await ledger.events().count == kinds.count + 1)
        try await ledger.close()
    }
}
