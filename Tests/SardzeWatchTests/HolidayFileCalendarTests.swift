import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// Working days of a country that only a calendar file knows, against a list of days looked through.
struct HolidayFileCalendarTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `working days with a calendar file are those of the slow list`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let period = try #require(Window("2024-01-01/2027-12-31"))
        var (holidays, events) = (Set<CivilDate>(), "")
        func compact(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }
        for number in 0..<Int.random(in: 1...30, using: &random) {
            let first = period.first.adding(days: .random(in: 0..<1400, using: &random))
            let days = Int.random(in: 1...4, using: &random)
            let isYearly = Bool.random(using: &random) && !(first.month == 2 && first.day == 29)
            events += "BEGIN:VEVENT\r\nUID:\(number)\r\nDTSTART;VALUE=DATE:\(compact(first))\r\n"
            events += "DTEND;VALUE=DATE:\(compact(first.adding(days: days)))\r\n"
            events += isYearly ? "RRULE:FREQ=YEARLY\r\n" : ""
            events += "SUMMARY:Püha \(number)\r\nEND:VEVENT\r\n"
            for year in first.year...(isYearly ? 2028 : first.year) {
                let start = try #require(CivilDate(year: year, month: first.month, day: first.day))
                holidays.formUnion((0..<days).map { start.adding(days: $0) })
            }
        }
        var sources = Sources()
        let week = try #require(["MO..FR", "SU..TH", "MO..SA", "TU,TH"].randomElement(using: &random))
        let rules = sources.add(
            SourceText(
                path: "plan.yaml",
                "period: \(period)\ncountry: EE\ncalendar: {holidays file: ee.ics, works: '\(week)'}\n"))
        let file = sources.add(SourceText(path: "ee.ics", "BEGIN:VCALENDAR\r\n\(events)END:VCALENDAR\r\n"))
        let reading = PlanReader.read("test", files: [rules], from: sources)
            .taking([HolidayFile("ee.ics", .text(file))], from: sources)
        #expect(reading.diagnostics.isEmpty)
        let calendar = BodyCalendars(try #require(reading.plan))[nil]
        let slow = SlowWorkingDays(
            in: period, weekdays: try #require(WorkingWeek(week)).weekdays, holidays: holidays, moved: [])
        let days = (0..<period.days).map { period.first.adding(days: $0) }.filter(calendar.isWorkingDay)
        #expect(days == slow.workingDays, "seed \(seed)")
        for _ in 0..<50 {
            let event = period.first.adding(days: .random(in: 0..<1300, using: &random))
            let count = Int.random(in: 1...15, using: &random)
            let due = slow.workingDays.filter { $0 > event }.dropFirst(count - 1).first
            #expect(calendar.dueDate(count, workingDaysAfter: event) == due, "seed \(seed), \(event) + \(count)")
        }
    }
}
