import SardzeTime
import TestSupport
import Testing

struct TimedRecurrenceTests {
    @Test(arguments: [
        // February ends, and March begins, on 1 March.
        (
            "FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=1,31;BYHOUR=9,10;BYSETPOS=1,-1", "2025-02-01T09:00:00",
            ["2025-02-01T09:00:00", "2025-03-01T09:00:00", "2025-03-01T10:00:00", "2025-03-31T10:00:00"]
        ),
        // The 31st of September is moved to the start.
        (
            "FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=31;BYHOUR=9,17;BYSETPOS=-1", "2099-10-01T10:00:00",
            ["2099-10-01T17:00:00", "2099-10-31T17:00:00", "2099-12-01T17:00:00", "2099-12-31T17:00:00"]
        ),
    ])
    func `moments where periods meet`(rule: String, start: String, expected: [String]) throws {
        let recurrence = try TimedRecurrence(rule, start: #require(CivilDateTime(start)))
        let found = recurrence.occurrences(from: .earliest, through: .latest)
        #expect(found.prefix(expected.count).map(\.description) == expected)
    }

    @Test(arguments: [
        "FREQ=SECONDLY;INTERVAL=59;BYDAY=FR;BYSECOND=1;COUNT=7", "FREQ=MINUTELY;INTERVAL=7;BYDAY=MO;COUNT=40",
        "FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=9,10;BYSETPOS=-1,1;COUNT=9", "FREQ=DAILY;BYHOUR=1,2,3;COUNT=11",
        "FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=30,31;BYHOUR=9,10;BYSETPOS=1,-1;COUNT=12",
        "FREQ=HOURLY;INTERVAL=1000;BYMONTH=1,2,3;COUNT=5",
    ])
    func `COUNT is all there is, however far one asks`(rule: String) throws {
        let start = try #require(CivilDateTime("2025-01-01T09:00:00"))
        let whole = try TimedRecurrence(rule, start: start)
        let all = Array(whole.occurrences(from: .earliest, through: .latest))
        #expect(all.count == whole.rule.count)
        #expect(whole.count(from: .earliest, through: .latest) == all.count)
        let last = try #require(all.last)
        #expect(whole.next(after: last) == nil)
        #expect(whole.next(after: all[all.count - 2]) == last)
        #expect(whole.count(from: last, through: .latest) == 1)
        // Taking some away and adding some back leaves the others.
        let some = try TimedRecurrence(rule, start: start, adding: [last, .latest], excluding: Array(all.prefix(3)))
        #expect(some.count(from: .earliest, through: .latest) == all.count - 3 + 1)
        #expect(Array(some.occurrences(from: .earliest, through: .latest)) == all.dropFirst(3) + [.latest])
    }
}
