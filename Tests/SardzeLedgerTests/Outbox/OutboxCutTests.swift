import Foundation
import SardzeLedger
import SardzeWatch
import TestSupport
import Testing

/// A crash at whatever moment leaves a letter and the events of it both there, or both not.
@Suite(.serialized) struct OutboxCutTests {
    private struct Snapshot: Hashable {
        let facts: [Fact]
        let entries: [OutboxEntry]
    }

    private static func snapshot(_ ledger: SQLiteLedger) async throws -> Snapshot {
        Snapshot(facts: try await ledger.events().map(\.fact), entries: try await ledger.entries(limit: 100))
    }

    /// One command after the other: each of these is one transaction.
    private static let steps: [@Sendable (SQLiteLedger) async throws -> Void] = [
        { ledger in
            let letters = (1...4).map {
                TestLetter.written($0, to: [("madona", "SD"), ("other", "BT")], tellings: 20)
            }
            try await ledger.write(letters, by: "cron", at: TestLetter.time, havingRead: 0)
        },
        { try await record(.delivered, 1, in: $0) },
        { try await record(.postponed(DeliveryFault(.busy, code: 421)), 2, in: $0) },
        { try await record(.refused(DeliveryFault(.receiver, code: 550)), 3, in: $0) },
        { _ = try await $0.drop(TestLetter.id(4), by: "VP", at: TestLetter.time) },
        { _ = try await $0.retry(TestLetter.id(3), at: TestLetter.time) },
        { ledger in
            try await ledger.write(
                [TestLetter.written(5), TestLetter.written(2)], by: "cron", at: TestLetter.time, havingRead: nil)
        },
        { try await record(.delivered, 3, in: $0) },
    ]

    private static func record(_ delivery: Delivery, _ number: Int, in ledger: SQLiteLedger) async throws {
        try await ledger.record(delivery, of: TestLetter.id(number), by: "cron", at: TestLetter.time)
    }

    /// SQLite appends to the log beside the file, page by page; the disk may stop after any of them, or within one.
    @Test func `the log cut after any write leaves letters and their events together`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        var known = [try await Self.snapshot(ledger)]
        for step in Self.steps {
            try await step(ledger)
            known.append(try await Self.snapshot(ledger))
        }
        #expect(Set(known).count == Self.steps.count + 1)
        let (file, log) = (
            try Data(contentsOf: URL(filePath: folder.ledger)),
            try Data(contentsOf: URL(filePath: "\(folder.ledger)-wal"))
        )
        try await ledger.close()
        var seen: Set<Snapshot> = []
        try await folder.forEachCut(of: file, log) { rest, cut in
            let found = try await Self.snapshot(rest)
            #expect(known.contains(found), "cut at \(cut): \(found.facts.count) events, \(found.entries.count) letters")
            seen.insert(found)
        }
        #expect(seen == Set(known), "every command was the last one of some cut")
    }

    /// A process that writes and sends letters as fast as it can, killed somewhere; the next one goes on.
    @Test func `what a killed run left is finished by the next, and every letter is delivered once`() async throws {
        var random = SeededGenerator(seed: 20_261_121)
        let folder = try LedgerFolder()
        defer { folder.remove() }
        for round in 0..<12 {
            let writer = try WriterProcess(["tell", folder.ledger, "cron", "100000"])
            try writer.waitForOutput()
            usleep(UInt32.random(in: 0...15_000, using: &random))
            writer.kill()
            let confirmed = Set(try writer.end().lines.filter { $0.hasPrefix("sent ") }.map { $0.dropFirst(5) })
            let ledger = SQLiteLedger(path: folder.ledger)
            let ended = try await Self.expectTogether(ledger, "round \(round)")
            #expect(confirmed.isSubset(of: Set(ended.map { Substring($0.digits) })), "round \(round)")
            try await ledger.close()
        }
        let ledger = SQLiteLedger(path: folder.ledger)
        let told = try await ledger.fold(.plan("madona"), into: 0) { if case .told = $1.fact { $0 += 1 } }.answer
        let (code, _, complaint) = try WriterProcess.run(["tell", folder.ledger, "cron", "\(told + 3)"])
        #expect(code == 0, "\(complaint)")
        #expect(try await Self.expectTogether(ledger, "at the end").count == told + 3)
        #expect(try await ledger.waiting(at: TestLetter.time).isEmpty)
        try await ledger.close()
    }

    /// Every letter that is told of is there, in the state that the events say; each ended at most once.
    ///
    /// - Returns: the letters that wait no more.
    private static func expectTogether(_ ledger: SQLiteLedger, _ place: String) async throws -> Set<LetterID> {
        var (told, ended): ([LetterID: Int], [LetterID: [OutboxEntry.State]]) = ([:], [:])
        let fold = try await ledger.fold(.verified, into: [Fact]()) { $0.append($1.fact) }
        #expect(fold.breaks.isEmpty, "\(place)")
        for fact in fold.answer {
            switch fact {
            case .told(let fact): told[fact.letter, default: 0] += 1
            case .delivered(let letter, _): ended[letter, default: []].append(.delivered)
            case .undelivered(let letter, _, _): ended[letter, default: []].append(.failed)
            default: break
            }
        }
        #expect(told.values.allSatisfy { $0 == 2 }, "\(place): told to both its bodies, once")
        let entries = try await ledger.entries(limit: 1_000_000)
        #expect(entries.allSatisfy { told[$0.letter.id] != nil }, "\(place)")
        for entry in entries {
            let states = ended[entry.letter.id] ?? []
            #expect(states == (entry.state == .waiting ? [] : [entry.state, entry.state]), "\(place)")
        }
        // What was forgotten was delivered.
        let kept = Set(entries.map(\.letter.id))
        #expect(Set(told.keys).subtracting(kept).allSatisfy { ended[$0]?.count == 2 }, "\(place)")
        return Set(ended.keys)
    }
}
