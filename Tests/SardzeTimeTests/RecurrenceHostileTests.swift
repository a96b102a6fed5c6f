import SardzeTime
import TestSupport
import Testing

/// Rules that hang, trap or empty the memory of others (`record_oracles.py` has more of them).
struct RecurrenceHostileTests {
    private static let moment = CivilDateTime(CivilDate.firstDay(ofYear: 2025), secondOfDay: 32_400)

    @Test(arguments: [
        "FREQ=DAILY;BYDAY=MO;BYSETPOS=2", "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=30",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;INTERVAL=24;BYHOUR=10", "FREQ=HOURLY;INTERVAL=5;BYHOUR=9;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=SECONDLY;BYSECOND=60", "FREQ=DAILY;BYSECOND=60", "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=10",
        "FREQ=MINUTELY;INTERVAL=1440;BYSECOND=0;BYHOUR=8", "FREQ=SECONDLY;BYSETPOS=2;BYDAY=MO",
        "FREQ=HOURLY;BYMINUTE=0,30;BYSETPOS=3,-3", "FREQ=YEARLY;BYDAY=MO;BYHOUR=9;BYSETPOS=54,-54",
        "FREQ=HOURLY;BYYEARDAY=366;BYMONTH=1", "FREQ=SECONDLY;INTERVAL=7200;BYMINUTE=30",
        "FREQ=HOURLY;INTERVAL=48;BYDAY=MO;BYHOUR=10", "FREQ=MINUTELY;UNTIL=20241231T235959",
        "FREQ=SECONDLY;INTERVAL=604800;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYHOUR=1",
    ])
    func `a rule that can never occur says so, with times too`(text: String) throws {
        let recurrence = try TimedRecurrence(text, start: Self.moment)
        #expect(recurrence.neverOccurs)
        #expect(recurrence.next(after: .earliest) == nil)
        #expect(recurrence.count(from: .earliest, through: .latest) == 0)
        #expect(Array(recurrence.occurrences(from: .earliest, through: .latest)).isEmpty)
    }

    @Test(arguments: [
        ("FREQ=SECONDLY;INTERVAL=1000000000", "2025-01-01T09:00:00", "2056-09-09T10:46:40"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYHOUR=23", "2044-02-29T23:00:00", "2072-02-29T23:00:00"),
        ("FREQ=HOURLY;INTERVAL=7;BYHOUR=9;BYMONTH=2;BYMONTHDAY=29", "2040-02-29T09:00:00", "2068-02-29T09:00:00"),
        ("FREQ=SECONDLY;BYYEARDAY=366;BYHOUR=23;BYMINUTE=59;BYSECOND=59", "2028-12-31T23:59:59", "2032-12-31T23:59:59"),
        ("FREQ=DAILY;BYHOUR=9;BYSETPOS=-1", "2025-01-01T09:00:00", "2025-01-02T09:00:00"),
    ])
    func `a rule that occurs seldom is not given up`(text: String, first: String, second: String) throws {
        let recurrence = try TimedRecurrence(text, start: Self.moment)
        #expect(!recurrence.neverOccurs)
        let found = recurrence.occurrences(from: .earliest, through: .latest).prefix(2).map(\.description)
        #expect(found == [first, second])
    }

    @Test func `a dense product of all parts is not worked out to find its first`() throws {
        func all(_ range: ClosedRange<Int>) -> String { range.map(String.init).joined(separator: ",") }
        let dense =
            ";BYMONTH=\(all(1...12));BYMONTHDAY=\(all(1...31));BYHOUR=\(all(0...23));BYMINUTE=\(all(0...59))"
            + ";BYSECOND=\(all(0...59))"
        for frequency in ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "MONTHLY", "YEARLY"] {
            let once = try TimedRecurrence("FREQ=\(frequency)\(dense);COUNT=1", start: Self.moment)
            #expect(Array(once.occurrences(from: .earliest, through: .latest)) == [Self.moment], "\(frequency)")
            let endless = try TimedRecurrence("FREQ=\(frequency)\(dense)", start: Self.moment)
            let end = CivilDateTime(CivilDate.firstDay(ofYear: 2026))
            #expect(endless.count(from: Self.moment, through: end) == 365 * 86_400 - 32_400 + 1, "\(frequency)")
            #expect(endless.contains(CivilDateTime(.latest, secondOfDay: 86_399)), "\(frequency)")
        }
    }

    @Test(arguments: [
        "FREQ=DAILY;COUNT=999999999", "FREQ=SECONDLY;COUNT=999999999999", "FREQ=WEEKLY;BYDAY=MO;COUNT=99999999",
    ])
    func `a COUNT past all days is no harm`(text: String) throws {
        let recurrence = try TimedRecurrence(text, start: Self.moment)
        let end = CivilDateTime(.latest, secondOfDay: 86_399)
        let last = Array(recurrence.occurrences(from: CivilDateTime(end.day.adding(days: -6)), through: end)).last
        #expect(last.map { end.day - $0.day < 7 } == true)
    }

    @Test func `moments end with the year 9999 and begin with the year 1`() throws {
        let noon = CivilDateTime(CivilDate.latest.adding(days: -1), secondOfDay: 43_200)
        let found = try TimedRecurrence("FREQ=HOURLY;INTERVAL=11", start: noon).occurrences(
            from: .earliest, through: .latest)
        #expect(
            found.map(\.description) == [
                "9999-12-30T12:00:00", "9999-12-30T23:00:00", "9999-12-31T10:00:00", "9999-12-31T21:00:00",
            ])
        let late = try TimedRecurrence("FREQ=YEARLY;BYMONTHDAY=31;BYHOUR=23;SKIP=FORWARD", start: noon)
        #expect(late.occurrences(from: .earliest, through: .latest).map(\.description) == ["9999-12-31T23:00:00"])
        let early = try TimedRecurrence("FREQ=WEEKLY;BYDAY=MO,SU;BYHOUR=0;WKST=SU;BYSETPOS=-1", start: .earliest)
        #expect(early.next(after: .earliest)?.description == "0001-01-08T00:00:00")
        #expect(early.contains(.earliest))
    }

    @Test(arguments: 1...4)
    func `noise is read or refused at a place within it`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "FREQ=", "DAILY", "MONTHLY", "SECONDLY", ";", "=", ",", "BYDAY=", "-1FR", "99", "-", "é", "\0", "🗓",
            "UNTIL=",
            "T", "BYHOUR=", "BYSECOND=60", ";INTERVAL=", "SKIP=", "RSCALE=", "FORWARD", "BYSETPOS=", "9999999999",
        ]
        for _ in 0..<1000 {
            let text = (0..<Int.random(in: 0...8, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            do throws(RecurrenceError) {
                let recurrence = try TimedRecurrence(text, start: .latest)
                #expect(Array(recurrence.occurrences(from: .earliest, through: .latest)).count <= 1, "\(text)")
            } catch {
                let whole = 0..<text.unicodeScalars.count
                #expect(whole.clamped(to: error.scalars) == error.scalars, "seed \(seed): \(text)")
            }
        }
    }
}
