/// Units, strides and lengths of time.
extension Reader {
    /// "Nedēļā", "darba dienu", "mācību gadā", "plan period".
    mutating func unit() -> TimeUnit? {
        furthest = max(furthest, position)
        guard position < tokens.count, tokens[position].mayBeUnit else { return nil }
        if let unit = expression(Lexicon.compounds) { return unit }
        let word = peek()?.word
        guard let unit: TimeUnit = sense({ if case .unit(let unit) = $0 { unit } else { nil } }) else { return nil }
        if let word, Lexicon.unitAbbreviations.contains(word) { _ = take(mark: ".") }
        return unit
    }

    /// "Divām nedēļām", "gadu": a run of slots; after "every" also "otro nedēļu" and "other week".
    mutating func stride(afterEvery isEvery: Bool = false) -> Stride? {
        let start = position
        if isEvery, let stride = slotStride() { return stride }
        _ = take(.article)
        var count = 1
        if isEvery, take(.other) {
            count = 2
        } else if isEvery, let place = ordinal() {
            // "Every first week" is a week of something else.
            guard place >= 2 else { return back(to: start) }
            count = place
        } else if let value = cardinal() {
            count = value
        }
        // A plan has one period.
        guard let slot = unit()?.slot, slot != .period || count == 1, count <= Stride.longest else {
            return back(to: start)
        }
        return Stride(count, slot).normalized
    }

    /// The stiff form after "katrā" and "every", just as long as it says: "14 dienu posmā", "slot of 14 days".
    mutating func slotStride() -> Stride? {
        let start = position
        let isEnglish = take(word: "slot")
        if isEnglish, !take(.of) { return back(to: start) }
        let count = cardinal() ?? 1
        guard let slot = unit()?.slot, slot != .period || count == 1, count <= Stride.longest,
            isEnglish || take(word: "posma")
        else { return back(to: start) }
        return Stride(count, slot)
    }

    /// A length with its count said, "triju darbdienu", or a bare unit for one: "mēneša".
    mutating func duration(isCounted: Bool) -> When.Duration? {
        let start = position
        let count = takeOne() ?? cardinal()
        guard count != nil || !isCounted, let unit = unit(), let duration = unit.duration(count ?? 1) else {
            return back(to: start)
        }
        return duration
    }

    /// "A week", "an hour".
    private mutating func takeOne() -> Int? {
        take(word: "a") || take(word: "an") ? 1 : nil
    }
}
