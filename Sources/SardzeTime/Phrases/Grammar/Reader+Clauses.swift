import SardzeWords

/// The top of the grammar: a phrase is clauses in any order, with commas, "un" and filler between them.
extension Reader {
    /// Every clause of the phrase, at least one.
    ///
    /// - Throws: `PhraseError` for words no clause takes, and for a phrase of fillers only.
    mutating func clauses() throws(PhraseError) -> [PlacedClause] {
        var clauses: [PlacedClause] = []
        var joint = PlacedClause.Joint.none
        var dangling: Int?
        var brackets: [Int] = []
        while !isAtEnd {
            let start = position
            if let clause = try longestClause() {
                clauses.append(PlacedClause(clause: clause, tokens: start..<position, joint: joint))
                (joint, dangling) = (.none, nil)
            } else if sense({ $0 == .filler ? true : nil }) != nil {
                dangling = nil
            } else if let error = signedNumber(at: start) {
                throw error
            } else if let mark = separator(afterClause: start > 0, inBrackets: !brackets.isEmpty) {
                if tokens[start].kind == .mark("(") { brackets.append(start) }
                if tokens[start].kind == .mark(")") { brackets.removeLast() }
                if mark != .none { joint = mark }
                dangling = position == tokens.count && tokens[start].isClosing ? nil : start
            } else {
                throw stumble(from: start)
            }
        }
        if let dangling = dangling ?? brackets.last { throw stopsShort(at: dangling) }
        guard !clauses.isEmpty else { throw stumble(from: 0) }
        return clauses
    }

    /// The clause that takes the most tokens; of equals, the first.
    private mutating func longestClause() throws(PhraseError) -> Clause? {
        let start = position
        var best: (clause: Clause, end: Int)?
        var trouble: PhraseError?
        for rule in Rule.allCases {
            position = start
            do throws(PhraseError) {
                if let clause = try clause(rule), position > best?.end ?? start { best = (clause, position) }
            } catch {
                trouble = trouble ?? error
            }
        }
        position = start
        if let trouble, trouble.scalars.upperBound >= scalars(start..<(best?.end ?? start)).upperBound || best == nil {
            throw trouble
        }
        if let (trap, length) = Lexicon.traps.longest(in: tokens, at: start), start + length > best?.end ?? start {
            throw trapped(trap, start..<start + length)
        }
        position = best?.end ?? start
        return best?.clause
    }

    /// The kinds of clause; of two that take as many tokens, the earlier wins.
    private enum Rule: CaseIterable {
        case stiffSlotDays, frequency, slotDays, weekdays, days, countedDays, exception, deadline, event, state, length
    }

    private mutating func clause(_ rule: Rule) throws(PhraseError) -> Clause? {
        switch rule {
        case .stiffSlotDays: try stiffSlotDays()
        case .frequency: try frequency()
        case .slotDays: try slotDays()
        case .weekdays: try habitualWeekdays()
        case .days: try days()
        case .countedDays: try countedDays()
        case .exception: try exception()
        case .deadline: deadline()
        case .event: namedEvent()
        case .state: state()
        case .length: length()
        }
    }

    /// A comma, a dash, a bracket or an "un" between clauses.
    private mutating func separator(afterClause: Bool, inBrackets: Bool) -> PlacedClause.Joint? {
        if afterClause {
            if take(.and) { return .and }
            if take(.or) { return .or }
            if take(word: "bet") || take(word: "but") { return PlacedClause.Joint.none }
        }
        guard case .mark(let mark)? = peek()?.kind else { return nil }
        guard mark == "(" || (mark == ")" ? inBrackets : afterClause && ",;:.-".unicodeScalars.contains(mark)) else {
            return nil
        }
        position += 1
        return PlacedClause.Joint.none
    }

    /// A minus and its number: "reizi -1 mēnesī". A dash that joins has spaces on both sides or on neither.
    private func signedNumber(at index: Int) -> PhraseError? {
        guard tokens[index].kind == .mark("-"), tokens[index].isSpaced, index + 1 < tokens.count,
            case .number = tokens[index + 1].kind, !tokens[index + 1].isSpaced, tokens[index].text(in: text) != "–"
        else { return nil }
        return PhraseError(
            .notUnderstood, scalars(index..<index + 2),
            Wording("a number has no sign here", lv: "skaitlim te nav zīmes"),
            help: Wording(
                "leave the minus out, or write spaces on both sides of a dash",
                lv: "izlaidiet mīnusu vai atstarpi liekiet domuzīmei abās pusēs"))
    }
}

extension Token {
    /// True for marks a phrase may end with.
    fileprivate var isClosing: Bool { kind == .mark(".") || kind == .mark(")") || kind == .mark(";") }
}
