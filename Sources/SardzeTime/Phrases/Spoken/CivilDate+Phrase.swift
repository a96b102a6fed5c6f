import SardzeWords

extension CivilDate {
    /// A day in words, its month in the case the Latvian sentence asks for: "2026. gada 12. martā", "12 March 2026".
    ///
    /// Years that could be a count are written in digits: "01.03.0850.", "0850-03-01".
    func inPhrase(_ form: GrammaticalCase) -> Wording {
        guard Reader.years.contains(year) else { return Wording(description, lv: dottedInPhrase) }
        return Wording("\(day) ", lv: "\(year). gada \(day). ") + CalendarWords.months[month - 1].one(form)
            + Wording(" \(year)", lv: "")
    }

    var inPhrase: Wording { inPhrase(.nominative) }

    /// "4.11.2025.", as a list of days is written in Latvian.
    var dottedInPhrase: String { "\(day).\(month).\(padded(year, to: 4))." }
}

extension Wording {
    /// "15.10.2025. un 4.11.2025.", "15 October 2025 and 4 November 2025".
    static func days(_ days: [CivilDate]) -> Wording {
        .list(days.map { Wording($0.inPhrase.en, lv: $0.dottedInPhrase) })
    }

    /// "No 2025. gada 1. septembra līdz 2026. gada 31. maijam"; an end may be open, not both.
    static func days(from first: CivilDate?, through last: CivilDate?) -> Wording {
        switch (first, last) {
        case (let first?, let last?):
            Wording("from ", lv: "no ") + first.inPhrase(.genitive) + Wording(" to ", lv: " līdz ")
                + last.inPhrase(.dative)
        case (let first?, nil): Wording("from ", lv: "sākot ar ") + first.inPhrase(.accusative)
        case (nil, let last?): Wording("until ", lv: "līdz ") + last.inPhrase(.dative)
        case (nil, nil): Wording(same: "")
        }
    }

    /// A name of any words, in quotes it does not hold itself.
    ///
    /// A name with a closing quote of every kind loses the straight ones.
    static func quoted(_ name: String) -> Wording {
        if !name.contains("”") { return Wording("“\(name)”", lv: "„\(name)”") }
        if !name.contains("»") { return Wording(same: "«\(name)»") }
        return Wording(same: "\"\(name.filter { $0 != "\"" })\"")
    }
}
