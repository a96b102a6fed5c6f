import SardzeTime
import SardzeWords
import TestSupport
import Testing

/// The smallest wrong text of each rule stands between ⟦ and ⟧.
struct RecurrenceErrorTests {
    @Test(arguments: [
        ("⟦⟧", "the rule is empty"),
        ("RRULE:⟦⟧", "the rule is empty"),
        ("⟦\0⟧", "the character U+0000 has no place in a rule"),
        ("FREQ=DAILY⟦\0⟧", "the character U+0000 has no place in a rule"),
        ("FREQ=DAILY;⟦ ⟧COUNT=3", "a rule has no spaces"),
        ("FREQ=⟦Ē⟧DAILY", "the character U+0112 has no place in a rule"),
        ("⟦;⟧FREQ=DAILY", "a part is missing beside this semicolon"),
        ("FREQ=DAILY;⟦;⟧COUNT=3", "a part is missing beside this semicolon"),
        ("FREQ=DAILY⟦;⟧", "a part is missing beside this semicolon"),
        ("⟦FREQ⟧", "`FREQ` has no value"),
        ("FREQ=DAILY;⟦COUNT=⟧", "`COUNT` has no value"),
        ("FREQ=DAILY;⟦=⟧3", "a name is missing before this equals sign"),
    ])
    func `text that is no rule is refused where it goes wrong`(marked: String, message: String) throws {
        try expectError(marked, message)
    }

    @Test(arguments: [
        ("FREQ=⟦HOURLY⟧", "`HOURLY` repeats within a day; a task has a day, not an hour"),
        ("FREQ=⟦MINUTELY⟧", "`MINUTELY` repeats within a day; a task has a day, not an hour"),
        ("FREQ=⟦secondly⟧", "`SECONDLY` repeats within a day; a task has a day, not an hour"),
        ("FREQ=DAILY;⟦BYHOUR⟧=9", "`BYHOUR` sets a time of day; a task has a day, not an hour"),
        ("FREQ=DAILY;⟦BYMINUTE⟧=0", "`BYMINUTE` sets a time of day; a task has a day, not an hour"),
        ("FREQ=DAILY;⟦BYSECOND⟧=0", "`BYSECOND` sets a time of day; a task has a day, not an hour"),
    ])
    func `times of day are refused`(marked: String, message: String) throws {
        try expectError(marked, message)
    }

    @Test(arguments: [
        ("FREQ=⟦MONTLY⟧", "`MONTLY` is not a frequency", "did you mean `MONTHLY`?"),
        (
            "FREQ=⟦fortnight⟧", "`fortnight` is not a frequency",
            "write one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY"
        ),
        ("⟦FRQ⟧=DAILY", "`FRQ` is not a part of a rule", "did you mean `FREQ`?"),
        ("FREQ=DAILY;⟦byday2⟧=MO", "`byday2` is not a part of a rule", "did you mean `BYDAY`?"),
        ("FREQ=DAILY;⟦BYWEEKNUM⟧=2", "`BYWEEKNUM` is not a part of a rule", "did you mean `BYWEEKNO`?"),
        (
            "FREQ=DAILY;⟦DTSTART:20250101T090000Z⟧=1", "`DTSTART:20250101T090000Z` is not a part of a rule",
            """
            write one of RSCALE, FREQ, SKIP, INTERVAL, COUNT, UNTIL, WKST, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, \
            BYDAY, BYHOUR, BYMINUTE, BYSECOND, BYSETPOS
            """
        ),
    ])
    func `a misspelt name gets the nearest known one`(marked: String, message: String, help: String) throws {
        #expect(try expectError(marked, message)?.help?.en == help)
    }

    @Test(arguments: [
        ("FREQ=DAILY;INTERVAL=⟦0⟧", "`0` is out of range"),
        ("FREQ=DAILY;INTERVAL=⟦1000000001⟧", "`1000000001` is out of range"),
        ("FREQ=DAILY;INTERVAL=⟦99999999999999999999⟧", "`99999999999999999999` is out of range"),
        ("FREQ=DAILY;INTERVAL=⟦-1⟧", "`-1` is not a whole number without a sign"),
        ("FREQ=DAILY;COUNT=⟦0⟧", "`0` is out of range"),
        ("FREQ=DAILY;COUNT=⟦9223372036854775808⟧", "`9223372036854775808` is out of range"),
        ("FREQ=DAILY;COUNT=⟦1.5⟧", "`1.5` is not a whole number without a sign"),
        ("FREQ=DAILY;BYMONTH=1,⟦13⟧", "`13` is out of range"),
        ("FREQ=DAILY;BYMONTH=⟦-1⟧", "`-1` is not a whole number without a sign"),
        ("FREQ=DAILY;BYMONTHDAY=1,⟦,⟧2", "a value is missing beside this comma"),
        ("FREQ=DAILY;BYMONTHDAY=1⟦,⟧", "a value is missing beside this comma"),
        ("FREQ=DAILY;BYMONTHDAY=⟦0⟧", "`0` is out of range"),
        ("FREQ=DAILY;BYMONTHDAY=⟦-32⟧", "`-32` is out of range"),
        ("FREQ=DAILY;BYMONTHDAY=⟦-⟧", "`-` is not a whole number"),
        ("FREQ=DAILY;BYMONTHDAY=⟦+-1⟧", "`+-1` is not a whole number"),
        ("FREQ=YEARLY;BYYEARDAY=⟦367⟧", "`367` is out of range"),
        ("FREQ=YEARLY;BYWEEKNO=⟦-54⟧", "`-54` is out of range"),
        ("FREQ=MONTHLY;BYDAY=⟦0⟧MO", "`0` is out of range"),
        ("FREQ=MONTHLY;BYDAY=⟦-54⟧MO", "`-54` is out of range"),
        ("FREQ=MONTHLY;BYDAY=MO,⟦x⟧TU", "`x` is not a whole number"),
        ("FREQ=MONTHLY;BYDAY=1⟦XX⟧", "`XX` is not a weekday"),
        ("FREQ=MONTHLY;BYDAY=⟦M⟧", "`M` is not a weekday"),
        ("FREQ=WEEKLY;WKST=⟦MON⟧", "`MON` is not a weekday"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=⟦367⟧", "`367` is out of range"),
        ("FREQ=DAILY;UNTIL=⟦2025-12-31⟧", "`2025-12-31` is not a date"),
        ("FREQ=DAILY;UNTIL=⟦20251231T2359⟧", "`20251231T2359` is not a date"),
        ("FREQ=DAILY;UNTIL=⟦20250229⟧T000000Z", "the calendar has no day `20250229`"),
        ("FREQ=DAILY;UNTIL=⟦00000101⟧", "the calendar has no day `00000101`"),
        ("FREQ=DAILY;UNTIL=20251231T⟦250000⟧Z", "the day has no time `250000`"),
    ])
    func `a value out of range is refused`(marked: String, message: String) throws {
        try expectError(marked, message)
    }

    @Test(arguments: [
        ("⟦COUNT=3;BYDAY=MO⟧", "the rule has no FREQ"),
        ("FREQ=DAILY;⟦FREQ⟧=DAILY", "`FREQ` stands twice"),
        ("FREQ=DAILY;BYMONTH=1;⟦bymonth⟧=2", "`BYMONTH` stands twice"),
        ("FREQ=DAILY;UNTIL=20251231;⟦COUNT=3⟧", "COUNT and UNTIL both say where the rule ends"),
        ("COUNT=3;FREQ=DAILY;⟦UNTIL=20251231⟧", "COUNT and UNTIL both say where the rule ends"),
        ("FREQ=DAILY;⟦BYWEEKNO=20⟧", "`BYWEEKNO` cannot stand with FREQ=DAILY"),
        ("⟦BYWEEKNO=20⟧;FREQ=MONTHLY", "`BYWEEKNO` cannot stand with FREQ=MONTHLY"),
        ("FREQ=DAILY;⟦BYYEARDAY=1⟧", "`BYYEARDAY` cannot stand with FREQ=DAILY"),
        ("FREQ=WEEKLY;⟦BYYEARDAY=1⟧", "`BYYEARDAY` cannot stand with FREQ=WEEKLY"),
        ("FREQ=MONTHLY;⟦BYYEARDAY=1⟧", "`BYYEARDAY` cannot stand with FREQ=MONTHLY"),
        ("FREQ=WEEKLY;⟦BYMONTHDAY=1⟧", "`BYMONTHDAY` cannot stand with FREQ=WEEKLY"),
        ("FREQ=WEEKLY;BYDAY=TU,⟦1MO⟧", "`1MO` counts weekdays, which cannot be with FREQ=WEEKLY"),
        ("FREQ=DAILY;BYDAY=⟦-1MO⟧", "`-1MO` counts weekdays, which cannot be with FREQ=DAILY"),
        ("FREQ=YEARLY;BYDAY=⟦1MO⟧;BYWEEKNO=20", "`1MO` counts weekdays, which cannot be with BYWEEKNO"),
        ("FREQ=MONTHLY;⟦BYSETPOS=1⟧", "`BYSETPOS` has nothing to choose from"),
    ])
    func `parts that cannot stand together are refused`(marked: String, message: String) throws {
        try expectError(marked, message)
    }

    @Test(arguments: [
        ("FREQ=HOURLY;BYHOUR=8,⟦24⟧", "`24` is out of range"),
        ("FREQ=HOURLY;BYHOUR=⟦-1⟧", "`-1` is not a whole number without a sign"),
        ("FREQ=HOURLY;BYMINUTE=⟦60⟧", "`60` is out of range"),
        ("FREQ=DAILY;BYSECOND=60,⟦61⟧", "`61` is out of range"),
        ("FREQ=SECONDLY;INTERVAL=⟦1000000001⟧", "`1000000001` is out of range"),
        ("FREQ=MONTHLY;SKIP=⟦SIDEWAYS⟧", "`SIDEWAYS` is not a way to skip"),
        ("RSCALE=⟦HEBREW⟧;FREQ=YEARLY", "Sardze has no calendar `HEBREW`"),
        ("RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=⟦5L⟧", "`5L` is not a whole number without a sign"),
        ("FREQ=HOURLY;⟦BYWEEKNO=2⟧", "`BYWEEKNO` cannot stand with FREQ=HOURLY"),
        ("FREQ=SECONDLY;BYDAY=MO,⟦1TU⟧", "`1TU` counts weekdays, which cannot be with FREQ=SECONDLY"),
        ("FREQ=HOURLY;⟦BYSETPOS=1⟧", "`BYSETPOS` has nothing to choose from"),
        ("FREQ=DAILY;UNTIL=20250101T⟦240000⟧", "the day has no time `240000`"),
        ("FREQ=DAILY;UNTIL=⟦100000101⟧", "`100000101` is not a date"),
        ("FREQ=DAILY⟦\n⟧COUNT=3", "the character U+000A has no place in a rule"),
    ])
    func `a rule with times is refused where it goes wrong`(marked: String, message: String) throws {
        let (text, place) = try unmarked(marked)
        let error = #expect(throws: RecurrenceError.self, "\(marked)") { try TimedRecurrence(text, start: .earliest) }
        #expect(error?.message.en == message)
        #expect(error?.scalars == place, "\(marked)")
    }

    @Test func `a text without end is refused at the limit`() throws {
        let text = "FREQ=DAILY;BYMONTHDAY=" + String(repeating: "1,", count: 1_000_000)
        let error = #expect(throws: RecurrenceError.self) { try Recurrence(text, start: .earliest) }
        #expect(error?.scalars == 0..<RecurrenceRule.longestText)
    }

    @Test func `a rule that names every value there is can be read, used and printed`() throws {
        func both(_ most: Int) -> String { (1...most).map { "\($0),-\($0)" }.joined(separator: ",") }
        let ordinals = Weekday.allCases.map { day in
            "\(day.code)," + (1...53).map { "\($0)\(day.code),-\($0)\(day.code)" }.joined(separator: ",")
        }
        let text =
            "FREQ=YEARLY;BYYEARDAY=\(both(366));BYMONTHDAY=\(both(31));BYSETPOS=\(both(366));BYDAY="
            + ordinals.joined(separator: ",")
        let recurrence = try Recurrence(text, start: .earliest)
        #expect(try Recurrence(recurrence.description, start: .earliest) == recurrence)
        let year = try #require(Window("2024-01-01/2024-12-31"))
        #expect(recurrence.occurrences(in: year).count == 366)
    }

    @discardableResult
    private func expectError(_ marked: String, _ message: String) throws -> RecurrenceError? {
        let (text, place) = try unmarked(marked)
        let error = #expect(throws: RecurrenceError.self, "\(marked)") { try Recurrence(text, start: .earliest) }
        #expect(error?.message.en == message)
        #expect(error?.scalars == place, "\(marked)")
        return error
    }

    private func unmarked(_ marked: String) throws -> (text: String, place: Range<Int>) {
        let scalars = Array(marked.unicodeScalars)
        let opens = try #require(scalars.firstIndex(of: "⟦"))
        let closes = try #require(scalars.firstIndex(of: "⟧")) - 1
        return (marked.filter { $0 != "⟦" && $0 != "⟧" }, opens..<closes)
    }
}
