import SardzeText
import Testing

/// Texts that tell of one person, and the many that only look as if they did.
struct PersonalDataTests {
    /// What is found, as `kind: words`; a question mark where it is only likely.
    private func found(_ text: String, allowing allowed: Set<PersonalData.Kind> = []) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return PersonalData.find(in: text, allowing: allowed).map { match in
            let words = String(String.UnicodeScalarView(scalars[match.scalars]))
            return "\(match.kind)\(match.isCertain ? "" : "?"): \(words)"
        }
    }

    // MARK: Personal codes

    @Test(arguments: [
        "111111-11111", "11111111111", "111111 11111", "111111–11111", "010190-10001", "290200-20009", "311299-10008",
        "161175-19997", "(111111-11111)", "320101-12345", "398765-43210", "p.k. 111111-11111, Madona",
    ])
    func `a personal code is found`(text: String) {
        #expect(found(text).map { $0.prefix(14) } == ["personalCode: "], "\(found(text))")
    }

    @Test(arguments: ["111111-11112", "010190-12345", "32010112345", "290200-20000"])
    func `a number shaped as a personal code is likely one`(text: String) {
        #expect(found(text) == ["personalCode?: \(text)"])
    }

    @Test(arguments: [
        "90000054572", "40003032949", "11111111112", "111111 11112", "311312-12345", "310290-12345", "290201-20009",
        "010190-92345", "001190-12345", "011390-12345", "111111-111111", "1111111-11111", "111111-1111",
        "A111111-11111",
        "111111-11111B", "LV80BANK0000435195001", "+32010112345", "111111/11111", "211.111.111,11", "111111 - 11111",
    ])
    func `other numbers are no personal codes`(text: String) {
        #expect(!found(text).contains { $0.hasPrefix("personalCode") }, "\(found(text))")
    }

    // MARK: Phones

    @Test(arguments: [
        "29123456", "29 123 456", "2912 3456", "29-123-456", "64860000", "6486 0000", "+371 29123456", "+37129123456",
        "+371 2912 3456", "00371 29123456", "371 29123456", "tālr. 29 12 34 56", "Tālrunis: 29123456",
        "zvanīt 29123456",
        "29123456.", "(29123456)", "22 045 225", "+44 20 7946 0958", "mob.29123456", "T. 64 860 573, Madona",
    ])
    func `a telephone number is found`(text: String) {
        #expect(found(text).map { $0.prefix(7) } == ["phone: "], "\(found(text))")
    }

    @Test(arguments: [
        "112", "110", "116006", "116 111", "116123", "113", "8000 6000", "80006000", "2025-2027", "2025–2027",
        "2025.-2027. gads", "2025-12-31", "31.12.2025", "20251231", "22 500 000 EUR", "22 045 225 eiro", "22 000 000",
        "2 045 225", "Nr. 20241234", "reģ. Nr. 28123456", "22045225,50", "2025 2026", "20 30 40 50", "65 000 000",
        "https://www.skalbes.lv/jaunais-talrunis-22-045-225-pirms", "291234567", "2912345", "12345678", "A29123456",
        "29123456/12", "25-26-27-28", "60 %", "€ 22045225", "22045225 iedzīvotāji", "2024/2025", "24/7", "1000 eiro",
    ])
    func `other numbers are no telephones`(text: String) {
        #expect(found(text) == [], "\(found(text))")
    }

    // MARK: E-mail addresses

    @Test(arguments: [
        ("anna@madona.lv", "anna@madona.lv"), ("rakstīt uz pasts@dome.madona.lv.", "pasts@dome.madona.lv"),
        ("<janis.berzins+x@gmail.com>", "janis.berzins+x@gmail.com"), ("A.Liepina@inbox.lv", "A.Liepina@inbox.lv"),
        ("jānis@dārzs.lv", "jānis@dārzs.lv"), ("mailto:x1@a-b.eu", "x1@a-b.eu"),
    ])
    func `an e-mail address is found`(text: String, address: String) {
        #expect(found(text) == ["email: \(address)"])
    }

    @Test(arguments: [
        "@dardedze", "a@b", "a@", "@", "a @ b.lv", "5@2025-W07", "5.2@2025.3", "x@y.z", "a@.lv", "a@b..lv",
    ])
    func `other signs are no addresses`(text: String) { #expect(found(text) == []) }

    // MARK: Dates of birth

    @Test(arguments: [
        ("dzimis 01.02.2010.", "01.02.2010"), ("dzimusi 2010. gada 1. februārī", "2010. gada 1. februārī"),
        ("dz. 1.2.2010", "1.2.2010"), ("dzimšanas datums: 2010-02-01", "2010-02-01"), ("DOB 01/02/2010", "01/02/2010"),
        ("born on 1 February 2010", "1 February 2010"), ("born February 1, 2010", "February 1, 2010"),
        ("date of birth: 01.02.10", "01.02.10"), ("12.03.2010. dzimis bērns", "12.03.2010"),
        ("dzim. 01.02.2010.", "01.02.2010"),
        ("bērns (dz. 01.02.2010.)", "01.02.2010"), ("dzimsanas dat. 1. marts 2011", "1. marts 2011"),
    ])
    func `a date of birth is found`(text: String, day: String) { #expect(found(text) == ["birthDate: \(day)"]) }

    @Test(arguments: [
        "01.02.2010", "apstiprināts 30.05.2023.", "dzimis 2010. gadā", "bērni, kas dzimuši 01.02.2010.",
        "dzimis pēc 01.02.2010.", "dzimušo skaits 01.01.2025.", "novada dzimšanas diena 01.07.2025.", "dz. 5",
        "born before 1 January 2010", "dzimis 31.02.2010.", "dzimis Madonā, pieteikums 01.02.2010.",
        "2025. gada 1. februārī notiek dzimšanas dienas svinības", "dzelzs 01.02.2010", "a new idea was born in 2010",
    ])
    func `other dates are nobody's birth`(text: String) { #expect(found(text) == []) }

    // MARK: Allowing

    @Test func `what belongs in a text is not found there, and is nothing else either`() {
        #expect(found("29123456 anna@madona.lv") == ["phone: 29123456", "email: anna@madona.lv"])
        #expect(found("29123456 anna@madona.lv", allowing: [.phone]) == ["email: anna@madona.lv"])
        #expect(found("111111-11111", allowing: [.phone]) == ["personalCode: 111111-11111"])
        #expect(found("Anna.Liepina@madona.lv", allowing: [.email]) == [])
    }

    @Test(arguments: [
        ("Jānis", true), ("anna", false), ("vadītāja", false), ("Maija", false), ("Anna Liepa", false), ("", false),
    ])
    func `one given name is a person`(text: String, isName: Bool) { #expect(PersonalData.isGivenName(text) == isName) }

    // MARK: Places and time

    @Test func `what is found lies inside the text, in order, apart`() {
        let pieces = [
            "Anna", "Jānis", "Bērziņš", "J.", "I", "-", " ", "29", "123456", "@", "lv.", "+371", "dz.", "01.02.2010",
            "32",
            "111111-11111", "é", "e\u{301}", "www.", "https://", "\u{A0}", "(", "iela", "👶🏽", "2025", "\n", "",
        ]
        var state: UInt64 = 20_261_121
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            var end = 0
            for match in PersonalData.find(in: text) {
                #expect(match.scalars.lowerBound >= end && !match.scalars.isEmpty, "\(text)")
                end = match.scalars.upperBound
            }
            #expect(end <= text.unicodeScalars.count, "\(text)")
        }
    }

    @Test(arguments: [
        "1", "a", "@", "a@", "@a.", "1-", "29 ", "dz. ", "dz. 1. ", "Anna ", "A. ", "J.", "+", "+371 ", "www.",
        "https://a ",
        "111111-11111 ", "Anna-", "Anna Liepa-", "2", " ", "e\u{301}", "Jāņa Simsona ", "a.", "dzimis 1.2.", "Bērziņš ",
    ])
    func `a long text of one piece is read to its end`(piece: String) {
        // A share of it: a search that is not linear takes minutes here too.
        let text = String(repeating: piece, count: 125_000 / piece.utf8.count)
        let count = text.unicodeScalars.count
        #expect(PersonalData.find(in: text).allSatisfy { $0.scalars.upperBound <= count })
    }
}
