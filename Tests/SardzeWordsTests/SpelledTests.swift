import SardzeWords
import Testing

struct SpelledTests {
    @Test(arguments: [
        (1, "one week", "viena nedēļa"), (2, "two weeks", "divas nedēļas"), (3, "three weeks", "trīs nedēļas"),
        (9, "nine weeks", "deviņas nedēļas"), (10, "ten weeks", "desmit nedēļas"), (11, "11 weeks", "11 nedēļas"),
        (21, "21 weeks", "21 nedēļa"), (101, "101 weeks", "101 nedēļa"), (111, "111 weeks", "111 nedēļas"),
        (1000, "1,000 weeks", "1\u{A0}000 nedēļas"), (10_021, "10,021 weeks", "10\u{A0}021 nedēļa"),
    ])
    func `a number is a word up to ten, and thousands stand apart`(count: Int, english: String, latvian: String) {
        #expect(spelled(count, .week) == Wording(english, lv: latvian))
    }

    @Test(arguments: [
        (GrammaticalCase.nominative, "viens gads, divi gadi, trīs gadi, četri gadi, desmit gadi, 21 gads"),
        (.genitive, "viena gada, divu gadu, triju gadu, četru gadu, desmit gadu, 21 gada"),
        (.dative, "vienam gadam, diviem gadiem, trim gadiem, četriem gadiem, desmit gadiem, 21 gadam"),
        (.accusative, "vienu gadu, divus gadus, trīs gadus, četrus gadus, desmit gadus, 21 gadu"),
        (.locative, "vienā gadā, divos gados, trijos gados, četros gados, desmit gados, 21 gadā"),
    ])
    func `numbers and nouns agree in every case`(form: GrammaticalCase, latvian: String) {
        #expect([1, 2, 3, 4, 10, 21].map { spelled($0, .year, form).lv }.joined(separator: ", ") == latvian)
    }

    @Test(arguments: [
        (GrammaticalCase.nominative, "viena reize, divas reizes, trīs reizes, četras reizes, 21 reize"),
        (.genitive, "vienas reizes, divu reižu, triju reižu, četru reižu, 21 reizes"),
        (.dative, "vienai reizei, divām reizēm, trim reizēm, četrām reizēm, 21 reizei"),
        (.accusative, "vienu reizi, divas reizes, trīs reizes, četras reizes, 21 reizi"),
        (.locative, "vienā reizē, divās reizēs, trijās reizēs, četrās reizēs, 21 reizē"),
    ])
    func `feminine nouns take feminine numbers`(form: GrammaticalCase, latvian: String) {
        #expect([1, 2, 3, 4, 21].map { spelled($0, .time, form).lv }.joined(separator: ", ") == latvian)
    }

    @Test func `after a preposition the plural is in the dative`() {
        let weeks = [1, 2, 3, 11, 21].map { spelled($0, .week, afterPreposition: .genitive).lv }
        #expect(weeks == ["vienas nedēļas", "divām nedēļām", "trim nedēļām", "11 nedēļām", "21 nedēļas"])
    }

    @Test(arguments: [
        (GrammaticalCase.nominative, "pirmais pēdējais 11.", "pirmā pēdējā 11."),
        (.genitive, "pirmā pēdējā 11.", "pirmās pēdējās 11."),
        (.dative, "pirmajam pēdējam 11.", "pirmajai pēdējai 11."),
        (.accusative, "pirmo pēdējo 11.", "pirmo pēdējo 11."),
        (.locative, "pirmajā pēdējā 11.", "pirmajā pēdējā 11."),
    ])
    func `places agree with their nouns`(form: GrammaticalCase, masculine: String, feminine: String) {
        for (isFeminine, expected) in [(false, masculine), (true, feminine)] {
            let places = [1, -1, 11].map { ordinal($0, form, isFeminine: isFeminine).lv }
            #expect(places.joined(separator: " ") == expected)
        }
    }

    @Test func `English places are words up to ten`() {
        let places = [1, 2, 3, 10, 11, 12, 21, 22, 23, 113, -1].map { ordinal($0, .nominative, isFeminine: false).en }
        #expect(
            places == ["first", "second", "third", "tenth", "11th", "12th", "21st", "22nd", "23rd", "113th", "last"])
    }
}
