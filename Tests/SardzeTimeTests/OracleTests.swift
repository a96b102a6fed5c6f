import Foundation
import SardzeTime
import TestSupport
import Testing

/// What python-dateutil and libical answer, where they agree with the slow reading of the RFC.
struct OracleTests {
    private let rows: [[String: String]]

    init() throws { rows = try Fixtures.table("recurrence/oracles.tsv") }

    @Test func `the slow reading says what the peers said`() throws {
        // It said so of every row when they were recorded; some are enough to see that it has not changed its mind.
        for place in stride(from: 0, to: rows.count, by: 5) {
            #expect(try slow(rows[place]) == rows[place]["occurrences"], "\(rows[place]["rule"] ?? "")")
        }
    }

    @Test func `days come out as the peers and the slow reading say`() throws {
        let ofDays = rows.filter { $0["start"]?.contains("T") == false }
        #expect(ofDays.count > 1000)
        for row in ofDays {
            let start = try #require(CivilDate(row["start"] ?? ""))
            let last = try #require(CivilDate(row["last"] ?? ""))
            let window = try #require(Window(start, last))
            let recurrence = try Recurrence(row["rule"] ?? "", start: start)
            let found = recurrence.occurrences(in: window).prefix(12)
            #expect(Steps.spelt(found) == row["occurrences"], "\(row["rule"] ?? "") from \(start)")
        }
    }

    @Test func `times come out as the peers and the slow reading say`() throws {
        let ofTimes = rows.filter { $0["start"]?.contains("T") == true }
        #expect(ofTimes.count > 1000)
        for row in ofTimes {
            let start = try #require(CivilDateTime(row["start"] ?? ""))
            let last = try #require(CivilDateTime(row["last"] ?? ""))
            let recurrence = try TimedRecurrence(row["rule"] ?? "", start: start)
            let found = recurrence.occurrences(from: start, through: last).prefix(12).map { SlowInstant($0) }
            #expect(Steps.spelt(found) == row["occurrences"], "\(row["rule"] ?? "") from \(start)")
        }
    }

    /// For `record_oracles.py`: the slow reading's answer beside each question.
    @Test(.enabled(if: Self.asked != nil))
    func `the slow reading answers what the peers were asked`() throws {
        let folder = URL(filePath: try #require(Self.asked))
        let lines = try String(contentsOf: folder.appending(path: "asked.tsv"), encoding: .utf8).split(separator: "\n")
        let header = try #require(lines.first).split(separator: "\t").map(String.init)
        let judged = try lines.dropFirst().map { line in
            let row = Dictionary(uniqueKeysWithValues: zip(header, line.split(separator: "\t").map(String.init)))
            return "\(line)\t\(try slow(row))\n"
        }
        let text = header.joined(separator: "\t") + "\tslow\n" + judged.joined()
        try text.write(to: folder.appending(path: "judged.tsv"), atomically: true, encoding: .utf8)
    }

    private static var asked: String? { ProcessInfo.processInfo.environment["SARDZE_ORACLES"] }

    private func slow(_ row: [String: String]) throws -> String {
        let (rule, start, last) = (row["rule"] ?? "", row["start"] ?? "", row["last"] ?? "")
        if let start = CivilDate(start), let last = CivilDate(last) {
            return Steps.spelt(SlowRecurrence(rule, start: start).occurrences(through: last).prefix(12))
        }
        let slow = SlowTimedRecurrence(rule, start: try #require(SlowInstant(start)))
        return Steps.spelt(slow.occurrences(through: try #require(SlowInstant(last))).prefix(12))
    }
}
