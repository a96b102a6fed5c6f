import Foundation
import SardzeLedger
import SardzeWatch
import TestSupport
import Testing

/// Several processes at once, and processes that end in the middle.
@Suite(.serialized) struct LedgerProcessTests {
    private static let seed: UInt64 = 20_261_121

    @Test func `two processes write a thousand events each at once, and none is lost`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let writers = try ["VP", "SD"].map { actor in try WriterProcess(["append", folder.ledger, actor, "1000"]) }
        for writer in writers {
            let (code, lines, complaint) = try writer.end()
            #expect(code == 0 && lines.count == 1_000, "\(complaint)")
        }
        let ledger = SQLiteLedger(path: folder.ledger)
        let fold = try await ledger.fold(.verified, into: [String: [Int]]()) { counts, event in
            guard case .progress(_, let doing) = event.fact, let count = doing.count else { return }
            counts[event.actor, default: []].append(count)
        }
        #expect(fold.answer == ["VP": Array(0..<1_000), "SD": Array(0..<1_000)], "each in its own order")
        #expect(fold.breaks.isEmpty)
        #expect(try await ledger.verify(against: nil).isSound)
        try await ledger.close()
    }

    /// Every fifth time the ledger is a new one, so that its making is interrupted too.
    @Test func `a process killed at any moment loses nothing that it confirmed`() async throws {
        var random = SeededGenerator(seed: Self.seed)
        var folder = try LedgerFolder()
        var known = 0
        for round in 0..<200 {
            if round.isMultiple(of: 5) {
                folder.remove()
                folder = try LedgerFolder()
                known = 0
            }
            let writer = try WriterProcess(["append", folder.ledger, "VP", "100000"])
            // Half of them are killed in the middle of writing, the others wherever they are, mostly on the way to it.
            if round.isMultiple(of: 2) { try writer.waitForOutput() }
            usleep(UInt32.random(in: 0...20_000, using: &random))
            writer.kill()
            let confirmed = try writer.end().lines.compactMap { Int($0) }
            let ledger = SQLiteLedger(path: folder.ledger)
            let report = try await ledger.verify(against: nil)
            #expect(report.isSound, "round \(round) of seed \(Self.seed): \(report)")
            let last = confirmed.last ?? known
            #expect(
                report.events == last || report.events == last + 1,
                "round \(round): confirmed \(last) of \(report.events)")
            #expect(confirmed == (known..<last).map { $0 + 1 }, "round \(round)")
            known = report.events
            try await ledger.close()
        }
        folder.remove()
    }
}
