import SardzeWords

/// What to say when no rule fits.
extension Reader {
    /// No clause begins at `start`: points at the first token no rule could use.
    func stumble(from start: Int) -> PhraseError {
        let reach = min(max(furthest, start), tokens.count)
        // What looks like a time and is none may begin before the token that failed: "in the autumn | break".
        for index in 0...min(reach, tokens.count - 1) {
            guard let (trap, length) = Lexicon.traps.longest(in: tokens, at: index),
                index + length > min(reach, tokens.count - 1)
            else {
                continue
            }
            return trapped(trap, index..<index + length)
        }
        guard reach < tokens.count else {
            return start + 1 < tokens.count ? leadsNowhere() : stopsShort(at: tokens.count - 1)
        }
        let token = tokens[reach]
        if reach > start, case .number(0, digits: 1) = tokens[reach - 1].kind { return nothing(at: reach - 1) }
        if token.kind == .mark(":"), let clock = clock(around: reach) { return clock }
        guard token.word != nil else {
            return PhraseError(
                .notUnderstood, token.scalars,
                Wording(
                    "`\(Self.shown(token.text(in: text)))` does not fit here",
                    lv: "`\(Self.shown(token.text(in: text)))` šeit neiederas"),
                help: Self.example)
        }
        if token.senses.isEmpty {
            let near = Lexicon.shared.nearest(to: Folding.fold(token.text(in: text)))
            let offer = Wording.list(near.map { "`\($0)`" }, .or)
            return PhraseError(
                .notUnderstood, token.scalars,
                Wording(
                    "`\(Self.shown(token.text(in: text)))` is not understood",
                    lv: "`\(Self.shown(token.text(in: text)))` nav saprotams"),
                help: near.isEmpty
                    ? Self.example : Wording("did you mean \(offer.en)?", lv: "varbūt domāts \(offer.lv)?"))
        }
        return PhraseError(
            .notUnderstood, token.scalars,
            Wording(
                "`\(Self.shown(token.text(in: text)))` does not fit here",
                lv: "`\(Self.shown(token.text(in: text)))` šeit neiederas"),
            help: Self.example)
    }

    /// Words that go on to the end and are no clause: "izņemot svētdienas" breaks off nowhere.
    private func leadsNowhere() -> PhraseError {
        let last = tokens[tokens.count - 1]
        let shown = Self.shown(last.text(in: text))
        return PhraseError(
            .notUnderstood, last.scalars,
            Wording(
                "the phrase stops short after `\(shown)`, or its last words do not go together",
                lv: "frāze apraujas aiz `\(shown)`, vai arī tās pēdējie vārdi kopā neder"),
            help: Self.example)
    }

    private func nothing(at index: Int) -> PhraseError {
        PhraseError(
            .notUnderstood, scalars(index..<index + 1),
            Wording("a number here is 1 or more", lv: "skaitlim te jābūt vismaz 1"), help: Self.example)
    }

    /// The "10:00" around its colon.
    private func clock(around colon: Int) -> PhraseError? {
        guard colon > 0, colon + 1 < tokens.count, case .number = tokens[colon - 1].kind,
            case .number = tokens[colon + 1].kind
        else { return nil }
        return PhraseError(
            .notUnderstood, scalars(colon - 1..<colon + 2),
            Wording("a phrase has no times of day", lv: "frāzē nav diennakts laiku"),
            help: Wording(
                "leave the hour to `title:`, or write a rule: `FREQ=WEEKLY;BYDAY=TU;BYHOUR=10`",
                lv: "stundu atstājiet zem `title:` vai rakstiet noteikumu: `FREQ=WEEKLY;BYDAY=TU;BYHOUR=10`"))
    }

    func stopsShort(at index: Int) -> PhraseError {
        let token = tokens[min(max(index, 0), tokens.count - 1)]
        return PhraseError(
            .notUnderstood, token.scalars,
            Wording(
                "the phrase stops short after `\(Self.shown(token.text(in: text)))`",
                lv: "frāze apraujas aiz `\(Self.shown(token.text(in: text)))`"),
            help: Self.example)
    }

    /// What to write for each of two readings, in the language of the words that have both.
    func bothReadings(_ one: Wording, _ other: Wording, of range: Range<Int>) -> Wording {
        let language = language(of: range)
        return Wording(
            "write `\(one[language])` or `\(other[language])`",
            lv: "rakstiet `\(one[language])` vai `\(other[language])`")
    }

    /// English where a word says so, else Latvian.
    func language(of range: Range<Int>) -> Language {
        let isEnglish = tokens[range].contains { token in
            token.word.map {
                Lexicon.plainlyEnglish.contains($0)
                    || (Lexicon.englishMonths.contains($0) && !Lexicon.monthAbbreviations.contains($0))
            } ?? false
        }
        return isEnglish ? .en : .lv
    }

    func trapped(_ trap: Lexicon.Trap, _ range: Range<Int>) -> PhraseError {
        PhraseError(trap.kind, scalars(range), trap.message, help: trap.help)
    }

    func impossible(_ range: Range<Int>, _ message: Wording, help: Wording? = nil) -> PhraseError {
        PhraseError(.impossibleDate, scalars(range), message, help: help)
    }

    private static let example =
        Wording(
            "write how often or when, such as `reizi ceturksnī`, `twice a year` or `2026. gada martā`",
            lv: "rakstiet, cik bieži vai kad, piemēram, `reizi ceturksnī`, `twice a year` vai `2026. gada martā`")

    /// A piece of the text fit for one line of a message: control characters spelt out, long words cut.
    static func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(40) {
            if scalar.properties.generalCategory == .control || scalar.properties.isDefaultIgnorableCodePoint {
                shown += "U+" + String(scalar.value, radix: 16, uppercase: true)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.count > 40 ? shown + "…" : shown
    }
}
