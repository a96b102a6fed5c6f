import SardzeTime
import TestSupport
import Testing

/// The slow reading judges the engine and the peers; the RFCs themselves judge it.
struct SlowRecurrenceTests {
    @Test func `the slow reading gives the days of RFC 5545's examples`() throws {
        for row in try Fixtures.table("recurrence/rfc5545.tsv") {
            let expected = try #require(row["occurrences"]).split(separator: ",").map(String.init)
            let start = try #require(row["start"].flatMap { CivilDate($0) })
            let last = try #require(expected.last.flatMap { CivilDate($0) })
            let end = row["ends"] == "yes" ? start.adding(days: 5000) : last
            let found = SlowRecurrence(row["rule"] ?? "", start: start).occurrences(through: end)
            #expect(found.map(\.description) == expected, "\(row["rule"] ?? "")")
        }
    }

    @Test func `the slow reading gives the times of RFC 5545's examples`() throws {
        for row in try Fixtures.table("recurrence/rfc5545-times.tsv") {
            let start = try #require(row["start"].flatMap { SlowInstant($0) })
            let last = try #require(row["last"].flatMap { SlowInstant($0) })
            let slow = SlowTimedRecurrence(
                row["rule"] ?? "", start: start, excluding: [SlowInstant(row["excluding"] ?? "")].compactMap { $0 })
            #expect(Steps.spelt(slow.occurrences(through: last)) == row["occurrences"], "\(row["rule"] ?? "")")
        }
    }

    @Test func `the slow reading moves missing days as RFC 7529 says`() throws {
        for row in try Fixtures.table("recurrence/rfc7529.tsv") {
            let expected = try #require(row["occurrences"]).split(separator: ",").map(String.init)
            let start = try #require(row["start"].flatMap { CivilDate($0) })
            let last = try #require(expected.last.flatMap { CivilDate($0) })
            let found = SlowRecurrence(row["rule"] ?? "", start: start).occurrences(through: last)
            #expect(found.map(\.description) == expected, "\(row["rule"] ?? "") from \(start)")
        }
    }
}
