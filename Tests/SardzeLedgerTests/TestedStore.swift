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

    /// Opens a ledger whose log was cut after every page and within each, as a disk may stop that it is appended to.
    ///
    /// - Parameters:
    ///   - file: the ledger as it was when nothing had been moved into it from the log.
    ///   - body: is given the ledger that is left, and how many bytes of the log it has.
    func forEachCut(
        of file: Data, _ log: Data, _ body: (SQLiteLedger, Int) async throws -> Void
    ) async throws {
        let frame = 4_096 + 24
        let cuts = stride(from: 32, through: log.count, by: frame).flatMap { [$0, $0 + frame / 2] } + [0, log.count]
        for (number, cut) in cuts.filter({ $0 <= log.count }).enumerated() {
            let path = path("cut-\(number).sqlite")
            try file.write(to: URL(filePath: path))
            try log.prefix(cut).write(to: URL(filePath: "\(path)-wal"))
            let rest = SQLiteLedger(path: path)
            try await body(rest, cut)
            #expect(try await rest.verify(against: nil).isSound)
            try await rest.close()
            for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        }
    }

    /// The names in the ledger's folder, ascending; empty when there is no such folder.
    func names() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path(".sardze"))) ?? []).sorted()
    }
}
