import Foundation
import SardzeLedger
import SardzeRules
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// A crash at whatever moment leaves a referral where some move had left it.
@Suite(.serialized) struct LedgerReferralCutTests {
    private static let time = Timestamp(milliseconds: 1_784_400_000_000)

    private static func issue(_ body: String, from: Int? = nil) -> ReferralStep.Issue {
        ReferralStep.Issue(
            body: body, action: ActionMark(of: "izvērtēt"), rules: ["R01"], due: time, receiveBy: time,
            acceptBy: time, outcomeBy: time, from: from, isReplacement: from != nil)
    }

    /// What one command after the other records: each of these is one append.
    private static func journey() throws -> [[Fact]] {
        let reference = try #require(ReferralReference("R-2026-014"))
        func moved(_ move: ReferralMove, _ step: Int? = nil, _ steps: [ReferralStep.Issue] = []) -> Fact {
            .moved(Fact.Moving(reference, step: step, at: time, move, steps: steps))
        }
        return [
            [
                .referred(Fact.Referring(reference, at: time, from: "PP", [Referral.Saying("concern", "abuse")])),
                moved(.send, nil, [issue("VP"), issue("SD")]),
            ],
            [moved(.receive, 1)], [moved(.receive, 2)], [moved(.redirect(to: "BT"), 1, [issue("BT", from: 1)])],
            [moved(.accept(officer: "vadītājs"), 2)], [moved(.receive, 3)],
            [moved(.decline(.noCapacity, suggesting: nil), 3, [issue("SG", from: 3)])],
            [moved(.handOver(to: .body("AN")), 2), moved(.handOver(to: .body("AN")), 4)], [moved(.start, 2)],
            [moved(.done(.caseOpened), 2)], [moved(.feedback, 2)], [moved(.close, 2)], [moved(.cancel(.withdrawn))],
        ]
    }

    /// SQLite appends to the log beside the file, page by page; the disk may stop after any of them, or within one.
    @Test func `the log cut after any write leaves a legal state, and never half a command`() async throws {
        let journey = try Self.journey()
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        for facts in journey {
            _ = try await ledger.append(facts, to: "madona", by: "PP", at: Self.time, havingRead: nil)
        }
        let (file, log) = (
            try Data(contentsOf: URL(filePath: folder.ledger)),
            try Data(contentsOf: URL(filePath: "\(folder.ledger)-wal"))
        )
        try await ledger.close()
        let lengths = journey.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        var seen: Set<Int> = []
        try await folder.forEachCut(of: file, log) { rest, _ in
            let events = try await rest.events()
            #expect(events.map(\.fact) == Array(journey.joined().prefix(events.count)))
            #expect(lengths.contains(events.count), "no half of a command: \(events.count)")
            var book = ReferralBook()
            for event in events {
                switch event.fact {
                case .referred(let opening): book.take(opening)
                case .moved(let moving): book.take(moving)
                default: break
                }
            }
            #expect(book.strayFacts == 0)
            seen.insert(events.count)
        }
        #expect(seen == Set(lengths), "every command was the last one of some cut")
    }

    /// A process that moves referrals as fast as it can, killed somewhere.
    @Test func `a killed process leaves every referral where a move left it`() async throws {
        var random = SeededGenerator(seed: 20_261_124)
        let folder = try LedgerFolder()
        defer { folder.remove() }
        for round in 0..<12 {
            let writer = try WriterProcess(["refer", folder.ledger, "PP", "100000"])
            try writer.waitForOutput()
            usleep(UInt32.random(in: 0...15_000, using: &random))
            writer.kill()
            let confirmed = try writer.end().lines.compactMap { Int($0) }.last ?? 0
            let ledger = SQLiteLedger(path: folder.ledger)
            let fold = try await ledger.fold(.verified, into: Record()) { $0.take($1.fact) }
            #expect(fold.breaks.isEmpty && fold.head.sequence >= confirmed)
            #expect(fold.answer.referrals.strayFacts == 0, "round \(round)")
            // Both steps of a hand-over are recorded in one command.
            for referral in fold.answer.referrals.referrals {
                let bodies = referral.steps.map(\.body)
                #expect([[], ["VP", "SD"], ["AN", "AN"]].contains(bodies), "round \(round): \(bodies)")
            }
            try await ledger.close()
        }
    }
}
