import SardzeTime
import Testing

struct WorkingWeekTests {
    @Test(arguments: [
        ("MO..FR", [Weekday.monday, .tuesday, .wednesday, .thursday, .friday], "MO..FR"),
        ("mo .. fr", [.monday, .tuesday, .wednesday, .thursday, .friday], "MO..FR"),
        ("MO..SA", [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday], "MO..SA"),
        ("SA..TU", [.monday, .tuesday, .saturday, .sunday], "SA..TU"),
        ("TU,MO,SU,SA", [.monday, .tuesday, .saturday, .sunday], "SA..TU"),
        ("MO,WE,FR", [.monday, .wednesday, .friday], "MO,WE,FR"),
        ("fr , mo,We", [.monday, .wednesday, .friday], "MO,WE,FR"),
        ("SA..SU", [.saturday, .sunday], "SA,SU"), ("SU", [.sunday], "SU"), (" th ", [.thursday], "TH"),
        ("MO,TU,WE,SA", [.monday, .tuesday, .wednesday, .saturday], "MO,TU,WE,SA"),
        ("MO..SU", Weekday.allCases, "MO..SU"), ("WE..TU", Weekday.allCases, "MO..SU"),
    ])
    func `a week reads as its days and prints one way`(text: String, days: [Weekday], printed: String) throws {
        let week = try #require(WorkingWeek(text))
        #expect(week.weekdays.sorted() == days)
        #expect(week.observesHolidays)
        #expect(week.description == printed)
        #expect(WorkingWeek(printed) == week)
    }

    @Test(arguments: ["every day", "Every Day", " EVERY  DAY "])
    func `every day is not a week of seven days that keeps holidays`(text: String) throws {
        let week = try #require(WorkingWeek(text))
        #expect(week == .everyDay)
        #expect(!week.observesHolidays)
        #expect(week.description == "every day")
        #expect(week != WorkingWeek("MO..SU"))
    }

    @Test(arguments: [
        "", " ", ",", "..", "MO..", "..FR", "MO...FR", "MO.FR", "MO. .FR", "MO-FR", "MO..FR,SA", "MO,,FR", "MO,MO",
        "MO..MO",
        "MO WE", "MON..FRI", "everyday", "every", "every day off", "P..Pk", "ſU", "МО..FR", "MO\n..FR", "1..5",
    ])
    func `a text that is no week is refused`(text: String) {
        #expect(WorkingWeek(text) == nil)
    }

    @Test func `every set of weekdays prints as what reads back the same`() throws {
        for bits in 1..<128 {
            let days = Weekday.allCases.filter { bits & (1 << $0.index) != 0 }
            let week = try #require(WorkingWeek(days.map(\.code).joined(separator: ",")))
            #expect(week.weekdays == Set(days))
            #expect(WorkingWeek(week.description) == week)
        }
    }

    @Test func `the standard week is Monday to Friday`() {
        #expect(WorkingWeek.standard == WorkingWeek("MO..FR"))
    }
}
