import Foundation
import SardzeLedger
import SardzeRules
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// Referrals in the ledger: kept whole, hashed whole, and never with words about anybody.
struct LedgerReferralTests {
    private static let time = Timestamp(milliseconds: 1_784_400_000_000)

    private func facts() throws -> [Fact] {
        let reference = try #require(ReferralReference("R-2026-014"))
        let step = ReferralStep.Issue(
            body: "VP", actsFor: ["SD"], action: ActionMark(of: "zvanīt 110"), rules: ["R01", "R07"], names: ["zvans"],
            activity: "7.1", due: Self.time, receiveBy: Self.time, acceptBy: Self.time, outcomeBy: Self.time,
            isIllustrative: true, isImmediate: true, owesFeedback: false, from: 2, isReplacement: true)
        let plain = ReferralStep.Issue(
            body: "SD", action: ActionMark(of: "izvērtēt"), rules: ["otherwise"], due: Self.time,
            receiveBy: Self.time, acceptBy: Self.time, outcomeBy: Self.time)
        return [
            .referred(
                Fact.Referring(
                    reference, at: Self.time, from: "SD",
                    [Referral.Saying("concern", "abuse"), Referral.Saying("age", "0-5")])),
            .moved(Fact.Moving(reference, at: Self.time, .send, steps: [plain, step])),
            .moved(Fact.Moving(reference, step: 1, at: Self.time, .accept(officer: "vadītājas vietniece"))),
            .moved(Fact.Moving(reference, step: 2, at: Self.time, .done(.serviceStarted))),
            .disclosed(what: "skaitļi", reason: "domes sēdei"),
        ]
    }

    private func withLedger(_ body: (SQLiteLedger, LedgerFolder) async throws -> Void) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        try await body(ledger, folder)
        try await ledger.close()
    }

    private func lines(_ ledger: SQLiteLedger) async throws -> [String] {
        var data = Data()
        for try await line in ledger.lines() { data.append(contentsOf: line) }
        return String(decoding: data, as: UTF8.self).components(separatedBy: "\n").filter { !$0.isEmpty }
    }

    @Test func `a referral's facts come back as they went in, and their lines read as JSON`() async throws {
        let facts = try facts()
        try await withLedger { ledger, folder async throws in
            _ = try await ledger.append(facts, to: "madona", by: "SD", at: Self.time, havingRead: 0)
            #expect(try await ledger.events().map(\.fact) == facts)
            let lines = try await lines(ledger)
            #expect(
                lines[0].contains(
                    #""kind":"referred","referral":"R-2026-014","body":"SD","detail":"{\"at\":\"2026-07-18T18:40:00.000Z\",\"case\":{\"concern\":\"abuse\",\"age\":\"0-5\"}}","#
                ), "\(lines[0])")
            for line in lines.dropLast() {
                let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                let detail = try #require(object["detail"] as? String)
                #expect(try JSONSerialization.jsonObject(with: Data(detail.utf8)) is [String: Any])
            }
        }
    }

    @Test func `the hash takes in the detail as the description says, computed by another program`() async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        _ = try WriterProcess.run(["refer", folder.ledger, "PP", "1"])
        // By Python's hashlib over the exported lines, following the description of `ChainMessage`.
        let hash = "b32b2307d0885e4b33999c9a853a4101e542e804e773c5698f257caf7225190a"
        let ledger = SQLiteLedger(path: folder.ledger)
        #expect(try await ledger.head().description == "7:\(hash)")
        try await ledger.close()
    }

    /// Two who take the next free reference at once: only one of them gets it.
    @Test func `one reference is given once`() async throws {
        let facts = try facts()
        try await withLedger { ledger, _ async throws in
            _ = try await ledger.append([facts[0]], to: "madona", by: "SD", at: Self.time, havingRead: 0)
            await #expect(throws: LedgerError.self) {
                try await ledger.append([facts[0]], to: "madona", by: "BT", at: Self.time, havingRead: 0)
            }
            #expect(try await ledger.events().count == 1)
        }
    }

    @Test(
        arguments: [
            (0, #"\"concern\":\"abuse\""#, #"\"concern\":\"Anna Bērziņa\""#, "detail"),
            (0, #"\"concern\":\"abuse\""#, #"\"concern\":\"010110-12345\""#, "detail"),
            (
                0, #"\"concern\":\"abuse\""#, #"\"concern\":\"viņa to pastāstīja skolotājai pirmdien no rīta\""#,
                "detail"
            ),
            (0, #"\"concern\":\"abuse\""#, #"\"concern\":\"29123456\""#, "detail"),
            (0, #""body":"SD""#, #""body":"Anna Bērziņa""#, "body"),
            (1, #"\"rules\":[\"otherwise\"]"#, #"\"rules\":[\"Jānis\"]"#, "detail"),
            (1, #"\"activity\":\"7.1\""#, #"\"activity\":\"zvanīt 29123456\""#, "detail"),
            (2, #""officer":"vadītājas vietniece""#, #""officer":"Anna Bērziņa""#, "officer"),
            (3, #""reason":"service-started""#, #""reason":"bērns ievietots patversmē""#, "reason"),
            (3, #""reason":"service-started""#, #""reason":"service-started","note":"x""#, "note"),
            (3, #""value":"done""#, #""value":"forgotten""#, "value"),
            (0, #""referral":"R-2026-014""#, #""referral":"R-2026-14""#, "referral"),
            (0, #""referral":"R-2026-014""#, #""referral":"Anna-2012-1""#, "referral"),
            (1, #"\"from\":2"#, #"\"from\":02"#, "detail"), (1, #"{\"at\""#, #"{ \"at\""#, "detail"),
            (1, #"\"feedback\":false"#, #"\"feedback\":true"#, "detail"),
            (2, #""count":1"#, #""count":0"#, "count"), (1, #"\"do\":\""#, #"\"do\":\"zvanīt"#, "detail"),
        ])
    func `a line with anything but names and closed lists is not taken in`(
        line: Int, old: String, new: String, key: String
    ) async throws {
        let facts = try facts()
        try await withLedger { ledger, folder async throws in
            _ = try await ledger.append(facts, to: "madona", by: "SD", at: Self.time, havingRead: 0)
            var lines = try await lines(ledger)
            try #require(lines[line].contains(old), "\(lines[line])")
            lines[line] = lines[line].replacingOccurrences(of: old, with: new)
            let file = folder.path("lines.jsonl")
            try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: file))
            let other = SQLiteLedger(path: folder.path("other.sqlite"))
            let error = await #expect(throws: LedgerError.self) { try await other.importLines(from: file) }
            guard case .importRefused(let number, _, let fault) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(number == line + 1)
            // Named for what it is, not for the hash that no longer fits.
            #expect([.freeText(key), .malformed(key), .superfluous(key)].contains(fault), "\(fault)")
            #expect(!FileManager.default.fileExists(atPath: other.path))
        }
    }
}
