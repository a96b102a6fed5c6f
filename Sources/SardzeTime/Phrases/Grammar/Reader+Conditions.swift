/// States and conditions: "visu periodu", "pēc nepieciešamības", "regulāri", "ārkārtas gadījumos".
extension Reader {
    mutating func state() -> Clause? {
        guard peek()?.word != nil else { return nil }
        let start = position
        var best: (state: Lexicon.State, end: Int)?
        func consider(_ state: Lexicon.State?, _ end: Int) {
            if let state, end > best?.end ?? start { best = (state, end) }
        }
        consider(expression(Lexicon.states), position)
        position = start
        consider(vagueCount(), position)
        position = start
        consider(wholePeriod(), position)
        position = start
        consider(onInitiative(), position)
        position = best?.end ?? start
        return best.map { .state($0.state) }
    }

    /// "Dažas reizes gadā", "several times a year": it recurs, but how often is not said.
    private mutating func vagueCount() -> Lexicon.State? {
        guard expression(Self.vagueCounts) != nil else { return nil }
        _ = perStride()
        return .regularly
    }

    private static let vagueCounts = Expressions<Bool>([
        .init(
            true, "dažas reizes|pāris reizes|vairākas reizes|vairākkārt"),
        .init(true, "several times|a few times|a couple of times|many times"),
    ])

    /// "Visu periodu", "visā plāna darbības laikā", "throughout the plan".
    private mutating func wholePeriod() -> Lexicon.State? {
        while take(.around) || take(.article) {}
        guard unit() == .period else { return nil }
        _ = take(.during)
        return .wholePeriod
    }

    /// "Pēc grupas vadītāja vai grupas locekļu ierosinājuma", "at the request of the chair".
    private mutating func onInitiative() -> Lexicon.State? {
        if expression(Self.requests) != nil { return eventName() == nil ? nil : .asNeeded }
        guard take(.after) else { return nil }
        // The names in between are anybody's words; none of them the grammar's.
        for _ in 0..<8 {
            if expression(Self.initiatives) != nil { return .asNeeded }
            guard let token = peek(), let word = token.word, isName(token) || Self.links.contains(word) else {
                return nil
            }
            position += 1
        }
        return nil
    }

    private static let initiatives = Expressions<Bool>([
        .init(
            true, "iesniegum*|rīkojum*|norādījum*|ierosinājum*|pieprasījum*|lūgum*|uzaicinājum*|iniciatīv*|priekšlikum*"
        )
    ])

    private static let requests = Expressions<Bool>([
        .init(true, "at the request of|on the request of|on the initiative of|upon the request of|at the initiative of")
    ])

    /// "Ārkārtas gadījumos", "in an emergency", "vardarbības gadījumā".
    mutating func namedEvent() -> Clause? {
        guard peek()?.word != nil else { return nil }
        let start = position
        if let event = expression(Self.emergencies) { return .event(event) }
        if let end = wordsBeforeCase() {
            let name = (start..<end).map { eventWord(tokens[$0], isHead: false) } + ["gadījums"]
            position = end + 1
            return .event(name.joined(separator: " "))
        }
        if expression(Self.inCaseOf) != nil, let name = eventName() { return .event(name) }
        return back(to: start)
    }

    private static let emergencies = Expressions<String>([
        .init("ārkārtas gadījums", "ārkārtas gadījum*|ārkārtas situācij*|ārkārtējos gadījumos|ārkārtas gadījumā"),
        .init("emergency", "in an emergency|in emergencies|in case of emergency|emergency|emergencies"),
    ])

    private static let inCaseOf = Expressions<Bool>([.init(true, "in case of|in the case of|in the event of")])

    /// One to three unknown words before "gadījumā": the index of that word.
    private func wordsBeforeCase() -> Int? {
        for index in position..<min(position + 4, tokens.count) {
            guard let word = tokens[index].word else { return nil }
            if word.begins(with: "gadijum", endingUpTo: Word.longest) { return index > position ? index : nil }
            guard isName(tokens[index]) else { return nil }
        }
        return nil
    }

    /// "Trīs gadiem", "for three years": a length that starts nowhere.
    mutating func length() -> Clause? {
        let start = position
        _ = take(.lengthOf)
        guard duration(isCounted: true) != nil else { return back(to: start) }
        return .length
    }
}
