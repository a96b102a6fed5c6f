import Foundation
import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// A ledger as text, and back.
@Suite(.serialized) struct LedgerLinesTests {
    private static let seed: UInt64 = 20_261_121
    private let time = Timestamp(milliseconds: 1_751_362_200_123)

    private func withTwoLedgers(
        _ body: (SQLiteLedger, SQLiteLedger, LedgerFolder) async throws -> Void
    ) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let (one, other) = (
            SQLiteLedger(path: folder.path("one.sqlite")), SQLiteLedger(path: folder.path("other.sqlite"))
        )
        try await body(one, other, folder)
        try await one.close()
        try await other.close()
    }

    private func text(_ ledger: SQLiteLedger, after sequence: Int = 0) async throws -> Data {
        var text = Data()
        for try await piece in ledger.lines(after: sequence) { text.append(contentsOf: piece) }
        return text
    }

    /// Writes a file of lines and gives its path.
    private func file(_ text: Data, in folder: LedgerFolder) throws -> String {
        let path = folder.path("lines.jsonl")
        try text.write(to: URL(filePath: path))
        return path
    }

    @Test func `what is exported comes back byte for byte, with its chain`() async throws {
        try await withTwoLedgers { one, other, folder async throws in
            var random = RandomFacts(seed: Self.seed)
            for actor in ["VP", "\"SD\"", "ā\n"] {
                _ = try await one.append(random.facts(2_000), to: "madona", by: actor, at: time, havingRead: nil)
            }
            let exported = try await text(one)
            #expect(try await other.importLines(from: try file(exported, in: folder)) == 6_000)
            #expect(try await text(other) == exported, "seed \(Self.seed)")
            #expect(try await other.head() == (try await one.head()))
            #expect(try await other.verify(against: try await one.head()).isSound)
        }
    }

    @Test func `a line looks as it is described`() async throws {
        try await withTwoLedgers { one, _, _ async throws in
            let facts: [Fact] = [
                .done(
                    task: "5.2@2025-W07",
                    Fact.Doing(on: CivilDate(dayNumber: 20_133), count: -2, evidence: "a/b", note: "\"x\"\u{1}\n")),
                .figure(
                    indicator: "gadījumi",
                    Fact.Figure(period: Slot(Window(day: CivilDate(dayNumber: 20_000))), body: "VP", value: "10.3")),
            ]
            _ = try await one.append(facts, to: "madona", by: "VP", at: time, havingRead: nil)
            Fixtures.expectGolden(String(decoding: try await text(one), as: UTF8.self), "ledger/lines.jsonl")
        }
    }

    @Test func `a ledger that holds the beginning takes in the rest`() async throws {
        try await withTwoLedgers { one, other, folder async throws in
            var random = RandomFacts(seed: 3)
            _ = try await one.append(random.facts(10), to: "madona", by: "VP", at: time, havingRead: nil)
            #expect(try await other.importLines(from: try file(try await text(one), in: folder)) == 10)
            _ = try await one.append(random.facts(5), to: "madona", by: "VP", at: time, havingRead: nil)
            #expect(try await other.importLines(from: try file(try await text(one), in: folder)) == 5)
            #expect(try await other.importLines(from: try file(try await text(one), in: folder)) == 0)
            _ = try await one.append(random.facts(2), to: "madona", by: "VP", at: time, havingRead: nil)
            #expect(try await other.importLines(from: try file(try await text(one, after: 15), in: folder)) == 2)
            #expect(try await text(other) == (try await text(one)))
        }
    }

    @Test func `two ledgers that went different ways are not mixed`() async throws {
        try await withTwoLedgers { one, other, folder async throws in
            var random = RandomFacts(seed: 4)
            _ = try await one.append(random.facts(3), to: "madona", by: "VP", at: time, havingRead: nil)
            try await other.importLines(from: try file(try await text(one), in: folder))
            _ = try await one.append(random.facts(3), to: "madona", by: "VP", at: time, havingRead: nil)
            _ = try await other.append(random.facts(2), to: "madona", by: "SD", at: time, havingRead: nil)
            let before = try await text(other)
            let lines = try file(try await text(one), in: folder)
            await #expect(throws: LedgerError.importRefused(line: 4, column: 1, .diverges(sequence: 4))) {
                try await other.importLines(from: lines)
            }
            #expect(try await text(other) == before)
        }
    }

    @Test func `a ledger cannot begin in the middle`() async throws {
        try await withTwoLedgers { one, other, folder async throws in
            var random = RandomFacts(seed: 5)
            _ = try await one.append(random.facts(3), to: "madona", by: "VP", at: time, havingRead: nil)
            let lines = try file(try await text(one, after: 1), in: folder)
            await #expect(throws: LedgerError.importRefused(line: 1, column: 1, .sequence(expected: 1))) {
                try await other.importLines(from: lines)
            }
            #expect(try await other.events().isEmpty)
        }
    }

    @Test(
        arguments: [
            (#""note":"ok""#, #""note":"no""#, "hash", LineFault.hash),
            (#""version":1"#, #""version":2"#, "version", .version(2)),
            (#""version":1"#, #""version":"1""#, "version", .malformed("version")),
            (#""version":1,"#, "", nil, .missing("version")),
            (#""sequence":2"#, #""sequence":3"#, "sequence", .sequence(expected: 2)),
            (#""kind":"done""#, #""kind":"dome""#, "kind", .kind("dome")),
            (#""day":"2025-02-14""#, #""day":"2025-02-30""#, "day", .malformed("day")),
            (#""day":"2025-02-14","#, "", nil, .missing("day")),
            (#""day":"2025-02-14""#, #""day":20133"#, "day", .malformed("day")),
            (#""note":"ok""#, #""note":"ok","reason":"x""#, "reason", .superfluous("reason")),
            (#""note":"ok""#, #""note":"ok","colour":"red""#, "colour", .unknownKey("colour")),
            (#""actor":"ā""#, #""actor":"""#, "actor", .malformed("actor")),
            (#""task":"1.1@2025""#, #""indicator":"1.1@2025""#, nil, .missing("task")),
            (#""time":"2025-07-01T09"#, #""time":"2025-07-01T25"#, "time", .malformed("time")),
            (#""previous":""#, #""previous":"0"#, "previous", .malformed("previous")),
            ("}", "", nil, .notJSON(nil)),
        ] as [(String, String, String?, LineFault)])
    func `a line that was changed is refused where it was`(
        old: String, new: String, key: String?, fault: LineFault
    ) async throws {
        try await withTwoLedgers { one, other, folder async throws in
            let fact = Fact.done(task: "1.1@2025", Fact.Doing(on: CivilDate(dayNumber: 20_133), note: "ok"))
            _ = try await one.append([fact, fact, fact], to: "madona", by: "ā", at: time, havingRead: nil)
            var lines = String(decoding: try await text(one), as: UTF8.self).components(separatedBy: "\n")
            try #require(lines[1].contains(old))
            lines[1] = lines[1].replacingOccurrences(of: old, with: new)
            let path = try file(Data(lines.joined(separator: "\n").utf8), in: folder)
            let error = await #expect(throws: LedgerError.self) { try await other.importLines(from: path) }
            guard case .importRefused(let line, let column, let found) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(line == 2)
            if case .notJSON = fault, case .notJSON = found {} else { #expect(found == fault) }
            let place = key.flatMap { lines[1].range(of: "\"\($0)\":")?.lowerBound } ?? lines[1].startIndex
            #expect(column == lines[1].unicodeScalars.distance(from: lines[1].startIndex, to: place) + 1)
            #expect(!FileManager.default.fileExists(atPath: other.path), "not even an empty ledger is left")
        }
    }

    @Test func `empty lines and carriage returns do no harm, and a missing file is told`() async throws {
        try await withTwoLedgers { one, other, folder async throws in
            var random = RandomFacts(seed: 6)
            _ = try await one.append(random.facts(3), to: "madona", by: "VP", at: time, havingRead: nil)
            let lines = String(decoding: try await text(one), as: UTF8.self).components(separatedBy: "\n")
            let path = try file(Data(lines.joined(separator: "\r\n\r\n").utf8), in: folder)
            #expect(try await other.importLines(from: path) == 3)
            await #expect(throws: LedgerError.self) { try await other.importLines(from: folder.path("none")) }
        }
    }
}
