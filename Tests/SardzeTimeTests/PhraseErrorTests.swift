import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct PhraseErrorTests {
    private static let day = CivilDate(dayNumber: 20_454)  // 2026-01-01

    private func error(_ phrase: String) throws -> PhraseError {
        try #require(throws: PhraseError.self) { try Phrase.read(phrase, reference: Self.day) }
    }

    @Test(arguments: [
        ("biweekly", "`twice a week` or `every two weeks`"), ("bi-weekly", "`twice a week` or `every two weeks`"),
        ("Bimonthly", "`twice a month` or `every two months`"), ("BI-MONTHLY", "`twice a month` or `every two months`"),
        ("biannual", "`twice a year` or `every two years`"), ("bi-annual", "`twice a year` or `every two years`"),
        ("03/12/2026", "`2026-12-03` or `2026-03-12`"), ("25/12/2026", "`2026-12-25`"), ("12/25/2026", "`2026-12-25`"),
        ("03/12/26", "`2026-12-03` or `2026-03-12`"),
        ("2025/2026", "`2025.–2026. gadā` or `2025./2026. mācību gadā`"),
        ("jūlijā un augustā", "`jūlijā – augustā` for one task, or `1x jūlijā un 1x augustā` for one in each"),
    ])
    func `an ambiguous phrase is refused and its readings are offered`(phrase: String, offers: String) throws {
        let error = try error(phrase)
        #expect(error.kind == .ambiguous)
        #expect(error.scalars == 0..<phrase.unicodeScalars.count)
        #expect(error.help?.en == "write " + offers)
    }

    @Test(arguments: [
        "twice a week", "every two weeks", "twice a month", "every two months", "twice a year", "every two years",
        "2026-12-03", "2025.–2026. gadā", "2025./2026. mācību gadā", "jūlijā – augustā", "1x jūlijā un 1x augustā",
        "reizi gadā no jūlija līdz augustam", "reizi mēnesī jūlijā un augustā", "reizi mēnesī, izņemot jūliju",
        "katru pirmdienu", "katra mēneša 10. datumā", "mēneša pirmajā pirmdienā", "katru gadu martā", "katru dienu",
        "katru gadu līdz 20. martam", "līdz katra mēneša 20. datumam", "ikmēneša", "mēneša pēdējā dienā", "pastāvīgi",
        "katru gadu 1. martā", "no 2026. gada 1. marta", "izņemot jūliju un augustu, reizi mēnesī", "2026. gada martā",
        "1.05., 4.05. un 18.11.",
    ])
    func `what a help line tells people to write is read`(phrase: String) throws {
        _ = try Phrase.read(phrase, reference: Self.day)
    }

    @Test(arguments: [
        ("montly", "montly", "did you mean `monthly`?"), ("reizi cetursknī", "cetursknī", "did you mean `ceturksni`?"),
        ("every quater", "quater", "did you mean `quarter`?"), ("twise a year", "twise", "did you mean `twice`?"),
        ("anually", "anually", "did you mean `annually`?"), ("regulri", "regulri", nil),
        ("katru nedelju", "nedelju", "did you mean `nedēļu`?"), ("pēc nepieciesmības", "nepieciesmības", nil),
    ])
    func `a near miss is never read, but the word it is near to is offered`(
        phrase: String, words: String, help: String?
    ) throws {
        let error = try error(phrase)
        #expect(error.kind == .notUnderstood)
        #expect(pointed(error, phrase) == words)
        if let help { #expect(error.help?.en == help) }
    }

    @Test(arguments: ["junlijs", "jūnlijā", "junij", "julij", "novmbrī", "agusts", "2026. gada junijjs", "pirmdeinās"])
    func `no month or weekday is ever guessed`(phrase: String) throws {
        let help = try error(phrase).help?.en ?? ""
        for name in ["jūn", "jūl", "nov", "aug", "dien"] { #expect(!help.contains("`\(name)"), "\(help)") }
    }

    @Test(arguments: [
        ("brīvlaikā", "brīvlaikā"), ("skolēnu brīvdienās", "skolēnu brīvdienās"),
        ("during school holidays", "school holidays"), ("reizi nedēļā brīvlaikos", "brīvlaikos"),
    ])
    func `which of the school breaks is asked`(phrase: String, words: String) throws {
        let error = try error(phrase)
        #expect(error.kind == .ambiguous)
        #expect(pointed(error, phrase) == words)
        #expect(error.help?.en.contains("`in the autumn break`") == true)
    }

    @Test(arguments: [
        ("2027. gada rudens brīvlaikā", "rudens brīvlaikā", "2027-10-25/2027-10-29"),
        ("in the winter break of 2027", "winter break of 2027", "2027-12-27/2028-01-07"),
    ])
    func `a school break that is not decreed is not guessed`(phrase: String, words: String, days: String) throws {
        let error = try error(phrase)
        #expect(pointed(error, phrase) == words)
        #expect(error.help?.en.contains(days) == true)
    }

    @Test func `a school break of another country is not known`() throws {
        let error = try #require(throws: PhraseError.self) {
            try Phrase.read("in the autumn break", reference: Self.day, school: SchoolCalendar(country: "EE"))
        }
        #expect(error.help?.en.contains("`calendar: breaks:`") == true)
    }

    @Test func `every error is one line that says what to write`() {
        for row in PhraseTests.rows {
            do throws(PhraseError) {
                _ = try Phrase.read(row.phrase, reference: row.reference)
            } catch {
                #expect(
                    !error.message.en.isEmpty && !error.message.en.contains("\n") && !error.message.en.hasSuffix("."))
                #expect(error.help?.en.isEmpty == false, "\(row.phrase)")
                #expect(!error.scalars.isEmpty)
            }
        }
    }
}
