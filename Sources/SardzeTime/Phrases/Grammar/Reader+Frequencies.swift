import SardzeWords

/// How often: "reizi ceturksnī", "katru otro nedēļu", "at least twice a year".
extension Reader {
    mutating func frequency() throws(PhraseError) -> Clause? {
        let start = position
        let bound = takeBound()
        if bound == nil { try refuseCountRange() }
        if var frequency = try plainFrequency() {
            frequency.bound = bound ?? boundAfter()
            return .frequency(frequency)
        }
        return back(to: start)
    }

    private mutating func takeBound() -> Frequency.Bound? {
        switch takeAny(.atLeast, .atMost) {
        case .atLeast: .atLeast
        case .atMost: .atMost
        default: nil
        }
    }

    /// "1–2 reizes gadā", "once or twice a year": a floor to some and a ceiling to others.
    private mutating func refuseCountRange() throws(PhraseError) {
        let start = position
        defer { position = start }
        _ = take(.from)
        guard let fewest = times() ?? cardinal(), take(mark: "-") || take(.until) || take(.or), let most = times(),
            fewest < most
        else { return }
        let afterCount = position
        guard perStride() != nil else { return }
        let slot = Reader.shown(text(of: afterCount..<position))
        throw PhraseError(
            .ambiguous, scalars(start..<position),
            Wording("a number of times is one number", lv: "reižu skaitam jābūt vienam skaitlim"),
            help: bothReadings(
                Wording("at least \(fewest)x \(slot)", lv: "vismaz \(fewest)x \(slot)"),
                Wording("at most \(most)x \(slot)", lv: "ne vairāk kā \(most)x \(slot)"), of: start..<position))
    }

    /// "Twice a year at least", "divreiz gadā vai biežāk".
    private mutating func boundAfter() -> Frequency.Bound? {
        if take(.orMore) { return .atLeast }
        return take(.orLess) ? .atMost : nil
    }

    private mutating func plainFrequency() throws(PhraseError) -> Frequency? {
        let start = position
        if let times = times() {
            if let stride = perStride() { return Frequency(times: times, every: stride) }
            return Frequency(times: times)
        }
        if let stride = expression(Lexicon.adverbs) { return Frequency(every: stride) }
        if let stride = stride(), let times = times() { return Frequency(times: times, every: stride) }
        position = start
        if take(word: "per") {
            guard let stride = stride() else { return back(to: start) }
            return Frequency(every: stride)
        }
        return try every()
    }

    /// After a count: "nedēļā", "a week", "divos gados", "katrā semestrī", "monthly".
    mutating func perStride() -> Stride? {
        let start = position
        if let stride = expression(Lexicon.adverbs) { return stride }
        // "In every two years" has both.
        let isEvery = takeEvery() || ((take(.per) || take(mark: "/")) && takeEvery())
        if let stride = stride(afterEvery: isEvery) {
            // "Reizi nedēļas nogalē" and "divreiz gada sākumā" go on; leave them to other rules.
            if sense({ if case .part = $0 { true } else { nil } }) != nil { return back(to: start) }
            // "Divas reizes gada laikā" is twice a year.
            _ = take(.during)
            return stride
        }
        return back(to: start)
    }

    /// "Katru gadu", "ik pēc divām nedēļām", "every other week"; before a month or a season, every year.
    private mutating func every() throws(PhraseError) -> Frequency? {
        let start = position
        // "Alternate weeks" are every other week.
        if take(.alternate) {
            guard let stride = stride(), stride.count == 1 else { return back(to: start) }
            return Frequency(every: Stride(2, stride.unit).normalized)
        }
        guard takeEvery() else { return nil }
        if let stride = stride(afterEvery: true) { return Frequency(every: stride) }
        let afterEvery = position
        let days = try dayStretches()
        position = afterEvery
        guard let days, days.allSatisfy(\.isYearless) else { return back(to: start) }
        return Frequency(every: Stride(1, .year))
    }

    mutating func takeEvery() -> Bool {
        guard sense({ $0 == .every ? true : nil }) != nil else { return false }
        // "Ik pēc", "ik pa".
        _ = take(word: "pec") || take(word: "pa")
        return true
    }
}
