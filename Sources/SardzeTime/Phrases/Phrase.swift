import SardzeWords

/// Reads what a plan says about time: "reizi ceturksnī", "twice a year", "15.10., 24.10. un 4.11.".
///
/// A phrase is read whole. Words are matched with or without diacritics, in any inflection and any letter case; a word
/// the grammar does not know is an error that points at it, never a guess.
///
/// ```
/// text ──tokens──▶ words, numbers, marks ──clauses──▶ ideas ──composition──▶ When
/// ```
public enum Phrase {
    /// Longer texts are refused unread: no phrase about time is this long.
    public static let longest = 500

    /// What a phrase means.
    ///
    /// - Parameter reference: the plan's reference day. "Šogad" is its year; a date or window without a year is the
    ///   first one that ends on or after it.
    /// - Throws: `PhraseError`, the only error, pointing at the smallest words that could not be read.
    /// - Complexity: O(*n*) clauses of bounded work each, *n* at most `longest`.
    /// - Example: `PhraseTests`, "every row of the table is read".
    public static func read(_ text: String, reference: CivilDate) throws(PhraseError) -> When {
        let tokens = try Tokens.of(text)
        if let rule = RulePhrase(tokens, of: text) { return try rule.when(reference: reference) }
        var reader = Reader(tokens: tokens, reference: reference, text: text)
        let clauses = try reader.clauses()
        let when = try Composition(clauses, tokens: reader.tokens, reference: reference, text: text).when()
        guard when.timesInSlot <= Cadence.mostTimes else {
            throw PhraseError(
                .notUnderstood, 0..<text.unicodeScalars.count,
                Wording(
                    "this asks for more than \(Cadence.mostTimes) times in one slot",
                    lv: "te prasītas vairāk nekā \(Cadence.mostTimes) reizes vienā posmā"),
                help: Wording("use a shorter slot", lv: "izvēlieties īsāku posmu"))
        }
        return when
    }
}

extension When {
    /// How often it asks for something in one slot.
    fileprivate var timesInSlot: Int {
        switch self {
        case .cadence(let cadence): cadence.times
        case .floor(let limit), .ceiling(let limit): limit.count
        default: 1
        }
    }
}
