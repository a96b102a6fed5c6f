import SardzeTime
import SardzeWords
import Testing

struct SpokenDatesTests {
    @Test func `a day is said in both languages`() throws {
        let day = try #require(CivilDate("2025-03-31"))
        #expect(day.spoken == Wording("Mon 31 Mar 2025", lv: "pirmd., 31.03.2025."))
        #expect(day.weekday.noun.one(.locative) == Wording("Monday", lv: "pirmdienā"))
        #expect(CalendarWords.months[11].one(.genitive).lv == "decembra")
    }
}
