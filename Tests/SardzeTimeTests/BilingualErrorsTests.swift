import SardzeTime
import SardzeWords
import TestSupport
import Testing

/// What is wrong with phrases and recurrence rules, said in both languages.
struct BilingualErrorsTests {
    @Test(arguments: [
        "", "x", "reizi nedelnik", "reizi", "katru", "biweekly", "bimonthly", "biannual", "skolēnu brīvlaikā",
        "svētku dienās", "no 10 g.v.", "vidēji", "ikdienā strādā", "mēneša", "30. februārī", "31.02.2026.",
        "12.13.2026.",
        "2026-W54", "03/12/2026", "99/99/2026", "2025/2027", "2025/2026", "2025./2030. mācību gadā",
        "every third Monday", "katru trešo pirmdienu", "1–2 reizes gadā", "once or twice a year", "pāra nedēļās",
        "katra mēneša 32. datumā", "reizi gadā maijā un jūnijā",
        "maijā un jūnijā", "1x oktobrī un 2x novembrī", "1x 5. maijā un 1x 6. maijā",
        "katru gadu no 1. jūlija līdz 5. maijam", "līdz nākamā mēneša 15. datumam", "by the 5th of next month",
        "katru gadu pavasarī un vasarā", "I un II ceturksnī", "pirmdien, 2026. gada 2. janvārī",
        "reizi mēnesī, izņemot katru otro", "izņemot jūliju", "ne retāk kā reizi gadā martā", "pirmdien",
        "400 reizes gadā", "reizi nedēļā pirmdienās un reizi mēnesī", "divreiz nedēļā pirmdienās",
        "reizi ceturksnī 10. datumā",
        "2026. gada 5. martā un aprīlī", "katru nedēļu 5. martā", "nedēļas vidū", "katras nedēļas sākumā",
        "līdz 2026. gada 1. martam no 2026. gada 1. aprīļa", "katru dienu pirmdienās",
    ])
    func `every refusal of a phrase is said in Latvian too`(phrase: String) throws {
        let day = try #require(CivilDate("2026-01-15"))
        do throws(PhraseError) {
            _ = try Phrase.read(phrase, reference: day)
            Issue.record("it was read")
        } catch {
            expectBilingual(error.message)
            if let help = error.help { expectBilingual(help) }
        }
    }

    @Test func `a very long phrase is refused in Latvian too`() throws {
        let day = try #require(CivilDate("2026-01-15"))
        let error = try #require(throws: PhraseError.self) {
            try Phrase.read(String(repeating: "katru dienu ", count: 1_000), reference: day)
        }
        expectBilingual(error.message)
    }

    @Test(arguments: [
        "", "FREQ", "FREQ=", "=MO", ";", "FREQ=DAILY;", "FREQ=DAILY;;COUNT=1", "FREQ=HOURLY", "FREQ=DALY", "FREQ=X",
        "COUNT=1", "FREQ=DAILY;BYHOUR=1", "FREQ=DAILY;BYDAI=MO", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;COUNT=0", "FREQ=YEARLY;BYMONTHDAY=99", "FREQ=YEARLY;BYMONTHDAY=x", "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;BYDAY=,", "FREQ=DAILY;UNTIL=x", "FREQ=DAILY;UNTIL=20250230", "FREQ=DAILY;UNTIL=20250201T990000",
        "FREQ=DAILY;COUNT=1;UNTIL=20250101", "FREQ=DAILY;BYWEEKNO=1", "FREQ=DAILY;BYYEARDAY=1",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=WEEKLY;BYDAY=1MO", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "FREQ=DAILY;BYSETPOS=1", "FREQ= DAILY", "FREQ=DĀ",
        "FREQ=DAILY;WKST=X",
    ])
    func `every refusal of a recurrence rule is said in Latvian too`(rule: String) throws {
        let start = try #require(CivilDate("2026-01-15"))
        let error = try #require(throws: RecurrenceError.self) { try Recurrence(rule, start: start) }
        expectBilingual(error.message)
        if let help = error.help { expectBilingual(help) }
    }

    @Test func `weeks agree with their number in a help`() throws {
        let day = try #require(CivilDate("2026-01-15"))
        let error = try #require(throws: PhraseError.self) { try Phrase.read("every third Monday", reference: day) }
        #expect(error.message.lv == "tas var nozīmēt mēneša dienu vai ik pēc 3 nedēļām")
    }
}
