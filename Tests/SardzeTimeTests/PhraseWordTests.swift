import SardzeTime
import Testing

struct PhraseWordTests {
    private static let months = [
        "janvāris janvāra janvārim janvāri janvārī janv. January Jan",
        "februāris februāra februārim februāri februārī febr.",
        "marts marta martam martu martā March Mar", "aprīlis aprīļa aprīlim aprīli aprīlī apr. April",
        "maijs maija maijam maiju maijā May", "jūnijs jūnija jūnijam jūniju jūnijā jūn. June",
        "jūlijs jūlija jūlijam jūliju jūlijā jūl. July", "augusts augusta augustam augustu augustā aug. August",
        "septembris septembra septembrim septembri septembrī sept. September",
        "oktobris oktobra oktobrim oktobri oktobrī okt. October", "novembris novembra novembrim novembri novembrī nov.",
        "decembris decembra decembrim decembri decembrī dec. December",
    ]

    @Test(arguments: months.enumerated().map { ($0 + 1, $1) })
    func `a month is itself in every case and abbreviation`(month: Int, forms: String) throws {
        let first = try #require(CivilDate(year: 2026, month: month, day: 1))
        let last = first.adding(months: 1).adding(days: -1)
        for form in forms.split(separator: " ") {
            let read = try Phrase.read("2026. gada \(form)", reference: first)
            #expect(read == .window(from: first, through: last), "\(form)")
        }
    }

    @Test(arguments: [
        "diena dienā dienu", "nedēļa nedēļā nedēļas nedēļu nedēļām", "mēnesī mēnesi mēneša mēnešos mēnešiem",
        "ceturksnī ceturksni ceturkšņa ceturkšņos ceturksņa", "pusgadā pusgadu pusgada pusgados",
        "gadā gadu gads gadiem",
    ])
    func `a unit is itself in every case`(forms: String) throws {
        let day = try #require(CivilDate("2026-01-01"))
        let read = try forms.split(separator: " ").map { try Phrase.read("reizi \($0)", reference: day) }
        #expect(Set(read).count == 1, "\(forms)")
    }

    @Test(arguments: [
        ("reizi divos gados", 2), ("reizi divos gadus", 2), ("ik pēc diviem gadiem", 2), ("reizi trijos gados", 3),
        ("ik pēc trim gadiem", 3), ("reizi četros gados", 4), ("reizi piecos gados", 5), ("reizi desmit gados", 10),
        ("reizi divdesmit piecos gados", 25), ("every twenty-five years", 25), ("katru trešo gadu", 3),
        ("every 3rd year", 3), ("katru 3. gadu", 3),
    ])
    func `numbers are read in words and digits, in any case`(phrase: String, years: Int) throws {
        let day = try #require(CivilDate("2026-01-01"))
        #expect(try Phrase.read(phrase, reference: day) == .cadence(Cadence(every: Stride(years, .year))))
    }

    @Test func `an event is named by its nominative when the lexicon knows it, and as written otherwise`() throws {
        let day = try #require(CivilDate("2026-01-01"))
        func event(_ phrase: String) throws -> String? {
            guard case .deadline(let deadline) = try Phrase.read(phrase, reference: day) else { return nil }
            return deadline.event
        }
        #expect(try event("3 darbdienu laikā pēc iesnieguma saņemšanas") == "iesnieguma saņemšana")
        #expect(try event("3 darbdienu laika pec iesnieguma sanemsanas") == "iesnieguma saņemšana")
        #expect(try event("Vardarbības gadījumā – nekavējoties") == "vardarbības gadījums")
        #expect(try event("within a week of the Council hearing") == "council hearing")
        #expect(try event("10 dienu laikā") == nil)
    }
}
