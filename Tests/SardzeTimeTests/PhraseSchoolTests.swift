import SardzeTime
import Testing

struct PhraseSchoolTests {
    private func read(_ phrase: String, _ day: String = "2026-01-01", school: SchoolCalendar = .latvia) throws -> String
    {
        try Phrase.read(phrase, reference: try #require(CivilDate(day)), school: school).description
    }

    @Test(arguments: [
        ("rudens brīvlaikā", "{window: 2026-10-19/2026-10-23}"),
        ("ziemas brīvdienās", "{window: 2025-12-22/2026-01-02}"),
        ("skolēnu pavasara brīvlaikā", "{window: 2026-03-09/2026-03-13}"),
        ("vasaras brivlaika", "{window: 2026-05-30/2026-08-31}"),
        ("2026. gada ziemas brīvlaikā", "{window: 2026-12-21/2027-01-01}"),
        ("in the summer holidays of 2027", "{window: 2027-06-01/2027-08-31}"),
        ("during the spring break 2027", "{window: 2027-03-08/2027-03-12}"),
        ("reizi nedēļā vasaras brīvlaikā", "{every: week, from: 2026-05-30, until: 2026-08-31}"),
        ("weekly in the summer break", "{every: week, from: 2026-05-30, until: 2026-08-31}"),
        ("reizi nedēļā, izņemot vasaras brīvlaiku", "{every: week, except: summer}"),
        ("reizi nedēļā, izņemot skolēnu brīvlaiku", "{every: week, except: school holidays}"),
        ("weekly except the summer break and July", "{every: week, except: [summer, July]}"),
        ("weekly except school holidays", "{every: week, except: school holidays}"),
        ("katru mēnesi, izņemot 2026. gada rudens brīvlaiku", "{every: month, except: autumn 2026}"),
        ("monthly except the autumn break of 2026", "{every: month, except: autumn 2026}"),
    ])
    func `school breaks are read`(phrase: String, normal: String) throws { #expect(try read(phrase) == normal) }

    @Test func `a plan's own break comes before the built-in one`() throws {
        let days = try #require(Window("2026-10-26/2026-10-30"))
        let school = SchoolCalendar(country: "EE", breaks: [("autumn 2026", days)])
        #expect(try read("in the autumn break", school: school) == "{window: 2026-10-26/2026-10-30}")
    }

    @Test func `breaks that are over are those of the next year`() throws {
        #expect(try read("rudens brīvlaikā", "2025-10-24") == "{window: 2025-10-20/2025-10-24}")
        #expect(try read("rudens brīvlaikā", "2025-10-25") == "{window: 2026-10-19/2026-10-23}")
    }
}
