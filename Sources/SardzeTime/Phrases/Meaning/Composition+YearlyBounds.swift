import SardzeWords

/// First and last days that are said of every year, and could only be read as those of one.
extension Composition {
    /// - Throws: `PhraseError` for "reizi nedēļā no 1. marta līdz 30. novembrim katru gadu", which holds in every year,
    ///   and for "katru gadu līdz nākamā gada 1. martam", which may.
    func check(_ stretch: Stretch, _ part: PlacedClause, isYearly: Bool) throws(PhraseError) {
        if stretch.isYearless, !isYearly, let yearly = clauses.first(where: { $0.clause.isEveryYear }) {
            let (first, second) = part.tokens.lowerBound < yearly.tokens.lowerBound ? (part, yearly) : (yearly, part)
            throw conflict(
                second, with: first,
                help: Wording(
                    "name whole months: `reizi nedēļā no marta līdz novembrim`",
                    lv: "nosauciet veselus mēnešus: `reizi nedēļā no marta līdz novembrim`"))
        }
        guard isYearly, stretch.from == nil, namesNextYear(part), let last = stretch.resolved(from: reference)?.through
        else { return }
        let (_, month, day) = last.components
        throw PhraseError(
            .ambiguous, scalars(part),
            Wording(
                "this can mean a day of every year or the last day of all",
                lv: "tas var nozīmēt dienu katrā gadā vai pašu pēdējo dienu"),
            help: reader.bothReadings(
                Wording("every year by ", lv: "katru gadu līdz ") + .yearly(month, day, .dative),
                Wording("every year ", lv: "katru gadu ") + .days(from: nil, through: last), of: part.tokens))
    }

    private func namesNextYear(_ part: PlacedClause) -> Bool {
        tokens[part.tokens].contains { token in
            Lexicon.shared.senses[token.senses].contains { $0 == .relative(1) || $0 == .relativeYear(1) }
        }
    }
}

extension Clause {
    /// "Katru gadu" and no count.
    fileprivate var isEveryYear: Bool { self == .frequency(Frequency(every: Stride(1, .year))) }
}
