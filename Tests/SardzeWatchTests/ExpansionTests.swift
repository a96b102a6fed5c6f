import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ExpansionTests {
    // MARK: Days off

    @Test(arguments: [
        // 2025-08-31 is a Sunday, 2025-11-15 a Saturday.
        ("{window: 2025-08-01/2025-08-31}", "", "2025-08-01–2025-08-29"),
        ("{window: 2025-08-01/2025-08-31}", "roll: none", "2025-08-01–2025-08-31"),
        ("{window: 2025-08-01/2025-08-31}", "roll: forward", "2025-08-01–2025-09-01"),
        ("{window: 2025-08-30/2025-08-31}", "", "2025-08-30–2025-08-31"),
        ("{dates: [2025-11-15]}", "", "2025-11-15–2025-11-15"),
        ("{dates: [2025-11-15]}", "roll: back", "2025-11-14–2025-11-14"),
        ("{dates: [2025-11-15]}", "roll: forward", "2025-11-17–2025-11-17"),
        ("{every: year, on: 15 November}", "", "2025-11-15–2025-11-15"),
        ("{every: year, by: 15 November}", "", "2025-01-01–2025-11-15"),
        ("{every: year, by: 15 November}", "roll: back", "2025-01-01–2025-11-14"),
        ("{every: year, by: 15 November}", "roll: forward", "2025-01-01–2025-11-17"),
    ])
    func `a slot rolls back, a written day stays, and roll overrides`(when: String, roll: String, dates: String) throws
    {
        let tasks = try Planning.one(when: when, period: "2025-01-01/2025-12-31", activity: roll).schedule().tasks
        #expect(tasks.map { "\($0.opens)–\($0.due)" } == [dates])
    }

    @Test(arguments: [
        ("{}", "2025-12-30"), ("{works: every day}", "2025-12-31"), ("{works: SA}", "2025-12-27"),
        ("{works: MO..SU}", "2025-12-30"),
    ])
    func `the year ends on the last day its body works`(body: String, due: String) throws {
        // 24 to 26 and 31 December are public holidays in Latvia.
        let tasks = try Planning.one(
            when: "{every: year}", period: "2025-01-01/2025-12-31", body: body, head: "country: LV"
        )
        .schedule().tasks
        #expect(tasks.map(\.due.description) == [due])
    }

    @Test func `a moved working day counts for who applies it`() throws {
        // Friday 2 May 2025 is moved to Saturday 10 May; Monday 5 May is off for Sunday 4 May.
        let when = "{dates: [2025-05-02, 2025-05-10]}"
        func due(_ body: String) throws -> [String] {
            try Planning.one(when: when, body: body, activity: "roll: forward", head: "country: LV").schedule().tasks
                .map(\.due.description)
        }
        #expect(try due("{}") == ["2025-05-06", "2025-05-10"])
        #expect(try due("{moved: ignore}") == ["2025-05-02", "2025-05-12"])
    }

    // MARK: Completion

    @Test(arguments: [
        (nil, "2025-01-01", "2025-01-01–2026-12-31"), ("2025-06-10", "2025-06-10", "2025-06-11–2027-06-10"),
        ("2024-05-01", "2024-05-01", "2024-05-02–2026-05-01"),
    ])
    func `a repeat is due so long after the one before was done`(done: String?, slot: String, dates: String) throws {
        let plan = try Planning.one(when: "{after completion: 2 years}").plan()
        let completions = try done.map { ["1.1": [try day($0)]] } ?? [:]
        let tasks = try Expansion(plan, completions: completions).schedule().tasks
        #expect(tasks.count == (done == nil ? 1 : 2))
        #expect(tasks.map(\.dates).contains("\(slot) \(dates)"))
    }

    @Test(arguments: [
        ("10 working days", "2025-03-17"), ("10 days", "2025-03-13"), ("2 weeks", "2025-03-17"),
        ("1 month", "2025-04-03"),
    ])
    func `a repeat counts from the day after`(duration: String, due: String) throws {
        let plan = try Planning.one(when: "{after completion: \(duration)}", activity: "roll: none").plan()
        let tasks = try Expansion(plan, completions: ["1.1": [try day("2025-03-03")]]).schedule().tasks
        #expect(tasks.last?.opens.description == "2025-03-04")
        #expect(tasks.last?.due.description == due)
    }

    @Test func `a repeat past the plan's end is no task`() throws {
        let plan = try Planning.one(when: "{after completion: 2 years}").plan()
        #expect(try Expansion(plan, completions: ["1.1": [try day("2026-01-02")]]).schedule().tasks.count == 1)
    }

    // MARK: Duties

    @Test(arguments: [(19, [3, 6, 9, 12, 15, 19]), (3, [0, 1, 1, 2, 2, 3]), (600, [100, 200, 300, 400, 500, 600])])
    func `milestones grow evenly and end at the target`(count: Int, milestones: [Int]) throws {
        let tasks = try Planning.one(when: "{every: half-year}", activity: "target: {count: \(count), unit: cilvēki}")
            .schedule().tasks
        #expect(tasks.map(\.milestone) == milestones)
    }

    @Test func `without a lead the first responsible body answers, with one the lead does`() throws {
        let rules = """
            plan: test
            period: 2025-01-01/2025-12-31
            bodies: {SD: {name: a}, VP: {name: b}}
            activities:
              "1": {title: a, when: {every: year}, responsible: [VP, SD], after: ["2"]}
              "2": {title: b, when: {every: year}, responsible: [VP, SD], lead: SD}
              "3": {title: c, when: {every: year}}
            """
        let tasks = try Planning(rules).schedule().tasks
        #expect(tasks.map(\.duty.lead) == ["VP", "SD", nil])
        #expect(tasks.map(\.isUnassigned) == [false, false, true])
        #expect(tasks[0].duty.after == ["2"])
    }

    @Test func `a plan of more tasks than anybody could do is refused at the rule`() throws {
        let planning = Planning.one(when: "{at least: 366, per: day}", period: "2000-01-01/2099-12-31")
        let review = planning.review(today: try day("2025-01-01"))
        #expect(review.obstacles.map(\.code) == ["too-many-tasks"])
        #expect(review.expanded.tasks.isEmpty)
    }

    @Test(arguments: ["0001-01-01/0003-06-30", "9997-06-01/9999-12-31"])
    func `the ends of the calendar are no edge to fall off`(period: String) throws {
        for every in SlotUnit.allCases {
            let tasks = try Planning.one(when: "{every: \(every.rawValue)}", period: period).schedule().tasks
            #expect(Set(tasks.map(\.id)).count == tasks.count && !tasks.isEmpty, "every \(every.rawValue)")
            #expect(tasks.allSatisfy { Slot($0.slot.description) == $0.slot }, "every \(every.rawValue)")
        }
        #expect(try Planning.one(when: "{every: month}", period: period).schedule().tasks.count >= 30)
    }
}
