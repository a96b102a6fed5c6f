import SardzeTime
import TestSupport
import Testing

/// The examples that the RFCs print, days and times.
struct RecurrenceExampleTests {
    @Test func `the examples of RFC 5545 with times come out as printed there`() throws {
        for row in try Fixtures.table("recurrence/rfc5545-times.tsv") {
            let start = try #require(row["start"].flatMap { CivilDateTime($0) })
            let last = try #require(row["last"].flatMap { CivilDateTime($0) })
            let excluding = [CivilDateTime(row["excluding"] ?? "")].compactMap { $0 }
            let recurrence = try TimedRecurrence(row["rule"] ?? "", start: start, excluding: excluding)
            let found = recurrence.occurrences(from: .earliest, through: last).map { SlowInstant($0) }
            #expect(Steps.spelt(found) == row["occurrences"], "\(row["rule"] ?? "")")
            #expect(!recurrence.neverOccurs, "\(row["rule"] ?? "")")
        }
    }

    @Test func `the examples of RFC 5545 come out at nine in the morning`() throws {
        for row in try Fixtures.table("recurrence/rfc5545.tsv") {
            let days = try #require(row["occurrences"]).split(separator: ",").compactMap { CivilDate(String($0)) }
            let (start, last) = (try #require(row["start"].flatMap { CivilDate($0) }), try #require(days.last))
            let recurrence = try TimedRecurrence(row["rule"] ?? "", start: CivilDateTime(start, secondOfDay: 32_400))
            let end = CivilDateTime(last, secondOfDay: 86_399)
            let found = recurrence.occurrences(from: .earliest, through: end)
            #expect(Array(found) == days.map { CivilDateTime($0, secondOfDay: 32_400) }, "\(row["rule"] ?? "")")
        }
    }

    @Test func `missing days move as RFC 7529 says`() throws {
        for row in try Fixtures.table("recurrence/rfc7529.tsv") {
            let expected = try #require(row["occurrences"]).split(separator: ",").map(String.init)
            let start = try #require(row["start"].flatMap { CivilDate($0) })
            let last = try #require(expected.last.flatMap { CivilDate($0) })
            let rule = row["rule"] ?? ""
            let found = try Recurrence(rule, start: start).occurrences(from: .earliest, through: last)
            #expect(found.map(\.description) == expected, "\(rule) from \(start)")
            // What RSCALE says is the only calendar there is here.
            let plain = rule.split(separator: ";").dropFirst().joined(separator: ";")
            #expect(try Recurrence(plain, start: start) == Recurrence(rule, start: start), "\(rule)")
        }
    }

    /// RFC 5545, 3.8.5.2: RDATE, and of 3.8.5.1: EXDATE takes away what RRULE or RDATE gives.
    @Test func `days are added and taken away`() throws {
        let day = try ["1997-07-14", "1997-01-01", "1997-01-20", "1997-02-17"].map { try #require(CivilDate($0)) }
        let recurrence = try Recurrence(
            "FREQ=YEARLY;COUNT=2", start: day[1], adding: [day[2], day[0], day[0], day[3], day[1]], excluding: [day[3]])
        let found = recurrence.occurrences(from: .earliest, through: .latest).map(\.description)
        #expect(found == ["1997-01-01", "1997-01-20", "1997-07-14", "1998-01-01"])
        #expect(recurrence.next(after: day[2]) == day[0])
        #expect(!recurrence.contains(day[3]))
    }
}
