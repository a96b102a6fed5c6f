import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct PlanClockTests {
    private static let rules = """
        period: 2025-01-01/2027-12-31
        country: LV
        timezone: Europe/Riga
        coordinator: SG
        bodies:
          SG: {name: Sadarbības grupa}
          SD: {name: Sociālais dienests, out of hours: BT}
          BT: {name: Bāriņtiesa, hours: "9:00..16:00", out of hours: VP}
          VP: {name: Policija, works: every day}
          BM: {name: Bērna māja, from: 2026-07-01, deputy: SD}
          A: {name: Aplis, out of hours: B}
          B: {name: Apļa otrs, out of hours: A}
        activities:
          "1": {title: Darbs, when: reizi gadā, responsible: [SD]}
        """

    private static func clock() throws -> PlanClock { PlanClock(try Planning(rules).plan()) }

    private func instant(_ local: String, _ clock: PlanClock) throws -> Timestamp {
        clock.instant(try #require(CivilDateTime("\(local):00")))
    }

    private func within(_ count: Int, _ unit: When.Duration.Unit) -> When.Deadline.Within {
        .duration(When.Duration(count, unit))
    }

    private func shown(_ instant: Timestamp, _ clock: PlanClock) -> String {
        String(clock.local(instant).description.dropLast(3))
    }

    @Test func `immediately is an hour, and the same day ends at midnight, also at night and on a holiday`() throws {
        let clock = try Self.clock()
        let christmas = try instant("2026-12-25T23:40", clock)
        #expect(shown(clock.deadline(.immediately, from: christmas, for: "SD"), clock) == "2026-12-26T00:40")
        #expect(shown(clock.deadline(.sameDay, from: christmas, for: "SD"), clock) == "2026-12-26T00:00")
        #expect(clock.lastDay(of: clock.deadline(.sameDay, from: christmas, for: "SD")).description == "2026-12-25")
    }

    @Test func `of the times that rules give one step the one that ends first counts, day by day`() throws {
        let routing = """

            routing:
              case: {urgency: [danger, recent, other]}
              rules:
                R1: {if: {urgency: {not: other}}, steps: [{body: SD, do: see, within: 2 working days}], source: law}
                R2: {if: {urgency: {not: other}}, steps: [{body: SD, do: see, within: 3 days}], illustrative: yes}
                R3: {if: {urgency: danger}, steps: [{body: SD, do: see, within: immediately}], illustrative: yes}
                R4: {if: {urgency: danger}, steps: [{body: SD, do: see, within: same day}], source: law}
            """
        let plan = try Planning(Self.rules + routing).plan()
        let (clock, compiled) = (PlanClock(plan), try CompiledRouting(try #require(plan.routing)))
        func settled(_ value: Int, _ local: String) throws -> RoutedStep {
            clock.settled(try compiled.answer([value]).steps[0], at: try instant(local, clock))
        }
        // From a Friday three days end on Monday, two working days on Tuesday; from a Monday it is the other way round.
        let friday = try settled(1, "2026-02-06T10:00")
        #expect(friday.within == within(3, .day) && friday.isIllustrative && friday.source == nil)
        let monday = try settled(1, "2026-02-09T10:00")
        #expect(monday.within == within(2, .workingDay) && !monday.isIllustrative && monday.source == "law")
        // From a Saturday both end on Tuesday, and the law's is said.
        #expect(try settled(1, "2026-02-07T10:00").source == "law")
        #expect(try settled(0, "2026-02-09T23:50").within == .immediately)
    }

    @Test(
        arguments: [
            // Clocks go from 03:00 to 04:00, and from 04:00 to 03:00.
            ("2026-03-28T22:00", 8, "2026-03-29T07:00"), ("2026-10-24T22:00", 8, "2026-10-25T05:00"),
            ("2026-03-29T02:30", 1, "2026-03-29T04:30"), ("2026-10-25T02:30", 1, "2026-10-25T03:30"),
            ("2026-10-25T02:30", 2, "2026-10-25T03:30"), ("2026-10-25T02:30", 3, "2026-10-25T04:30"),
            ("2026-01-31T12:00", 24, "2026-02-01T12:00"),
        ])
    func `hours are real hours when clocks change`(start: String, hours: Int, end: String) throws {
        let clock = try Self.clock()
        let start = try instant(start, clock)
        let deadline = clock.deadline(within(hours, .hour), from: start, for: "SD")
        #expect(deadline.milliseconds - start.milliseconds == hours * 3_600_000)
        #expect(shown(deadline, clock) == end)
    }

    @Test(
        arguments: [
            // A Friday night, counted from the Saturday; Tuesday begins where Monday ends.
            ("2026-07-17T23:10", 1, .workingDay, "SD", "2026-07-20"),
            // 4 May 2027 is a holiday, and 3 May was moved to Saturday the eighth by the government.
            ("2026-04-30T10:00", 1, .workingDay, "SD", "2026-05-05"),
            ("2026-12-30T10:00", 3, .workingDay, "SD", "2027-01-06"),
            // The police works on every day there is.
            ("2026-12-24T10:00", 3, .workingDay, "VP", "2026-12-27"),
            // Ten days of the law: Sunday the nineteenth rolls to Monday; the police stays.
            ("2026-07-09T10:00", 10, .day, "SD", "2026-07-20"), ("2026-07-09T10:00", 10, .day, "VP", "2026-07-19"),
            ("2026-07-18T10:00", 1, .week, "SD", "2026-07-27"), ("2026-01-31T10:00", 1, .month, "VP", "2026-02-28"),
            ("2026-01-31T10:00", 1, .month, "SD", "2026-03-02"), ("2026-01-01T10:00", 1, .year, "SD", "2027-01-04"),
        ] as [(String, Int, When.Duration.Unit, String, String)])
    func `days end at their midnight, on a day the body works`(
        start: String, count: Int, unit: When.Duration.Unit, body: String, last: String
    ) throws {
        let clock = try Self.clock()
        let end = clock.deadline(within(count, unit), from: try instant(start, clock), for: body)
        #expect(clock.lastDay(of: end).description == last)
        #expect(clock.local(end).secondOfDay == 0, "the midnight after it")
    }

    /// One minute after the other from the start, asking nothing but what day the clocks show and whether it is worked.
    @Test func `a deadline in working days is where a walk through the minutes ends`() throws {
        let clock = try Self.clock()
        var random = SeededGenerator(seed: 20_261_122)
        let changes = try ["2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"].map {
            try day($0)
        }
        let holidays = try ["2025-05-04", "2025-11-18", "2026-06-23", "2026-12-24", "2027-01-01", "2027-05-04"].map {
            try day($0)
        }
        for around in changes + holidays {
            for _ in 0..<4 {
                let body = ["SD", "VP"].randomElement(using: &random) ?? "SD"
                let from = around.adding(days: Int.random(in: -3...1, using: &random))
                let start = clock.instant(
                    CivilDateTime(from, secondOfDay: Int.random(in: 0..<86_400, using: &random)))
                let count = Int.random(in: 1...3, using: &random)
                let expected = walk(from: start, count, clock, body)
                #expect(
                    clock.deadline(within(count, .workingDay), from: start, for: body) == expected,
                    "\(clock.local(start)) + \(count) of \(body)")
            }
        }
    }

    private func walk(from start: Timestamp, _ count: Int, _ clock: PlanClock, _ body: String) -> Timestamp {
        let (calendar, first) = (clock.calendars[body], clock.day(start))
        var (left, today, minute) = (count, first, start.milliseconds / 60_000)
        while true {
            minute += 1
            let now = clock.day(Timestamp(milliseconds: minute * 60_000))
            guard now != today else { continue }
            // A day has ended.
            if today != first, calendar.isWorkingDay(today) { left -= 1 }
            if left == 0 { return Timestamp(milliseconds: minute * 60_000) }
            today = now
        }
    }

    @Test(
        arguments: [
            ("SD", "2026-07-17T07:59", false), ("SD", "2026-07-17T08:00", true), ("SD", "2026-07-17T16:59", true),
            ("SD", "2026-07-17T17:00", false), ("SD", "2026-07-18T12:00", false), ("SD", "2026-11-18T12:00", false),
            ("VP", "2026-11-18T03:00", true), ("BT", "2026-07-17T16:30", false), ("BM", "2026-06-30T12:00", false),
            ("BM", "2026-07-01T12:00", true), ("XX", "2026-07-01T12:00", false),
        ])
    func `a body is open in its hours, on the days it works, while it is in service`(
        body: String, at local: String, isOpen: Bool
    ) throws {
        let clock = try Self.clock()
        #expect(clock.isOpen(body, at: try instant(local, clock)) == isOpen)
    }

    @Test(
        arguments: [
            ("SD", .immediately, "2026-07-17T12:00", "SD", true), ("SD", .immediately, "2026-07-18T23:10", "VP", true),
            ("SD", .sameDay, "2026-07-17T16:30", "SD", true), ("SD", .sameDay, "2026-07-17T17:30", "VP", true),
            ("SD", .duration(When.Duration(1, .workingDay)), "2026-07-18T23:10", "SD", true),
            ("SD", .duration(When.Duration(2, .hour)), "2026-07-18T23:10", "VP", true),
            ("BM", .duration(When.Duration(1, .workingDay)), "2026-06-30T12:00", "SD", true),
            ("BM", .sameDay, "2026-06-30T23:00", "VP", true), ("BM", .sameDay, "2026-07-01T12:00", "BM", true),
            ("A", .immediately, "2026-07-18T23:10", "A", false), ("SG", .sameDay, "2026-07-18T23:10", "SG", false),
        ] as [(String, When.Deadline.Within, String, String, Bool)])
    func `what cannot wait goes to whoever is open, and else stays`(
        body: String, within: When.Deadline.Within, at local: String, acting: String, isReachable: Bool
    ) throws {
        let clock = try Self.clock()
        let found = clock.acting(for: body, within, at: try instant(local, clock))
        #expect(found == PlanClock.Acting(body: acting, isReachable: isReachable))
    }

    @Test func `a plan without a zone has its country's, and one that is unknown is told`() throws {
        let known = try Planning(Self.rules.replacing("timezone: Europe/Riga\n", with: "")).plan()
        #expect(PlanClock(known).zone.name == "Europe/Riga")
        let unknown = try Planning(Self.rules.replacing("Europe/Riga", with: "Europe/Nowhere")).plan()
        #expect(PlanClock(unknown).isZoneUnknown && PlanClock(unknown).zone == .utc)
    }
}
