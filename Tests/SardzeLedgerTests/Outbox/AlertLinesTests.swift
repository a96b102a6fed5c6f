import Foundation
import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// Letters and silences as lines of the export, and back.
struct AlertLinesTests {
    private static let time = TestLetter.time

    private static let facts: [Fact] = [
        .told(
            Fact.Told(
                TestLetter.id(1), to: "SD", officer: "vadītāja", on: TestLetter.day, isUrgent: true,
                [
                    Telling(
                        matter: "referral R-2026-014/2", due: TestLetter.day, reason: .escalatedToDeputy, number: 3),
                    Telling(matter: "task 5.2@2025-W07", due: TestLetter.day, reason: .overdue, number: 1),
                ])),
        .delivered(letter: TestLetter.id(1), body: "SD"),
        .undelivered(letter: TestLetter.id(2), body: "BT", .receiver),
        .silenced(Silence(.activity("5.2"), until: TestLetter.day, owner: "SG", reason: "remonts")),
        .lifted(.body("SD"), reason: nil),
    ]

    private func lines(_ ledger: SQLiteLedger) async throws -> [String] {
        var text = ""
        for try await piece in ledger.lines() { text += String(decoding: piece, as: UTF8.self) }
        return text.split(separator: "\n").map(String.init)
    }

    @Test func `a line looks as it is described`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        _ = try await ledger.append(Self.facts, to: "madona", by: "cron", at: Self.time, havingRead: nil)
        #expect(try await ledger.events().map(\.fact) == Self.facts)
        Fixtures.expectGolden(try await lines(ledger).joined(separator: "\n") + "\n", "ledger/alerts.jsonl")
        try await ledger.close()
    }

    @Test(
        arguments: [
            (0, #"\"urgent\":true,"#, #"\"urgent\":false,"#, "detail"), (0, #"\"told\":["#, #"\"told\": ["#, "detail"),
            (0, #"\"number\":3"#, #"\"number\":0"#, "detail"), (0, #"\"number\":3"#, #"\"number\":03"#, "detail"),
            (0, #"\"number\":3"#, #"\"number\":3,\"note\":\"x\""#, "detail"),
            (0, #"\"reason\":\"overdue\""#, #"\"reason\":\"late\""#, "detail"),
            (0, #"\"due\":\"2024-10-04\""#, #"\"due\":\"20241004\""#, "detail"),
            (0, #"\"matter\":\"task 5.2@2025-W07\""#, #"\"matter\":\"\""#, "detail"),
            (0, #"]}""#, #"]} ""#, "detail"),
            (0, #""officer":"vadītāja""#, #""officer":"vadītāja","note":"x""#, "note"),
            (0, #""letter":""#, #""letter":"X"#, "letter"), (1, #""letter":""#, #""letter":"0"#, "letter"),
            (1, #""body":"SD""#, #""body":"SD","reason":"x""#, "reason"),
            (2, #""reason":"receiver""#, #""reason":"nobody""#, "reason"),
            (3, #""silence":"activity 5.2""#, #""silence":"goal 5""#, "silence"),
            (3, #""silence":"activity 5.2""#, #""silence":"body ""#, "silence"),
            (4, #""silence":""#, #""detail":"{}","silence":""#, "detail"),
        ])
    func `a line that is not what would be written is refused where it is wrong`(
        line: Int, old: String, new: String, key: String
    ) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        _ = try await ledger.append(Self.facts, to: "madona", by: "cron", at: Self.time, havingRead: nil)
        var lines = try await lines(ledger)
        try await ledger.close()
        try #require(lines[line].contains(old), "\(lines[line])")
        lines[line] = lines[line].replacingOccurrences(of: old, with: new)
        let file = folder.path("lines.jsonl")
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: file))
        let error = await #expect(throws: LedgerError.self) {
            try await SQLiteLedger(path: folder.path("other.sqlite")).importLines(from: file)
        }
        guard case .importRefused(let number, _, let fault) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(number == line + 1)
        // Named for what it is, not for the hash that no longer fits.
        #expect([.malformed(key), .superfluous(key)].contains(fault), "\(fault)")
    }
}
