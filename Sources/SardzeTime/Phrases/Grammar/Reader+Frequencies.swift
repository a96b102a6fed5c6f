/// How often: "reizi ceturksnī", "katru otro nedēļu", "at least twice a year".
extension Reader {
    mutating func frequency() throws(PhraseError) -> Clause? {
        let start = position
        let bound = takeBound()
        if var frequency = try plainFrequency() {
            frequency.bound = bound
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

    private mutating func plainFrequency() throws(PhraseError) -> Frequency? {
        let start = position
        if let times = times() {
            if let stride = perStride() { return Frequency(times: times, every: stride) }
            return Frequency(times: times)
        }
        if let stride = expression(Lexicon.adverbs) { return Frequency(every: stride) }
        if take(word: "per") {
            guard let stride = stride() else { return back(to: start) }
            return Frequency(every: stride)
        }
        return try every()
    }

    /// After a count: "nedēļā", "a week", "divos gados", "katrā semestrī", "monthly".
    private mutating func perStride() -> Stride? {
        let start = position
        if let stride = expression(Lexicon.adverbs) { return stride }
        var isEvery = takeEvery()
        if !isEvery, take(word: "in") { isEvery = takeEvery() }
        if !isEvery {
            position = start
            _ = take(.per)
        }
        if let stride = stride(afterEvery: isEvery) {
            // "Reizi nedēļas nogalē" and "divreiz gada sākumā" go on; leave them to other rules.
            return sense({ if case .part = $0 { true } else { nil } }) == nil ? stride : back(to: start)
        }
        return back(to: start)
    }

    /// "Katru gadu", "ik pēc divām nedēļām", "every other week"; before a month or a season, every year.
    private mutating func every() throws(PhraseError) -> Frequency? {
        let start = position
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
