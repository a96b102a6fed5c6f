import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeWatch

/// Each check of dates on a plan small enough to see why.
struct FindingTests {
    /// The findings of the checks of dates, as `code: message`.
    private static func findings(_ planning: Planning, issued: Schedule? = nil, today: String = "2024-12-01") throws
        -> [String]
    {
        let codes = Set(ScheduleCheck.all.map(\.code))
        return planning.review(issued: issued, today: try day(today)).findings().map(\.diagnostic)
            .filter { codes.contains($0.code) && $0.code != "schedule-missing" }.map { "\($0.code): \($0.message.en)" }
    }

    @Test(arguments: [
        ("{dates: [2031-01-01]}", "no such day lies between 2025-01-01 and 2027-12-31"),
        ("{rrule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, start: 2025-01-01}", "no year has such a day"),
        ("{window: 2024-01-01/2024-12-31}", "no such day lies between 2025-01-01 and 2027-12-31"),
        ("{every: month, months: 2, except: February}", "no such day lies between 2025-01-01 and 2027-12-31"),
    ])
    func `a rule whose day never comes is an error`(when: String, reason: String) throws {
        #expect(try Self.findings(.one(when: when)) == ["never-happens: `1.1` never happens: \(reason)"])
    }

    @Test(arguments: [
        "{at most: 1, per: month}", "{within: 3 days}", "{after completion: 9 years}", "{as needed: true}",
    ])
    func `a rule without dates of its own is no error`(when: String) throws {
        #expect(try Self.findings(.one(when: when)).isEmpty)
    }

    @Test(arguments: [
        ("{dates: [2025-03-03, 2031-01-01]}", "2031-01-01"),
        ("{window: 2024-12-01/2025-02-28}", "2024-12-01/2025-02-28"),
    ])
    func `what reaches outside the period is a warning`(when: String, outside: String) throws {
        #expect(
            try Self.findings(.one(when: when)) == [
                "outside-period: `1.1` reaches outside the plan's period: \(outside)"
            ])
    }

    @Test(arguments: [
        ("2025: 12", nil), ("2025: {count: 12, first: 2025-01, last: 2025-12}", nil),
        ("2025: 4", "golden-dates: `1.1` in 2025: 4 tasks are expected, the rule makes 12"),
        ("2025: {last: 2025-11}", "golden-dates: `1.1` in 2025: 2025-11 is expected as the last task, it is 2025-12"),
        ("2031: {first: 2031-01}", "golden-dates: `1.1` in 2031: 2031-01 is expected as the first task, there is none"),
    ])
    func `golden dates hold what a year must have`(tests: String, expected: String?) throws {
        let planning = Planning.one(when: "{every: month}", activity: "tests: {\(tests)}")
        #expect(try Self.findings(planning) == [expected].compactMap(\.self))
    }

    @Test func `a year whose moved days are not decreed is provisional`() throws {
        let planning = Planning.one(when: "{every: year}", head: "country: LV")
        #expect(
            try Self.findings(planning) == ["calendar-provisional: the moved working days of 2027 are not known here"])
        let known = Planning.one(
            when: "{every: year}", head: "country: LV\ncalendar: {moved: [{off: 2027-05-03, work: 2027-05-08}]}")
        #expect(try Self.findings(known).isEmpty)
    }

    @Test(arguments: [("2025-06-30", false), ("2025-07-01", true)])
    func `an office is vacant from the day after the term`(today: String, isVacant: Bool) throws {
        let planning = Planning.one(
            when: "{every: year}", body: "{officers: [{role: vadītājs, until: 2025-06-30}]}")
        let expected = ["vacancy: the term of `vadītājs` of `SD` ended on 2025-06-30; nobody else is in office there"]
        let lastDay = ["term-ends: the term of `vadītājs` of `SD` ends today"]
        #expect(try Self.findings(planning, today: today) == (isVacant ? expected : lastDay))
    }

    @Test(arguments: [
        ("{role: vadītājs}", nil), ("{role: vadītājs, until: 2026-12-31}", nil),
        ("{role: vietnieks}", "still in office there: `vietnieks`"),
        ("{role: vietnieks, until: 2025-06-30}", "nobody else is in office there"),
    ])
    func `a vacancy says who is left, and is none when a successor is named`(other: String, state: String?) throws {
        let planning = Planning.one(
            when: "{every: year}", body: "{officers: [{role: vadītājs, until: 2025-01-31}, \(other)]}")
        let found = try Self.findings(planning, today: "2025-07-01").filter { $0.contains("`vadītājs` of") }
        #expect(
            found == (state.map { ["vacancy: the term of `vadītājs` of `SD` ended on 2025-01-31; \($0)"] } ?? []))
    }

    @Test(arguments: [("2025-05-01", false), ("2025-05-02", true), ("2025-06-30", true), ("2025-07-01", false)])
    func `the end of a term is told sixty days ahead`(today: String, isTold: Bool) throws {
        let planning = Planning.one(when: "{every: year}", body: "{officers: [{role: vadītājs, until: 2025-07-01}]}")
        let codes = try Self.findings(planning, today: today == "2025-07-01" ? "2025-07-02" : today)
        #expect(codes.contains { $0.hasPrefix("term-ends") } == isTold)
    }

    @Test(arguments: [("2025-06-30", false), ("2025-07-01", true)])
    func `a resource has expired from the day after its last`(today: String, isExpired: Bool) throws {
        let planning = Planning.one(when: "{every: year}", head: "resources: {line: {name: a, until: 2025-06-30}}")
        let expected = ["resource-expired: `line` could be counted on until 2025-06-30 only"]
        #expect(try Self.findings(planning, today: today) == (isExpired ? expected : []))
    }

    @Test(arguments: [("2025-12-29", 0, nil), ("2025-12-30", 0, "in 2 working days"), ("2025-12-30", 1, nil)])
    func `a floor that has more left than working days is out of reach`(today: String, done: Int, left: String?) throws
    {
        let planning = Planning.one(when: "{at least: 3, per: year}", period: "2025-01-01/2025-12-31")
        var record = Record()
        for task in try planning.schedule().tasks.prefix(done) { record.take(.waived(task: task.id, reason: "a")) }
        let review = PlanReview(
            planning.reading, named: "test", issued: ScheduleReader.read("test", files: [], from: planning.sources),
            record: record, today: try day(today))
        let found = review.findings().map(\.diagnostic).filter { $0.code == "floor-unreachable" }.map(\.message.en)
        #expect(
            found
                == (left.map { ["`1.1` asks for at least 3: 3 are still to be done by 2025-12-31, \($0)"] } ?? []))
    }

    @Test func `a target before the first task opens is out of reach`() throws {
        let planning = Planning.one(
            when: "{window: 2025-06-01/2025-12-31}", activity: "target: {count: 3, by: 2025-05-31}")
        #expect(
            try Self.findings(planning) == [
                "floor-unreachable: the target of `1.1` is to be reached by 2025-05-31, before its first task opens on 2025-06-01"
            ])
    }

    @Test func `a written day on a day off is noted once`() throws {
        #expect(
            try Self.findings(.one(when: "{dates: [2025-11-15]}"))
                == ["due-on-day-off: `1.1` is due on a day off of SD: 2025-11-15 (Saturday)"])
        #expect(
            try Self.findings(
                .one(when: "{every: month, on: 15}", period: "2025-01-01/2025-12-31", head: "country: LV"))
                == ["due-on-day-off: `1.1` is due on days off of SD 4 times, first on 2025-02-15 (Saturday)"])
        #expect(try Self.findings(.one(when: "{dates: [2025-11-15]}", activity: "roll: back")).isEmpty)
    }

    @Test func `a week of more tasks than working days is overloaded`() throws {
        func findings(_ count: Int) throws -> [String] {
            let rows = (1...count).map {
                "  \"\($0)\": {title: a, when: {window: 2025-03-03/2025-03-07}, responsible: SD}"
            }
            return try Self.findings(
                Planning(
                    "plan: test\nperiod: 2025-01-01/2025-12-31\nbodies: {SD: {name: a}}\nactivities:\n"
                        + rows.joined(separator: "\n")))
        }
        #expect(try findings(5).isEmpty)
        #expect(
            try findings(6) == [
                "overloaded-week: `SD` has more tasks than working days in 1 week; the worst is 2025-W10 with 6 planned"
            ])
    }

    // MARK: Rules and schedule

    @Test func `a schedule that was never generated is noted`() throws {
        let planning = Planning.one(when: "{every: year}")
        let codes = planning.review(today: try day("2025-01-01")).findings().map(\.diagnostic.code)
        #expect(codes.contains("schedule-missing"))
        let issued = planning.review(issued: try planning.schedule(), today: try day("2025-01-01"))
        #expect(!issued.findings().map(\.diagnostic.code).contains("schedule-missing"))
    }

    @Test func `a schedule older than its rules is stale, and what had opened has drifted`() throws {
        let before = try Planning.one(when: "{every: quarter}", period: "2025-01-01/2025-12-31").schedule()
        let after = Planning.one(when: "{every: half-year}", period: "2025-01-01/2025-12-31")
        #expect(
            try Self.findings(after, issued: before, today: "2025-05-01") == [
                "schedule-drifted: 2 tasks stay as issued though the rules now say otherwise, the first 1.1@2025-Q1",
                "schedule-stale: the schedule of `test` is older than its rules: 2 to add, 2 to remove",
            ])
        #expect(
            try Self.findings(Planning.one(when: "{every: quarter}", period: "2025-01-01/2025-12-31"), issued: before)
                .isEmpty)
    }

    @Test func `what a deleted rule leaves points into the schedule`() throws {
        let rules = Planning.one(when: "{every: quarter}", period: "2025-01-01/2025-12-31")
        let gone = Planning(
            """
            plan: test
            period: 2025-01-01/2025-12-31
            bodies: {SD: {name: Sociālais dienests}}
            activities: {}
            """)
        let found = gone.review(issued: try rules.schedule(), today: try day("2025-05-01")).findings().map(\.diagnostic)
        let codes = ["overdue", "schedule-drifted", "schedule-stale"]
        let places = found.filter { codes.contains($0.code) }.map(\.span)
        let file = try gone.plan().period.span.source
        #expect(places.count == 3 && places.allSatisfy { $0.source != file && $0.start.line > 1 })
    }

    @Test func `findings at one place stand in the order of their tasks`() throws {
        var sources = Sources()
        let place = Span(sources.add(SourceText(path: "plan.yaml", "")), .start, .start)
        let names = ["test/4.2@2025-07-01", "test/4.2@2025-07-01.2", "test/4.2@2025-07-01.10", "test/10.1@2025"]
        let findings = names.map { name in
            // In messages the name stands in quotes, which sort before and after its dots and digits.
            Finding(Diagnostic("overdue", .error, place, Wording("`\(name)` is", lv: "`\(name)` ir")), task: name)
        }
        #expect(Finding.ordered(findings.reversed()).map(\.task) == names)
    }

    @Test func `rules that could not be read whole are not compared`() throws {
        let before = try Planning.one(when: "{every: quarter}").schedule()
        let broken = Planning.one(when: "{every: quartr}")
        #expect(try Self.findings(broken, issued: before, today: "2025-05-01").isEmpty)
    }

    @Test func `codes are kebab-case and unique`() {
        let codes = ScheduleCheck.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }
}
