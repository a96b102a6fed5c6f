import SardzeTime
import TestSupport
import Testing

struct WorkingCalendarTests {
    /// Latvia's calendar over 2024–2028.
    private func latvia(
        _ week: WorkingWeek? = .standard, appliesMovedDays: Bool = true, holidays: [Holiday] = [],
        moved: [MovedDay] = [], span: String = "2024-01-01/2028-12-31"
    ) throws -> WorkingCalendar {
        WorkingCalendar(
            week: try #require(week), holidays: HolidayCalendar(country: "LV", holidays: holidays, moved: moved),
            appliesMovedDays: appliesMovedDays, span: try #require(Window(span)))
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func moved(_ off: String, _ work: String) throws -> MovedDay {
        MovedDay(off: try day(off), work: try day(work))
    }

    // MARK: What the research verified

    /// Working days of each month; November and December 2025 and January 2026 were checked against the press too.
    @Test(arguments: [
        (2024, [22, 21, 20, 21, 21, 19, 23, 22, 21, 23, 20, 18], 251),
        (2025, [22, 20, 21, 20, 20, 19, 23, 21, 22, 23, 19, 19], 249),
        (2026, [21, 20, 22, 20, 19, 20, 23, 21, 22, 22, 20, 20], 250),
        (2027, [20, 20, 21, 22, 20, 20, 22, 22, 22, 21, 21, 21], 252),
        (2028, [21, 21, 23, 18, 21, 21, 21, 23, 21, 22, 21, 19], 252),
    ])
    func `months have their working days, inside the span and outside`(year: Int, counts: [Int], sum: Int) throws {
        for calendar in [try latvia(), try latvia(span: "2026-05-05/2026-05-20")] {
            let actual = (1...12).compactMap { month in
                let last = CivilDate.firstDay(ofMonth: month + 1, year: year).adding(days: -1)
                return Window(.firstDay(ofMonth: month, year: year), last).map(calendar.workingDayCount(in:))
            }
            #expect(actual == counts)
            #expect(counts.reduce(0, +) == sum)
        }
    }

    @Test(arguments: [
        ("2025-04-30", 3, "2025-05-08"), ("2025-11-07", 1, "2025-11-08"), ("2025-11-14", 1, "2025-11-19"),
        ("2025-12-23", 3, "2026-01-05"), ("2026-04-02", 1, "2026-04-07"), ("2026-06-19", 2, "2026-06-26"),
        ("2028-11-17", 1, "2028-11-21"), ("2026-03-06", 1, "2026-03-09"),
    ])
    func `a deadline counts working days from the next day`(event: String, count: Int, due: String) throws {
        for calendar in [try latvia(), try latvia(span: "2001-01-01/2001-01-01")] {
            #expect(calendar.dueDate(count, workingDaysAfter: try day(event))?.description == due)
        }
    }

    @Test(arguments: [
        ("2026-04-07", 1, "2026-04-02"), ("2025-11-10", 1, "2025-11-08"), ("2026-01-05", 3, "2025-12-23"),
    ])
    func `a deadline ahead of an event counts back from the day before`(event: String, count: Int, due: String) throws {
        #expect(try latvia().dueDate(count, workingDaysBefore: try day(event))?.description == due)
    }

    // MARK: Why a day is off

    @Test func `a day off says why`() throws {
        let calendar = try latvia()
        let holiday = try #require(LatvianHolidays.holiday(on: try day("2028-06-24")))
        #expect(calendar.reasonOff(try day("2026-03-07")) == .weekday(.saturday))
        #expect(calendar.reasonOff(holiday.day) == .holiday(holiday))
        #expect(calendar.reasonOff(try day("2026-06-22")) == .moved(workedInstead: try day("2026-06-27")))
        #expect(calendar.reasonOff(try day("2026-06-27")) == nil)
        #expect(calendar.reasonOff(try day("2026-06-26")) == nil)
    }

    @Test func `a body that ignores moved days works the day off and rests on the Saturday`() throws {
        let calendar = try latvia(appliesMovedDays: false)
        #expect(calendar.isWorkingDay(try day("2025-05-02")))
        #expect(!calendar.isWorkingDay(try day("2025-05-10")))
    }

    @Test func `a body that works every day knows neither holidays nor moved days`() throws {
        let calendar = try latvia(.everyDay)
        let year = try #require(Window("2026-01-01/2026-12-31"))
        #expect(calendar.workingDayCount(in: year) == 365)
        #expect(calendar.reasonOff(try day("2026-12-25")) == nil)
        #expect(!(try latvia(WorkingWeek("MO..SU")).isWorkingDay(try day("2026-12-25"))))
    }

    @Test func `a body that works Saturdays anyway keeps the day others get off`() throws {
        let calendar = try latvia(WorkingWeek("MO..SA"))
        #expect(calendar.isWorkingDay(try day("2026-06-22")))
        #expect(calendar.isWorkingDay(try day("2026-06-27")))
    }

    @Test func `a body off on the moved day does not work the Saturday`() throws {
        let calendar = try latvia(WorkingWeek("TU..FR"))
        #expect(calendar.reasonOff(try day("2026-06-22")) == .weekday(.monday))
        #expect(calendar.reasonOff(try day("2026-06-27")) == .weekday(.saturday))
    }

    // MARK: What the plan adds

    @Test func `the plan adds holidays and moved days`() throws {
        let festival = Holiday(day: try day("2028-07-10"), name: "Dziesmu svētku noslēgums")
        let calendar = try latvia(holidays: [festival], moved: [try moved("2027-05-03", "2027-05-08")])
        #expect(calendar.reasonOff(festival.day) == .holiday(festival))
        #expect(calendar.reasonOff(try day("2027-05-03")) == .moved(workedInstead: try day("2027-05-08")))
        #expect(calendar.isWorkingDay(try day("2027-05-08")))
    }

    @Test func `a moved day of the plan replaces the one of the order`() throws {
        let calendar = try latvia(moved: [try moved("2026-06-22", "2026-06-13")])
        #expect(calendar.reasonOff(try day("2026-06-22")) == .moved(workedInstead: try day("2026-06-13")))
        #expect(calendar.isWorkingDay(try day("2026-06-13")))
        #expect(!calendar.isWorkingDay(try day("2026-06-27")))
        #expect(calendar.holidays.movedDays.count == LatvianHolidays.movedDays.count)
    }

    @Test func `contradictory moved days never make or lose a working day`() throws {
        let pairs = try [
            moved("2027-05-03", "2027-05-08"), moved("2027-05-03", "2027-05-15"), moved("2027-05-05", "2027-05-08"),
            moved("2027-05-10", "2027-05-10"), moved("2027-05-11", "2027-05-12"), moved("2027-05-08", "2027-05-03"),
            moved("2027-05-14", "2027-05-01"), moved("2027-05-04", "2027-05-22"),
        ]
        let may = try #require(Window("2027-05-01/2027-05-31"))
        for order in [pairs, pairs.reversed()] {
            let calendar = try latvia(moved: order)
            #expect(calendar.workingDayCount(in: may) == 20)
            #expect(calendar.reasonOff(try day("2027-05-03")) == .moved(workedInstead: try day("2027-05-08")))
            #expect(calendar.isWorkingDay(try day("2027-05-05")))
            #expect(calendar.isWorkingDay(try day("2027-05-14")))
            #expect(!calendar.isWorkingDay(try day("2027-05-22")))
        }
    }

    @Test(arguments: [nil, "", "EE", "lv", "LVA"])
    func `a country that is not built in has weekends and the plan's own holidays`(country: String?) throws {
        let own = Holiday(day: try day("2026-08-20"), name: "Novada svētki")
        let calendar = HolidayCalendar(country: country, holidays: [own])
        #expect(calendar.holidays(in: 2026) == [own])
        #expect(calendar.movedDays.isEmpty)
        #expect(!calendar.isProvisional(2030))
    }

    @Test func `a year is provisional until its order is known or the plan moves a day in it`() throws {
        let bare = HolidayCalendar(country: "LV")
        #expect((2024...2029).filter(bare.isProvisional) == [2027, 2028, 2029])
        let plan = HolidayCalendar(country: "LV", moved: [try moved("2027-05-03", "2027-05-08")])
        #expect((2024...2029).filter(plan.isProvisional) == [2028, 2029])
    }

    @Test func `holidays that meet on a day are one holiday with both names`() throws {
        let own = ["2026-08-20", "2026-11-18", "2024-05-06"]
        let calendar = HolidayCalendar(
            country: "LV", holidays: try own.map { Holiday(day: try day($0), name: "Novada svētki") })
        #expect(calendar.holiday(on: try day("2026-08-20"))?.name == "Novada svētki")
        #expect(
            calendar.holiday(on: try day("2026-11-18"))?.name
                == "Latvijas Republikas Proklamēšanas diena, Novada svētki")
        #expect(calendar.holiday(on: try day("2024-05-06"))?.isSubstitute == false)
        let days = calendar.holidays(in: 2026).map(\.day)
        #expect(zip(days, days.dropFirst()).allSatisfy(<))
    }

    // MARK: Ends of things

    @Test func `a window without working days has neither first nor last`() throws {
        let weekend = try #require(Window("2026-04-03/2026-04-06"))
        let calendar = try latvia()
        #expect(calendar.firstWorkingDay(in: weekend) == nil)
        #expect(calendar.lastWorkingDay(in: weekend) == nil)
        #expect(calendar.workingDay(at: 0, in: weekend) == nil)
        #expect(calendar.firstWorkingDay(onOrAfter: weekend.first)?.description == "2026-04-07")
        #expect(calendar.lastWorkingDay(onOrBefore: weekend.last)?.description == "2026-04-02")
    }

    @Test(arguments: ["0001-01-01/0001-01-01", "9999-12-31/9999-12-31", "2026-01-01/2026-12-31"])
    func `the ends of the calendar are answered, not crashed into`(span: String) throws {
        // 0001-01-01 is a Monday; 9999-12-31 is a Friday and a holiday.
        let calendar = try latvia(span: span)
        #expect(calendar.isWorkingDay(.earliest))
        #expect(calendar.lastWorkingDay(onOrBefore: .earliest) == .earliest)
        #expect(calendar.firstWorkingDay(onOrAfter: .latest) == nil)
        #expect(calendar.firstWorkingDay(onOrAfter: .earliest) == .earliest)
        #expect(calendar.lastWorkingDay(onOrBefore: .latest)?.description == "9999-12-30")
        #expect(calendar.dueDate(1, workingDaysAfter: .latest) == nil)
        #expect(calendar.dueDate(1, workingDaysBefore: .earliest) == nil)
        #expect(calendar.dueDate(1, workingDaysAfter: .earliest)?.description == "0001-01-02")
        #expect(calendar.dueDate(1, workingDaysBefore: .latest)?.description == "9999-12-30")
    }

    @Test(arguments: [Int.min, -1, 0])
    func `no working days are never due`(count: Int) throws {
        #expect(try latvia().dueDate(count, workingDaysAfter: try day("2026-01-01")) == nil)
        #expect(try latvia().dueDate(count, workingDaysBefore: try day("2026-01-01")) == nil)
        #expect(try latvia().workingDay(at: count - (count == .min ? 0 : 1), in: Window(day: .latest)) == nil)
    }

    @Test func `more working days than the calendar has are never due`() throws {
        let calendar = try latvia()
        let late = try day("9990-01-01")
        let early = try day("0010-01-01")
        #expect(calendar.dueDate(.max, workingDaysAfter: late) == nil)
        #expect(calendar.dueDate(10_000, workingDaysAfter: late) == nil)
        #expect(calendar.dueDate(.max, workingDaysBefore: early) == nil)
    }

    // MARK: Against the slow oracle

    @Test func `any question is answered as the slow oracle answers it`() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let trial = try Trial(&random)
            for _ in 0..<12 { try trial.expectAgreement(&random, "seed \(seed)") }
        }
    }
}

/// One random body in a random country, with the oracle beside the calendar.
private struct Trial {
    static let weeks = ["MO..FR", "MO..FR", "MO..SA", "SA..TU", "MO,WE,FR", "SU", "every day"]

    var calendar: WorkingCalendar
    var oracle: SlowWorkingDays
    /// What the oracle knows; questions stay inside.
    var range: Window

    init(_ random: inout SeededGenerator) throws {
        let start = CivilDate.firstDay(ofYear: Int.random(in: 1985...2090, using: &random))
        let range = try #require(Window(start, start.adding(days: 1_000)))
        let week = try #require(Self.weeks.randomElement(using: &random).flatMap { WorkingWeek($0) })
        let added = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            Holiday(day: Self.day(of: range, &random), name: "Novada svētki")
        }
        var pairs: [MovedDay] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            let off = Self.day(of: range, &random)
            let near = off.adding(days: Int.random(in: -9...9, using: &random))
            // Now and then two pairs want the same Saturday.
            let work = Int.random(in: 0..<4, using: &random) == 0 ? pairs.last?.work ?? near : near
            pairs.append(MovedDay(off: off, work: work))
        }
        let holidays = HolidayCalendar(
            country: Bool.random(using: &random) ? "LV" : nil, holidays: added, moved: pairs)
        let applies = Int.random(in: 0..<4, using: &random) > 0
        calendar = WorkingCalendar(
            week: week, holidays: holidays, appliesMovedDays: applies, span: Self.window(of: range, &random))
        let years = range.first.year - 1...range.last.year + 1
        oracle = SlowWorkingDays(
            in: range, weekdays: week.weekdays,
            holidays: week.observesHolidays ? Set(years.flatMap(holidays.holidays(in:)).map(\.day)) : [],
            moved: applies && week.observesHolidays ? holidays.movedDays : [])
        self.range = range
    }

    static func day(of range: Window, _ random: inout SeededGenerator) -> CivilDate {
        range.first.adding(days: Int.random(in: 0..<range.days, using: &random))
    }

    static func window(of range: Window, _ random: inout SeededGenerator) -> Window {
        between(day(of: range, &random), day(of: range, &random))
    }

    static func between(_ one: CivilDate, _ other: CivilDate) -> Window {
        Window(min(one, other), max(one, other)) ?? Window(day: one)
    }

    /// A window of the range; often a short one, and often one that begins or ends at an edge of the span.
    func question(_ random: inout SeededGenerator) -> Window {
        let edges = [calendar.span.first, calendar.span.last].flatMap { [-1, 0, 1].map($0.adding(days:)) }
        let edge = edges.filter(range.contains).randomElement(using: &random)
        let one = Bool.random(using: &random) ? Self.day(of: range, &random) : edge ?? range.first
        let near = one.adding(days: Int.random(in: -9...9, using: &random))
        let other = Bool.random(using: &random) ? Self.day(of: range, &random) : near
        return Self.between(one, min(max(other, range.first), range.last))
    }

    func expectAgreement(_ random: inout SeededGenerator, _ label: Comment) throws {
        let window = question(&random)
        let days = oracle.workingDays(in: window)
        #expect(calendar.workingDayCount(in: window) == days.count, label)
        #expect(calendar.firstWorkingDay(in: window) == days.first, label)
        #expect(calendar.lastWorkingDay(in: window) == days.last, label)
        let index = Int.random(in: 0...days.count, using: &random)
        #expect(calendar.workingDay(at: index, in: window) == (index < days.count ? days[index] : nil), label)

        let day = window.first
        #expect(calendar.isWorkingDay(day) == (days.first == day), label)
        #expect((calendar.reasonOff(day) == nil) == (days.first == day), label)
        let after = oracle.workingDays.filter { $0 > day }
        let before = oracle.workingDays.filter { $0 < day }
        let count = Int.random(in: 1...20, using: &random)
        if count <= after.count {
            #expect(calendar.dueDate(count, workingDaysAfter: day) == after[count - 1], label)
            #expect(calendar.firstWorkingDay(onOrAfter: day.adding(days: 1)) == after[0], label)
        }
        if count <= before.count {
            #expect(calendar.dueDate(count, workingDaysBefore: day) == before[before.count - count], label)
            #expect(calendar.lastWorkingDay(onOrBefore: day.adding(days: -1)) == before[before.count - 1], label)
        }
    }
}
