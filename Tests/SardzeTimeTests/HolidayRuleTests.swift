import SardzeTime
import TestSupport
import Testing

struct HolidayRuleTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func days(_ rule: HolidayRule, _ years: ClosedRange<Int>) -> [String] {
        years.flatMap(rule.holidays(in:)).map(\.day.description)
    }

    @Test func `a date comes every year it exists`() {
        #expect(
            days(HolidayRule(.date(month: 2, day: 24), "Iseseisvuspäev"), 2025...2026) == ["2025-02-24", "2026-02-24"])
        #expect(days(HolidayRule(.date(month: 2, day: 29), "Leap day"), 2023...2028) == ["2024-02-29", "2028-02-29"])
    }

    @Test func `days are counted from Easter`() {
        #expect(days(HolidayRule(.easter(-2), "Suur reede"), 2025...2026) == ["2025-04-18", "2026-04-03"])
        #expect(days(HolidayRule(.easter(49), "Nelipühad"), 2025...2025) == ["2025-06-08"])
    }

    @Test func `a rule recurs without the days left out`() throws {
        let recurrence = try Recurrence(
            "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", start: try day("2025-05-11"), excluding: [try day("2026-05-10")])
        let rule = HolidayRule(.recurring(recurrence), "Emadepäev")
        #expect(days(rule, 2024...2027) == ["2025-05-11", "2027-05-09"])
    }

    @Test func `a holiday of several days lasts over the end of the year`() {
        let rule = HolidayRule(.date(month: 12, day: 30), "Jõulud", days: 4)
        #expect(days(rule, 2025...2025) == ["2025-01-01", "2025-01-02", "2025-12-30", "2025-12-31"])
        #expect(days(rule, 1...1) == ["0001-12-30", "0001-12-31"])
        #expect(days(rule, 9999...9999).suffix(1) == ["9999-12-31"])
    }

    @Test func `holidays that overlap themselves have each day once`() throws {
        let daily = try Recurrence("FREQ=DAILY;INTERVAL=2;COUNT=3", start: try day("2025-12-29"))
        #expect(
            days(HolidayRule(.recurring(daily), "Sports", days: 3), 2025...2026) == [
                "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04",
            ])
    }

    @Test func `a calendar merges rules, days and the law`() throws {
        let calendar = HolidayCalendar(
            country: "LV", holidays: [Holiday(day: try day("2026-06-19"), name: "Novada svētki")],
            rules: [
                HolidayRule(.date(month: 6, day: 24), "Jāņi"), HolidayRule(.date(month: 6, day: 19), "Pilsētas diena"),
            ])
        let june = calendar.holidays(in: 2026).filter { $0.day.month == 6 }.map { "\($0.day) \($0.name)" }
        #expect(
            june == [
                "2026-06-19 Novada svētki, Pilsētas diena", "2026-06-23 Līgo diena", "2026-06-24 Jāņu diena, Jāņi",
            ])
    }

    @Test(arguments: [
        (2024, ["2024-12-23", "2024-12-27", "2024-12-30"]), (2025, ["2025-05-02", "2025-11-17"]),
        (2026, ["2026-01-02", "2026-06-22"]), (2027, ["2027-05-03", "2027-06-25", "2027-11-19"]),
        (2028, ["2028-05-05"]),
    ])
    func `the days an order may move are those left alone; known orders moved no others`(year: Int, days: [String]) {
        let calendar = HolidayCalendar(country: "LV")
        #expect(calendar.isolatedDays(in: year).map(\.description) == days)
        let moved = calendar.movedDays.map(\.off).filter { $0.year == year }
        #expect(Set(moved.map(\.description)).isSubset(of: days))
        #expect(HolidayCalendar(country: "EE").isolatedDays(in: year).isEmpty)
    }
}
