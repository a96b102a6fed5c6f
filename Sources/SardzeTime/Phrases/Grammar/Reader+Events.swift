/// The names of events: the one open class of words, for a plan may count from anything.
extension Reader {
    /// Words after "pēc" and "of": a name of one to five words, none of them about time.
    ///
    /// - Returns: nouns the lexicon knows in their own spelling, the last in the nominative: "informācijas saņemšana";
    ///   other words as written, in small letters.
    mutating func eventName() -> String? {
        let start = position
        while take(.article) {}
        if let name = quotedEvent() { return name }
        let first = position
        var end = position
        while position < min(first + 6, tokens.count), let token = peek(), let word = token.word {
            // "The information" may go on inside a name but not end it.
            guard isName(token) || Self.links.contains(word) else { break }
            position += 1
            if isName(token) { end = position }
        }
        position = end
        guard position > first else { return back(to: start) }
        let words = (first..<position).map { eventWord(tokens[$0], isHead: $0 == end - 1) }
        takeDayOfEvent()
        return words.joined(separator: " ")
    }

    /// The "dienas" of "no lēmuma pieņemšanas dienas", which adds nothing; "dienas laikā" is a length.
    private mutating func takeDayOfEvent() {
        let end = position
        guard take(word: "dienas") else { return }
        if take(.during) { position = end }
    }

    /// "Notikuma „B.2”", "the event “Referral”": any words, as written.
    private mutating func quotedEvent() -> String? {
        let start = position
        _ = expression(Self.eventWords)
        return quotedName() ?? back(to: start)
    }

    private static let eventWords = Expressions<Bool>([.init(true, "notikum*|event")])

    /// The text between two quotes, whatever it is.
    mutating func quotedName() -> String? {
        let start = position
        for (opening, closing) in Self.quotes {
            guard take(mark: opening) else { continue }
            let first = tokens[start].scalars.upperBound
            guard let end = tokens[position...].firstIndex(where: { $0.kind == .mark(closing) }) else { break }
            position = end + 1
            var name = String.UnicodeScalarView()
            name.append(contentsOf: text.unicodeScalars.dropFirst(first).prefix(tokens[end].scalars.lowerBound - first))
            return String(name)
        }
        return back(to: start)
    }

    private static let quotes: [(opening: Unicode.Scalar, closing: Unicode.Scalar)] = [
        ("„", "”"), ("“", "”"), ("«", "»"), ("\"", "\""),
    ]

    /// Small words inside a name.
    static let links: Set<Word> = ["the", "a", "an", "of", "and", "un", "vai", "or"]

    /// True for the nouns of `Lexicon.events`.
    func isEvent(_ token: Token) -> Bool { eventNoun(token) != nil }

    private func eventNoun(_ token: Token) -> Lexicon.EventNoun? {
        for sense in Lexicon.shared.senses[token.senses] {
            if case .event(let place) = sense { return Lexicon.eventNouns[place] }
        }
        return nil
    }

    /// True for words that can stand in the name of an event; "mācību gads" is a unit.
    func isName(_ token: Token) -> Bool {
        token.word != nil && (token.senses.isEmpty || (isEvent(token) && !token.mayBeUnit))
    }

    func eventWord(_ token: Token, isHead: Bool) -> String {
        guard let noun = eventNoun(token) else { return token.text(in: text).lowercased() }
        return isHead ? noun.nominative : noun.genitive
    }
}
