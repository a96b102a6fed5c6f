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
        while position < min(first + 6, tokens.count), let word = peek()?.word {
            // "The information" may go on inside a name but not end it.
            guard isName(word) || Self.links.contains(word) else { break }
            position += 1
            if isName(word) { end = position }
        }
        position = end
        guard position > first else { return back(to: start) }
        let words = (first..<position).map { eventWord(tokens[$0], isHead: $0 == end - 1) }
        return words.joined(separator: " ")
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
    static let links: Set<String> = ["the", "a", "an", "of", "and", "un", "vai", "or"]

    /// True for the nouns of `Lexicon.events`.
    func isEvent(_ word: String) -> Bool {
        Lexicon.shared.senses(of: word).contains { if case .event = $0 { true } else { false } }
    }

    /// True for words that can stand in the name of an event.
    func isName(_ word: String) -> Bool {
        let senses = Lexicon.shared.senses(of: word)
        return senses.isEmpty || isEvent(word)
    }

    func eventWord(_ token: Token, isHead: Bool) -> String {
        for sense in Lexicon.shared.senses(of: token.word ?? "") {
            if case .event(let nominative, let genitive) = sense { return isHead ? nominative : genitive }
        }
        return token.text.lowercased()
    }
}
