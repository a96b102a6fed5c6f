import SardzeWords

/// Puts the clauses of a phrase together into one meaning.
///
/// One clause leads: a deadline, a completion, a cadence or limit, days, or a state. The others must be of a kind that
/// can add to it; what would be lost is refused instead.
struct Composition {
    /// With "every year" made a clause of its own where it was said among days.
    let clauses: [PlacedClause]
    let tokens: [Token]
    let reference: CivilDate
    /// What the tokens were cut from.
    let text: String

    init(_ clauses: [PlacedClause], tokens: [Token], reference: CivilDate, text: String) {
        self.clauses = clauses.flatMap { part -> [PlacedClause] in
            guard case .days(let stretches, _) = part.clause, stretches.contains(where: \.isEveryYear) else {
                return [part]
            }
            let yearly = Clause.frequency(Frequency(every: Stride(1, .year)))
            return [PlacedClause(clause: yearly, tokens: part.tokens, joint: part.joint), part]
        }
        self.tokens = tokens
        self.reference = reference
        self.text = text
    }

    func when() throws(PhraseError) -> When {
        if let lead = clauses.first(where: { $0.clause.isDeadline }) { return try deadline(led: lead) }
        if let lead = clauses.first(where: { $0.clause.isCompletion }), case .completion(let duration) = lead.clause {
            try allow(beside: lead) { $0.isBackground }
            return .completion(duration)
        }
        if let counted = try countInDays() { return counted }
        if let lead = clauses.first(where: { $0.clause.isFrequency }) { return try recurring(led: lead) }
        if let lead = clauses.first(where: { $0.clause.isDays }) { return try days(led: lead) }
        return try states()
    }

    private func deadline(led lead: PlacedClause) throws(PhraseError) -> When {
        // "Nekavējoties, bet ne vēlāk kā 24 stundu laikā": the length is what can be kept or missed.
        let lengths = clauses.filter { if case .deadline(let next) = $0.clause { !next.isPrompt } else { false } }
        let lead = lengths.first ?? lead
        guard case .deadline(var deadline) = lead.clause else { return .unspecified(.date) }
        let prompt = clauses.first { if case .deadline(let next) = $0.clause { next.isPrompt } else { false } }
        try allow(beside: lead) { clause in
            if clause == prompt?.clause, !deadline.isBefore { return true }
            return clause.isBackground || (clause.isEvent && deadline.event == nil)
        }
        if case .deadline(let prompt)? = prompt?.clause { deadline.event = deadline.event ?? prompt.event }
        let events = clauses.filter { $0.clause.isEvent }
        if events.count > 1 { throw conflict(events[1], with: events[0]) }
        if case .event(let event)? = events.first?.clause { deadline.event = event }
        return .deadline(deadline)
    }

    /// No dates at all: the strongest of the states.
    private func states() throws(PhraseError) -> When {
        func has(_ states: Lexicon.State...) -> Bool {
            clauses.contains { if case .state(let state) = $0.clause { states.contains(state) } else { false } }
        }
        if let lost = clauses.first(where: { if case .except = $0.clause { true } else { false } }) {
            throw PhraseError(
                .notUnderstood, scalars(lost),
                Wording(
                    "nothing is left out of, for no cadence is said", lv: "nav no kā izņemt, jo nav pateikts, cik bieži"
                ),
                help: Wording(
                    "say how often first: `reizi mēnesī, izņemot jūliju`",
                    lv: "vispirms pasakiet, cik bieži: `reizi mēnesī, izņemot jūliju`"))
        }
        if has(.asNeeded) || clauses.contains(where: { $0.clause.isEvent }) { return .asNeeded }
        if has(.regularly) { return .unspecified(.cadence) }
        if has(.someTime) || clauses.contains(where: { $0.clause == .length }) { return .unspecified(.date) }
        if has(.anyTime) { return .window(from: nil, through: nil) }
        if has(.wholePeriod, .continuous) { return .continuous }
        return .unspecified(.date)
    }

    // MARK: What goes together

    /// Refuses the first other clause that the leading one has no room for.
    func allow(beside lead: PlacedClause, _ isAllowed: (Clause) -> Bool) throws(PhraseError) {
        for other in clauses where other != lead && !isAllowed(other.clause) {
            let (first, second) = lead.tokens.lowerBound < other.tokens.lowerBound ? (lead, other) : (other, lead)
            throw conflict(second, with: first)
        }
    }

    func conflict(_ second: PlacedClause, with first: PlacedClause, help: Wording? = nil) -> PhraseError {
        PhraseError(
            .notUnderstood, scalars(second),
            Wording(
                "`\(words(second))` does not go with `\(words(first))`",
                lv: "`\(words(second))` nesader ar `\(words(first))`"),
            help: help
                ?? Wording(
                    "write one kind of time, and the other as an activity of its own",
                    lv: "rakstiet tikai vienu no tiem, bet otru kā atsevišķu pasākumu"))
    }

    func scalars(_ clause: PlacedClause) -> Range<Int> {
        tokens[clause.tokens.lowerBound].scalars.lowerBound..<tokens[clause.tokens.upperBound - 1].scalars.upperBound
    }

    /// A reader of the same tokens, for what only it can say.
    var reader: Reader { Reader(tokens: tokens, reference: reference, text: text) }

    func words(_ clause: PlacedClause) -> String {
        Reader.shown(reader.text(of: clause.tokens))
    }

    func scalars(_ clauses: [PlacedClause]) -> Range<Int> {
        guard let first = clauses.first, let last = clauses.last else { return 0..<0 }
        return scalars(first).lowerBound..<scalars(last).upperBound
    }
}

extension When.Deadline {
    /// At once or the same day.
    fileprivate var isPrompt: Bool {
        if case .duration = within { false } else { true }
    }
}

extension Clause {
    var isDeadline: Bool { if case .deadline = self { true } else { false } }
    var isCompletion: Bool { if case .completion = self { true } else { false } }
    var isEvent: Bool { if case .event = self { true } else { false } }
    var isDays: Bool { if case .days = self { true } else { false } }
    var isFrequency: Bool {
        switch self {
        case .frequency, .slotDays: true
        default: false
        }
    }

    /// True for words that add nothing to a real time: "visu periodu", "turpinās", "plānots".
    var isBackground: Bool {
        switch self {
        case .state(.wholePeriod), .state(.continuous), .state(.planned): true
        default: false
        }
    }
}
