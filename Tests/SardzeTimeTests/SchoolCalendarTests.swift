import SardzeTime
import TestSupport
import Testing

struct SchoolCalendarTests {
    private let latvia = SchoolCalendar(country: "LV")

    private func window(_ text: String) throws -> Window { try #require(Window(text)) }

    @Test(arguments: [
        (2024, "2024-09-02/2024-12-20", "2025-01-06/2025-05-30", "2025-06-13", "2025-06-20"),
        (2025, "2025-09-01/2025-12-19", "2026-01-05/2026-05-29", "2026-06-12", "2026-06-19"),
        (2026, "2026-09-01/2026-12-18", "2027-01-04/2027-05-31", "2027-06-11", "2027-06-18"),
    ])
    func `a decreed school year has its semesters and last days`(
        year: Int, first: String, second: String, ninth: String, twelfth: String
    ) throws {
        let school = LatvianSchoolYears.schoolYear(year)
        #expect(school.firstSemester.description == first)
        #expect(school.secondSemester.description == second)
        #expect(school.lastOfNinthGrade.description == ninth)
        #expect(school.lastOfTwelfthGrade.description == twelfth)
        #expect(!school.isEstimate)
    }

    /// The break of each name as a plan lists it, weekends as the regulation counts them.
    @Test(arguments: [
        ("autumn 2024", "2024-10-21/2024-10-27"), ("winter 2024", "2024-12-23/2025-01-05"),
        ("spring 2025", "2025-03-10/2025-03-16"), ("summer 2025", "2025-05-31/2025-08-31"),
        ("autumn 2025", "2025-10-20/2025-10-24"), ("winter 2025", "2025-12-22/2026-01-02"),
        ("spring 2026", "2026-03-09/2026-03-13"), ("summer 2026", "2026-05-30/2026-08-31"),
        ("autumn 2026", "2026-10-19/2026-10-23"), ("winter 2026", "2026-12-21/2027-01-01"),
        ("spring 2027", "2027-03-08/2027-03-12"), ("summer 2027", "2027-06-01/2027-08-31"),
    ])
    func `the breaks of decreed school years are known by name`(name: String, days: String) throws {
        let all = try window("2024-01-01/2028-12-31")
        #expect(latvia.windows(named: name, touching: all).map(\.description) == [days])
        #expect(latvia.provisionalYears(of: name, in: all) == [])
    }

    @Test func `the rule of thumb gives the school days of every decreed year`() {
        for year in LatvianSchoolYears.known {
            let decreed = LatvianSchoolYears.schoolYear(year)
            // 30 and 29 May 2025 and 2026 are Fridays, 31 May 2027 a Monday.
            let autumn = SchoolCalendar(country: "LV").windows(named: "autumn \(year)", touching: decreed.autumn)
            #expect(autumn == [decreed.autumn])
            #expect(decreed.taught.contains(decreed.spring.first))
        }
        let next = LatvianSchoolYears.schoolYear(2027)
        #expect(next.isEstimate)
        #expect(next.taught.description == "2027-09-01/2028-05-31")
        #expect(next.autumn.description == "2027-10-25/2027-10-29")
        #expect(next.winter.description == "2027-12-27/2028-01-07")
        #expect(next.spring.description == "2028-03-13/2028-03-17")
    }

    @Test(arguments: [
        "autumn 2026", "Autumn break 2026", "autumn school break 2026", "2026. gada rudens brīvlaiks",
        "rudens brīvlaiks 2026", "RUDENS BRIVDIENAS 2026",
    ])
    func `a break is named in English and Latvian`(name: String) throws {
        #expect(SchoolBreak(name) == SchoolBreak(.autumn, of: 2026))
        #expect(SchoolBreak(name)?.description == "autumn 2026")
    }

    @Test(arguments: [
        "", " ", "2026", "school holidays 2026", "sporta nedēļa", "autumn 26", "autumn winter", "autumn 2026 2027",
        "gada",
        "autumn 99999", "autumn \u{0}",
    ])
    func `other names are no school breaks`(name: String) { #expect(SchoolBreak(name) == nil) }

    @Test func `a name without a year is that break of every year`() throws {
        let plan = try window("2025-01-01/2026-12-31")
        #expect(
            latvia.windows(named: "winter", touching: plan).map(\.description)
                == ["2024-12-23/2025-01-05", "2025-12-22/2026-01-02", "2026-12-21/2027-01-01"])
        #expect(latvia.windows(named: "skolēnu brīvlaiks", touching: plan).count == 9)
    }

    @Test func `a plan's own break comes before the built-in one, whatever language names it`() throws {
        let days = try window("2026-10-26/2026-10-30")
        let calendar = SchoolCalendar(
            country: "LV",
            breaks: [("2026. gada rudens brīvlaiks", days), ("sporta nedēļa", try window("2026-02-02/2026-02-06"))])
        let all = try window("2026-01-01/2026-12-31")
        #expect(calendar.windows(named: "autumn", touching: all) == [days])
        #expect(calendar.windows(named: "sporta nedēļa", touching: all).count == 1)
        #expect(calendar.knows("sporta nedēļa") && calendar.knows("spring") && !calendar.knows("sporta nedeļas"))
    }

    @Test(arguments: [nil, "EE", "lv"])
    func `another country has the breaks of its plan alone`(country: String?) throws {
        let days = try window("2026-10-19/2026-10-25")
        let calendar = SchoolCalendar(country: country, breaks: [("autumn 2026", days)])
        #expect(calendar.knows("autumn") && !calendar.knows("winter"))
        #expect(calendar.windows(named: "autumn", touching: days) == [days])
        #expect(calendar.windows(named: "school holidays", touching: try window("2020-01-01/2030-12-31")) == [days])
        #expect(calendar.taught(in: try window("2026-09-01/2026-12-31")).description == "2026-09-01/2026-12-31")
    }

    @Test func `breaks of school years that are not decreed are provisional`() throws {
        let plan = try window("2026-01-01/2028-06-30")
        #expect(latvia.provisionalYears(of: "autumn", in: plan) == [2027])
        #expect(latvia.provisionalYears(of: "spring", in: plan) == [2027])
        #expect(latvia.provisionalYears(of: "winter 2027", in: plan) == [2027])
        #expect(latvia.provisionalYears(of: "summer", in: plan) == [2027])
        #expect(latvia.provisionalYears(of: "winter", in: try window("2025-01-01/2027-06-30")) == [])
    }

    @Test(arguments: [
        ("2026-09-01/2026-12-31", "2026-09-01/2026-12-18"), ("2027-01-01/2027-05-31", "2027-01-04/2027-05-31"),
        ("2024-09-01/2025-05-31", "2024-09-02/2025-05-30"), ("2027-09-01/2027-12-31", "2027-09-01/2027-12-31"),
        ("2027-01-01/2027-12-31", "2027-01-04/2027-12-31"), ("2024-01-01/2024-05-31", "2024-01-01/2024-05-31"),
    ])
    func `a semester is taught on its decreed days, else all through`(semesters: String, days: String) throws {
        #expect(latvia.taught(in: try window(semesters)).description == days)
    }

    @Test(arguments: ["LV", "EE"])
    func `a plan's own winter break decides the semesters beside it`(country: String) throws {
        let calendar = SchoolCalendar(
            country: country,
            breaks: [
                ("winter 2027", try window("2027-12-27/2028-01-07")),
                ("winter 2028", try window("2028-12-24/2029-01-09")),
            ])
        #expect(calendar.taught(in: try window("2027-09-01/2027-12-31")).description == "2027-09-01/2027-12-24")
        #expect(calendar.taught(in: try window("2028-01-01/2028-05-31")).description == "2028-01-10/2028-05-31")
        // From a Sunday, to a Tuesday.
        #expect(calendar.taught(in: try window("2028-09-01/2029-05-31")).description == "2028-09-01/2029-05-31")
        #expect(calendar.taught(in: try window("2028-09-01/2028-12-31")).description == "2028-09-01/2028-12-22")
        #expect(calendar.taught(in: try window("2029-01-01/2029-05-31")).description == "2029-01-10/2029-05-31")
        #expect(calendar.provisionalYears(ofSemesters: try window("2027-09-01/2027-12-31")) == [])
    }

    @Test(arguments: [
        ("2026-09-01/2027-05-31", []), ("2027-09-01/2027-12-31", [2027]), ("2028-01-01/2028-05-31", [2027]),
        ("2027-01-01/2027-12-31", [2027]), ("2028-01-01/2028-12-31", [2027, 2028]),
    ])
    func `semesters on assumed days are provisional`(semesters: String, years: [Int]) throws {
        #expect(latvia.provisionalYears(ofSemesters: try window(semesters)) == years)
        #expect(SchoolCalendar(country: nil).provisionalYears(ofSemesters: try window(semesters)) == [])
    }

    @Test func `school years of all years are in order`() {
        for year in stride(from: 1, through: 9998, by: 1) {
            let school = LatvianSchoolYears.schoolYear(year)
            let ends = [
                school.taught.first, school.autumn.first, school.autumn.last, school.winter.first, school.winter.last,
                school.spring.first, school.spring.last, school.taught.last, school.summer.first, school.summer.last,
            ]
            #expect(ends == ends.sorted())
            #expect(school.firstSemester.last < school.winter.first && school.winter.last < school.secondSemester.first)
        }
    }
}
