import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// What a rule's words become: slots and days, over the years 2025 to 2027 unless another period is given.
struct CadenceMeaningTests {
    private struct Case: CustomStringConvertible, Sendable {
        let when: String
        var period = "2025-01-01/2025-12-31"
        var body = "{name: Dienests}"
        /// The first tasks.
        let tasks: [String]
        var count: Int?

        var description: String { "\(when) in \(period)" }
    }

    private static let slots: [Case] = [
        Case(
            when: "divas reizes gadā", tasks: ["2025-H1 2025-01-01–2025-06-30", "2025-H2 2025-07-01–2025-12-31"],
            count: 2),
        Case(
            when: "trīs reizes gadā",
            tasks: [
                "2025-01+4 2025-01-01–2025-04-30", "2025-05+4 2025-05-01–2025-08-29", "2025-09+4 2025-09-01–2025-12-31",
            ], count: 3),
        Case(
            when: "divas reizes mēnesī",
            tasks: [
                "2025-01.1 2025-01-01–2025-01-15", "2025-01.2 2025-01-16–2025-01-31", "2025-02.1 2025-02-01–2025-02-14",
                "2025-02.2 2025-02-15–2025-02-28",
            ], count: 24),
        Case(
            when: "{every: week, times: 2}",
            tasks: ["2025-W01.2 2025-01-02–2025-01-03", "2025-W02.1 2025-01-06–2025-01-08"], count: 104),
        Case(
            when: "katru novembri", period: "2025-01-01/2027-12-31",
            tasks: ["2025 2025-11-01–2025-11-28", "2026 2026-11-01–2026-11-30", "2027 2027-11-01–2027-11-30"], count: 3),
        Case(
            when: "līdz katra mēneša 10. datumam",
            tasks: ["2025-01 2025-01-01–2025-01-10", "2025-02 2025-02-01–2025-02-10", "2025-03 2025-03-01–2025-03-10"],
            count: 12),
        Case(
            when: "katru gadu no 10. līdz 20. martam", period: "2025-01-01/2027-12-31",
            tasks: ["2025 2025-03-10–2025-03-20", "2026 2026-03-10–2026-03-20", "2027 2027-03-10–2027-03-20"], count: 3),
        Case(
            when: "{every: month, opens: 20, by: 25}", tasks: ["2025-01 2025-01-20–2025-01-25"], count: 12),
        Case(when: "{every: month, except: [July, August]}", tasks: ["2025-01 2025-01-01–2025-01-31"], count: 10),
        Case(when: "reizi mēnesī, izņemot jūliju un augustu", tasks: ["2025-01 2025-01-01–2025-01-31"], count: 10),
        // Weeks 28 to 35 lie in July and August, week 31 in both of them together; weeks 27 and 36 only in part.
        Case(when: "{every: week, except: [July, August]}", tasks: ["2025-W01 2025-01-01–2025-01-03"], count: 44),
        Case(when: "{every: 2 months, except: [July, August]}", tasks: ["2025-01+2 2025-01-01–2025-02-28"], count: 5),
        Case(
            when: "{every: school year}", period: "2025-01-01/2026-12-31",
            tasks: ["2024/25 2025-01-01–2025-08-29", "2025/26 2025-09-01–2026-08-31"], count: 2),
        Case(
            when: "{every: school year, months: 9..5}", period: "2025-09-01/2026-08-31",
            tasks: ["2025/26 2025-09-01–2026-05-29"], count: 1),
        Case(
            when: "{every: semester}", period: "2025-09-01/2026-08-31",
            tasks: ["2025-09+4 2025-09-01–2025-12-31", "2026-01+5 2026-01-01–2026-05-29"], count: 2),
        // From the plan's start, for five months do not divide the year.
        Case(
            when: "{every: 5 months}", period: "2025-03-01/2026-12-31",
            tasks: [
                "2025-03+5 2025-03-01–2025-07-31", "2025-08+5 2025-08-01–2025-12-31", "2026-01+5 2026-01-01–2026-05-29",
                "2026-06+5 2026-06-01–2026-10-30",
            ], count: 4),
        // From January, for four do.
        Case(
            when: "{every: 4 months}", period: "2025-03-01/2025-12-31",
            tasks: [
                "2025-01+4 2025-03-01–2025-04-30", "2025-05+4 2025-05-01–2025-08-29", "2025-09+4 2025-09-01–2025-12-31",
            ], count: 3),
        Case(
            when: "{every: 2 weeks}", tasks: ["2025-W01+2 2025-01-01–2025-01-10", "2025-W03+2 2025-01-13–2025-01-24"],
            count: 26),
        Case(
            when: "{every: period}", period: "2025-01-01/2027-12-31", tasks: ["2025+3 2025-01-01–2027-12-31"], count: 1),
        Case(
            when: "{every: month, from: 2025-02-15, until: 2025-04-14}",
            tasks: ["2025-02 2025-02-15–2025-02-28", "2025-03 2025-03-01–2025-03-31"], count: 2),
        Case(
            when: "{at least: 2, per: quarter}",
            tasks: [
                "2025-Q1.1 2025-01-01–2025-03-31", "2025-Q1.2 2025-01-01–2025-03-31", "2025-Q2.1 2025-04-01–2025-06-30",
            ], count: 8),
        Case(
            when: "{at least: 1, per: working day}", period: "2025-03-01/2025-03-09",
            tasks: ["2025-03-03 2025-03-03–2025-03-03"], count: 5),
        Case(when: "ne biežāk kā reizi mēnesī", tasks: [], count: 0),
        Case(when: "{within: 3 working days, of: referral}", tasks: [], count: 0),
    ]

    private static let days: [Case] = [
        Case(
            when: "{every: month, on: first Tuesday}",
            tasks: ["2025-01 2025-01-07–2025-01-07", "2025-02 2025-02-04–2025-02-04"], count: 12),
        Case(
            when: "{every: week, on: [Monday, Friday]}",
            tasks: [
                "2025-01-03 2025-01-03–2025-01-03", "2025-01-06 2025-01-06–2025-01-06",
                "2025-01-10 2025-01-10–2025-01-10",
            ], count: 104),
        Case(
            when: "{every: month, on: 31}", tasks: ["2025-01 2025-01-31–2025-01-31", "2025-02 2025-02-28–2025-02-28"],
            count: 12),
        Case(
            when: "{every: month, on: last working day}",
            tasks: [
                "2025-01 2025-01-31–2025-01-31", "2025-02 2025-02-28–2025-02-28", "2025-03 2025-03-31–2025-03-31",
                "2025-04 2025-04-30–2025-04-30", "2025-05 2025-05-30–2025-05-30",
            ], count: 12),
        Case(when: "{every: month, on: 10th working day}", tasks: ["2025-01 2025-01-14–2025-01-14"], count: 12),
        Case(
            when: "{every: year, on: 1 March}", period: "2025-01-01/2027-12-31", tasks: ["2025 2025-03-01–2025-03-01"],
            count: 3),
        Case(
            when: "{every: quarter, on: 15 of month 2}",
            tasks: ["2025-Q1 2025-02-15–2025-02-15", "2025-Q2 2025-05-15–2025-05-15"], count: 4),
        Case(
            when: "{every: working day}", period: "2025-03-01/2025-03-09", tasks: ["2025-03-03 2025-03-03–2025-03-03"],
            count: 5),
        Case(
            when: "{every: working day}", period: "2025-03-01/2025-03-09", body: "{works: every day}",
            tasks: ["2025-03-01 2025-03-01–2025-03-01"], count: 9),
        Case(
            when: "{dates: [2025-11-04, 2025-10-15]}",
            tasks: ["2025-10-15 2025-10-15–2025-10-15", "2025-11-04 2025-11-04–2025-11-04"], count: 2),
        Case(
            when: "{rrule: FREQ=MONTHLY;BYDAY=-1FR, start: 2025-01-31}",
            tasks: ["2025-01-31 2025-01-31–2025-01-31", "2025-02-28 2025-02-28–2025-02-28"], count: 12),
    ]

    @Test(arguments: slots.indices)
    func `slots have their names and days`(index: Int) throws { try Self.expect(Self.slots[index]) }

    @Test(arguments: days.indices)
    func `named days have their slots`(index: Int) throws { try Self.expect(Self.days[index]) }

    private static func expect(_ example: Case) throws {
        let tasks = try Planning.one(when: example.when, period: example.period, body: example.body).schedule().tasks
        #expect(tasks.prefix(example.tasks.count).map(\.dates) == example.tasks, "\(example)")
        #expect(tasks.count == example.count ?? tasks.count, "\(example)")
    }

    @Test func `weeks wholly in July and August are left out, weeks half in are kept`() throws {
        let slots = try Planning.one(when: "{every: week, except: [July, August]}", period: "2025-01-01/2025-12-31")
            .schedule().tasks.map { String(describing: $0.slot) }
        #expect(slots.contains("2025-W27") && slots.contains("2025-W36") == true)
        #expect(!slots.contains("2025-W28") && !slots.contains("2025-W31") && !slots.contains("2025-W35"))
    }

    @Test func `a semester is open on its decreed school days and keeps its name`() throws {
        let tasks = try Planning.one(when: "{every: semester}", period: "2026-09-01/2028-05-31", head: "country: LV")
            .schedule().tasks
        #expect(
            tasks.map(\.dates) == [
                "2026-09+4 2026-09-01–2026-12-18", "2027-01+5 2027-01-04–2027-05-31", "2027-09+4 2027-09-01–2027-12-30",
                "2028-01+5 2028-01-01–2028-05-31",
            ])
        let days = try Planning.one(
            when: "{every: semester, on: [first working day, last working day]}", period: "2026-09-01/2027-06-30",
            head: "country: LV"
        ).schedule().tasks.map { "\($0.due)" }
        #expect(days == ["2026-09-01", "2026-12-18", "2027-01-04", "2027-05-31"])
    }

    @Test(arguments: ["autumn 2026", "autumn", "rudens brīvlaiks", "autumn break 2026", "2026. gada rudens brīvlaiks"])
    func `Latvia's school breaks are left out by name`(name: String) throws {
        let planning = Planning.one(
            when: "{every: week, except: \(name)}", period: "2026-10-05/2026-11-01", head: "country: LV")
        #expect(
            try planning.schedule().tasks.map { "\($0.slot) \($0.opens)" } == [
                "2026-W41 2026-10-05", "2026-W42 2026-10-12", "2026-W43 2026-10-24", "2026-W44 2026-10-26",
            ])
    }

    @Test func `a named break is left out`() throws {
        let planning = Planning.one(
            when: "{every: week, except: autumn}", period: "2025-10-01/2025-10-31",
            head: "calendar: {breaks: {autumn: 2025-10-20/2025-10-26}}")
        #expect(try planning.schedule().tasks.map { "\($0.slot)" } == ["2025-W40", "2025-W41", "2025-W42", "2025-W44"])
    }

    @Test(arguments: [
        // Half of 31 days is 15.5: sixteen days stay, fifteen go.
        ("2025-01-16/2025-12-31", "2025-01"), ("2025-01-17/2025-12-31", "2025-02"),
        // Half of 28 days is 14.
        ("2025-02-15/2025-12-31", "2025-02"), ("2025-02-16/2025-12-31", "2025-03"),
    ])
    func `a slot cut by the plan is kept with at least half its days`(period: String, first: String) throws {
        #expect(
            try Planning.one(when: "{every: month}", period: period).schedule().tasks.first?.slot.description == first)
    }
}
