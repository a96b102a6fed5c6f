import SardzeWords

/// The tokens of a phrase from a plan.
enum Tokens {
    /// - Throws: `PhraseError` for a text longer than `Phrase.longest` and for one without anything in it.
    static func of(_ text: String) throws(PhraseError) -> [Token] {
        let scalars = text.unicodeScalars
        if text.utf8.count > Phrase.longest,
            scalars.index(scalars.startIndex, offsetBy: Phrase.longest + 1, limitedBy: scalars.endIndex) != nil
        {
            throw PhraseError(
                .notUnderstood, Phrase.longest..<Phrase.longest + 1,
                Wording(
                    "a phrase is at most \(Phrase.longest) characters",
                    lv: "frāzē var būt ne vairāk kā \(Phrase.longest) rakstzīmes"),
                help: Wording(
                    "put the time alone under `when:` and the rest under `title:`",
                    lv: "zem `when:` atstājiet tikai laiku, pārējo lieciet zem `title:`"))
        }
        let tokens = lookedUp(text)
        guard !tokens.isEmpty else {
            throw PhraseError(
                .notUnderstood, 0..<scalars.count, Wording("the phrase is empty", lv: "frāze ir tukša"),
                help: Wording(
                    "write how often or when: `reizi ceturksnī`", lv: "rakstiet, cik bieži vai kad: `reizi ceturksnī`"))
        }
        return tokens
    }

    /// The tokens of any text, with what the lexicon knows of each.
    static func lookedUp(_ text: String) -> [Token] {
        var tokens = Cutter(text).tokens
        let lexicon = Lexicon.shared
        for index in tokens.indices { lexicon.look(up: &tokens[index]) }
        return tokens
    }
}
