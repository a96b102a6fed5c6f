import SardzeTime
import TestSupport
import Testing

struct RecurrenceTests {
    @Test func `the examples of RFC 5545 come out as printed there`() throws {
        for row in try Fixtures.table("recurrence/rfc5545.tsv") {
            let (rule, expected) = (try #require(row["rule"]), try #require(row["occurrences"]))
            let start = try #require(row["start"].flatMap { CivilDate($0) })
            let last = try #require(CivilDate(String(expected.suffix(10))))
            let end = row["ends"] == "yes" ? start.adding(days: 10_000) : last
            let recurrence = try Recurrence(rule, start: start)
            #expect(dates(recurrence, try #require(Window(start, end))) == expected, "\(rule)")
            #expect(!recurrence.neverOccurs, "\(rule)")
        }
    }

    @Test(arguments: [
        ("A1", "FREQ=YEARLY;BYMONTHDAY=29", "2025-03-01", "2025-03-29,2025-04-29,2025-05-29"),
        ("A2", "FREQ=YEARLY;BYWEEKNO=20", "2025-01-01", "2025-05-14,2026-05-13,2027-05-19"),
        ("A2", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2025-01-01", "2026-12-28,2032-12-27,2037-12-28"),
        ("A3", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=TU", "2024-12-31", "2024-12-31,2027-01-05,2029-01-02"),
        ("A3", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=TU", "2024-12-29", "2025-12-30,2028-01-04,2030-01-01"),
        ("A4", "FREQ=MONTHLY;BYDAY=1MO,-1MO,WE", "2025-01-01", "2025-01-01,2025-01-06,2025-01-08"),
        ("A4", "FREQ=YEARLY;BYDAY=1MO,-1FR", "2025-01-01", "2025-01-06,2025-12-26,2026-01-05"),
        ("A5", "FREQ=WEEKLY;BYDAY=MO,TU,FR;BYSETPOS=1,3", "2025-01-01", "2025-01-03,2025-01-06,2025-01-10"),
        ("A6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "2025-01-10", "2025-01-13,2025-02-10,2025-03-10"),
        ("A6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3", "2025-01-10", "2025-02-03,2025-03-03,2025-04-07"),
    ])
    func `the open questions are answered our way`(decision: String, rule: String, start: String, expected: String)
        throws
    {
        #expect(try firstThree(rule, start) == expected, "\(decision)")
    }

    @Test(arguments: [
        ("FREQ=MONTHLY", "2025-01-31", "2025-01-31,2025-03-31,2025-05-31"),
        ("FREQ=YEARLY", "2024-02-29", "2024-02-29,2028-02-29,2032-02-29"),
        ("FREQ=YEARLY;BYYEARDAY=366,-366", "2025-01-01", "2028-01-01,2028-12-31,2032-01-01"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "2100-02-26", "2100-03-01,2100-03-03,2100-03-08"),
        ("FREQ=WEEKLY;BYMONTH=2;BYDAY=FR,SA,SU", "2025-01-01", "2025-02-01,2025-02-02,2025-02-07"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2025-01-01", "2025-01-31,2025-02-28,2025-03-31"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", "2025-01-01", "2025-01-01,2025-01-31,2025-02-03"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYSETPOS=1,-1", "2025-01-01", "2025-01-31,2025-03-31,2025-05-31"),
        ("FREQ=MONTHLY;BYDAY=5SU", "2025-01-01", "2025-03-30,2025-06-29,2025-08-31"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2072-03-01", "2112-02-29,2140-02-29,2168-02-29"),
        ("FREQ=YEARLY;BYWEEKNO=1;BYMONTH=12", "2025-01-01", "2025-12-31,2031-12-31,2036-12-31"),
        ("FREQ=YEARLY;BYWEEKNO=-1;BYYEARDAY=1", "2020-06-01", "2021-01-01,2022-01-01,2023-01-01"),
        ("FREQ=DAILY;INTERVAL=45;BYMONTH=3", "2025-01-15", "2025-03-01,2028-03-30,2029-03-25"),
        ("FREQ=DAILY;BYDAY=MO;BYSETPOS=-1", "2025-01-01", "2025-01-06,2025-01-13,2025-01-20"),
    ])
    func `peers stumble here`(rule: String, start: String, expected: String) throws {
        #expect(try firstThree(rule, start) == expected)
    }

    @Test(arguments: [
        ("rrule:freq=monthly;byday=-1fr", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("BYDAY=TH,MO,-1MO,+2MO,1MO,MO;FREQ=MONTHLY;INTERVAL=1", "FREQ=MONTHLY;BYDAY=MO,TH,1MO,2MO,-1MO"),
        ("FREQ=WEEKLY;WKST=MO;UNTIL=20251231T235959Z", "FREQ=WEEKLY;UNTIL=20251231"),
        (
            "FREQ=YEARLY;BYSETPOS=-1,1;WKST=SU;BYMONTH=7,07,1;COUNT=5",
            "FREQ=YEARLY;COUNT=5;WKST=SU;BYMONTH=1,7;BYSETPOS=1,-1"
        ),
        ("FREQ=YEARLY;BYWEEKNO=20,-1,-2;INTERVAL=002", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20,-2,-1"),
    ])
    func `two spellings of one rule are equal and print the same`(written: String, canonical: String) throws {
        let start = try #require(CivilDate("2025-01-01"))
        let recurrence = try Recurrence(written, start: start)
        #expect(recurrence.description == canonical)
        #expect(try Recurrence(canonical, start: start) == recurrence)
    }

    @Test(arguments: [
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=DAILY;BYDAY=MO;BYSETPOS=2", "FREQ=YEARLY;BYDAY=53MO;BYMONTH=1", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=DAILY;INTERVAL=49;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=WEEKLY;BYMONTH=3;BYDAY=SA;BYSETPOS=-2", "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2", "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=366",
        "FREQ=DAILY;UNTIL=20241231", "FREQ=YEARLY;INTERVAL=10000;BYMONTH=1;BYMONTHDAY=2",
        "FREQ=DAILY;INTERVAL=40;BYMONTH=2;BYMONTHDAY=31",
    ])
    func `a rule that can never occur says so`(rule: String) throws {
        // A Wednesday.
        let start = try #require(CivilDate("2025-01-08"))
        let recurrence = try Recurrence(rule, start: start)
        #expect(recurrence.neverOccurs)
        #expect(recurrence.occurrences(in: years(400, from: start)).isEmpty)
    }

    @Test(arguments: [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2072-03-01", "2112-02-29"),
        ("FREQ=YEARLY;INTERVAL=9;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA", "2025-01-01", "2268-02-29"),
        ("FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=29", "2025-01-01", "7856-02-29"),
        ("FREQ=MONTHLY;COUNT=1", "9999-12-31", "9999-12-31"),
    ])
    func `a rule that occurs late is not given up`(rule: String, start: String, first: String) throws {
        let recurrence = try Recurrence(rule, start: try #require(CivilDate(start)))
        #expect(!recurrence.neverOccurs)
        #expect(recurrence.occurrences(in: everything).first?.description == first)
    }

    @Test func `the sequence ends with the year 9999`() throws {
        let start = try #require(CivilDate("9999-12-01"))
        let fridays = try Recurrence("FREQ=WEEKLY;BYDAY=FR;WKST=FR", start: start)
        #expect(dates(fridays, everything) == "9999-12-03,9999-12-10,9999-12-17,9999-12-24,9999-12-31")
        let last = try Recurrence("FREQ=YEARLY;BYWEEKNO=1;WKST=FR;BYDAY=FR", start: start)
        #expect(dates(last, everything) == "9999-12-31")
        let first = try Recurrence("FREQ=YEARLY;BYWEEKNO=1;WKST=SU", start: .earliest)
        #expect(first.occurrences(in: Window(day: .earliest)) == [.earliest])
    }

    private func years(_ count: Int, from start: CivilDate) -> Window {
        Window(start, start.adding(months: count * 12)) ?? Window(day: start)
    }

    private let everything = Window(day: .earliest).union(Window(day: .latest))

    private func dates(_ recurrence: Recurrence, _ window: Window) -> String {
        recurrence.occurrences(in: window).map(\.description).joined(separator: ",")
    }

    private func firstThree(_ rule: String, _ start: String) throws -> String {
        let recurrence = try Recurrence(rule, start: try #require(CivilDate(start)))
        return recurrence.occurrences(in: years(100, from: recurrence.start)).prefix(3).map(\.description).joined(
            separator: ",")
    }
}

extension Window {
    fileprivate func union(_ other: Window) -> Window {
        Window(min(first, other.first), max(last, other.last)) ?? self
    }
}
