import SardzeTime
import Testing

struct CivilDateTests {
    @Test func `every day of eight centuries follows the one before`() throws {
        var expected = try #require(CivilDate(year: 1600, month: 1, day: 1))
        for year in 1600..<2400 {
            for month in 1...12 {
                for day in 1...CivilDate.days(inMonth: month, of: year) {
                    let date = try #require(CivilDate(year: year, month: month, day: day))
                    #expect(date == expected)
                    #expect(date.components == (year, month, day))
                    expected = date.adding(days: 1)
                }
            }
        }
    }

    @Test(arguments: [
        ("1970-01-01", Weekday.thursday, 1970, 1), ("2024-12-30", .monday, 2025, 1), ("2027-01-03", .sunday, 2026, 53),
        ("2027-12-31", .friday, 2027, 52), ("2028-01-01", .saturday, 2027, 52),
    ])
    func `weekdays and ISO weeks are those of the wall calendar`(text: String, weekday: Weekday, year: Int, week: Int)
        throws
    {
        let date = try #require(CivilDate(text))
        #expect(date.weekday == weekday)
        #expect(date.isoWeek == (year, week))
        #expect(date.description == text)
    }

    @Test(arguments: [
        "2025-02-29", "2025-13-01", "2025-1-01", "0000-01-01", "2025-01-32", "2025/01/01", "", "२०२५-०१-०१",
    ])
    func `a text that is not a day is refused`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func `months are added to the last day a shorter month has`() throws {
        let january = try #require(CivilDate("2024-01-31"))
        #expect(january.adding(months: 1).description == "2024-02-29")
        #expect(january.adding(months: -2).description == "2023-11-30")
        #expect(january.adding(months: Int.max) == .latest)
        #expect(january.adding(days: Int.min) == .earliest)
    }
}
