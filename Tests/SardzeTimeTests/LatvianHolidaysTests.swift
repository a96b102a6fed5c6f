import SardzeTime
import TestSupport
import Testing

struct LatvianHolidaysTests {
    /// Two implementations of the law agree on every day of 110 years, but for two Sundays: the other library lists
    /// only the Mondays given off for the closing days of the Song Festivals of 2018 and 2023, we list both, as the
    /// law makes the Sunday the holiday and the Monday its substitute.
    @Test func `every year from 1991 to 2100 has the holidays another library gives it`() throws {
        let rows = try Fixtures.table("calendar/latvia-holidays.tsv")
        let theirs = Set(try rows.map { try #require(CivilDate($0["day"] ?? "")) })
        let ours = Set((1991...2100).flatMap(LatvianHolidays.holidays(in:)).map(\.day))
        #expect(theirs.count == 1663)
        #expect(theirs.subtracting(ours).map(\.description) == [])
        #expect(ours.subtracting(theirs).map(\.description).sorted() == ["2018-07-08", "2023-07-09"])
    }

    @Test func `substitutes are the days another library calls observed`() throws {
        let rows = try Fixtures.table("calendar/latvia-holidays.tsv")
        let observed = rows.filter { $0["name"]?.hasSuffix("(brīvdiena)") ?? false }.compactMap { $0["day"] }
        let festivals = ["2018-07-09", "2023-07-10"]
        let substitutes = (1991...2100).flatMap(LatvianHolidays.holidays(in:)).filter(\.isSubstitute)
        #expect(substitutes.map(\.day.description) == (observed + festivals).sorted())
    }

    @Test func `moved days are those another library knows`() throws {
        let rows = try Fixtures.table("calendar/latvia-moved-days.tsv")
        let ours = LatvianHolidays.movedDays
        #expect(ours.map(\.off.description) == rows.map { $0["off"] })
        #expect(ours.map(\.work.description) == rows.map { $0["work"] })
        #expect(ours.map(\.off) == ours.map(\.off).sorted())
        #expect(Set(ours.map(\.off.year)).isSubset(of: Set(LatvianHolidays.yearsOfKnownMovedDays)))
    }

    @Test func `moved days trade a working day for a free Saturday near it`() {
        for pair in LatvianHolidays.movedDays {
            #expect(pair.off.weekday < .saturday && LatvianHolidays.holiday(on: pair.off) == nil)
            #expect(pair.work.weekday == .saturday && LatvianHolidays.holiday(on: pair.work) == nil)
            #expect(abs(pair.work - pair.off) <= 31)
        }
    }

    @Test(arguments: [
        (1818, "03-22"), (1943, "04-25"), (1954, "04-18"), (1981, "04-19"), (2000, "04-23"), (2024, "03-31"),
        (2025, "04-20"), (2026, "04-05"), (2038, "04-25"), (2049, "04-18"), (2076, "04-19"), (2285, "03-22"),
    ])
    func `Easter is the Sunday after the paschal moon`(year: Int, day: String) {
        #expect(CivilDate.easterSunday(ofYear: year).description == "\(year)-\(day)")
    }

    @Test func `Easter of any year is a Sunday from 22 March to 25 April`() throws {
        for year in 1...9999 {
            let easter = CivilDate.easterSunday(ofYear: year)
            #expect(easter.weekday == .sunday)
            #expect((81...116).contains(easter.dayOfYear), "\(easter)")
            #expect(easter.year == year)
        }
    }

    @Test(
        arguments: [
            ("1996-04-08", nil), ("1997-03-31", "Otrās Lieldienas"), ("1995-06-04", nil), ("1996-05-26", "Vasarsvētki"),
            ("2001-05-04", nil), ("2002-05-04", "Latvijas Republikas Neatkarības deklarācijas pasludināšanas diena"),
            ("2012-05-04", "Latvijas Republikas Neatkarības atjaunošanas diena"),
            ("2006-12-24", nil), ("2007-12-24", "Ziemassvētku vakars"), ("2006-11-20", nil), ("2008-07-13", nil),
            ("1990-10-03", nil), ("1990-06-24", nil), ("1990-11-18", "Latvijas Republikas Proklamēšanas diena"),
            ("2008-05-11", "Mātes diena, Vasarsvētki"), ("2026-06-22", nil), ("2022-05-29", nil),
        ] as [(String, String?)])
    func `a rule holds from its own year on`(text: String, name: String?) throws {
        let day = try #require(CivilDate(text))
        #expect(LatvianHolidays.holiday(on: day)?.name == name)
    }

    @Test func `a weekend holiday of the starred three gives the next working day off`() throws {
        let festival = LatvianHolidays.holidays(in: 2023).filter { $0.day.month == 7 }
        #expect(festival.map(\.day.description) == ["2023-07-09", "2023-07-10"])
        #expect(festival.map(\.isSubstitute) == [false, true])
        #expect(festival.first?.name == festival.last?.name)
        #expect(LatvianHolidays.holidays(in: 2028).filter(\.isSubstitute).map(\.day.description) == ["2028-11-20"])
    }

    @Test(arguments: [Int.min, -1, 0, 1, 1989, 10_000, Int.max])
    func `years outside the law have no holidays`(year: Int) {
        #expect(LatvianHolidays.holidays(in: year).isEmpty)
    }

    @Test func `holidays ascend, one a day, in the year asked for`() {
        for year in Array(1990...2200) + [9999] {
            let days = LatvianHolidays.holidays(in: year).map(\.day)
            #expect(zip(days, days.dropFirst()).allSatisfy(<))
            #expect(days.allSatisfy { $0.year == year })
        }
    }
}
