import Foundation
import SardzeLedger
import Testing

/// Every store there is. A new one is a new case, and then passes `LedgerStoreSuite` or does not.
enum TestedStore: CaseIterable {
    case sqlite

    /// Makes a fresh, empty store for as long as the body runs.
    func use(_ body: (any LedgerStore) async throws -> Void) async throws {
        switch self {
        case .sqlite:
            let folder = try LedgerFolder()
            defer { folder.remove() }
            let ledger = SQLiteLedger(path: folder.ledger)
            try await body(ledger)
            try await ledger.close()
        }
    }
}

/// A folder of its own, with the path of a ledger that is not there yet.
struct LedgerFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "sardze-ledger-\(UUID().uuidString)")
        // Others may look into it: some tests read as another user.
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    var ledger: String { path(".sardze/ledger.sqlite") }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func remove() { try? FileManager.default.removeItem(at: url) }

    /// The names in the ledger's folder, ascending; empty when there is no such folder.
    func names() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path(".sardze"))) ?? []).sorted()
    }
}
