/// Years: "2025. gada", "2025.g.", "2025", "š.g.", "nākamā gada", "šogad".
extension Reader {
    mutating func year() -> Int? {
        let start = position
        if let year = number(digits: 4...4), Self.years.contains(year) {
            takeYearMark()
            return year
        }
        position = start
        if let offset = relativeYear() { return reference.year + offset }
        return back(to: start)
    }

    /// Four digits that are a year by themselves; outside a whole date, others could be a count.
    static let years = 1900...2199

    /// The rest of "2025. gada", "2025.g." and "2025 gadā"; nothing of it is needed.
    mutating func takeYearMark() {
        _ = take(mark: ".")
        let start = position
        if take(word: "g") {
            // "g. v." is an age.
            if take(mark: "."), take(word: "v") { position = start }
        } else {
            _ = sense { $0 == .unit(.year) ? true : nil }
        }
    }

    private mutating func relativeYear() -> Int? {
        let start = position
        if let offset = sense({ if case .relativeYear(let offset) = $0 { offset } else { nil } }) { return offset }
        for (letter, offset) in [("s" as Word, 0), ("n", 1), ("p", -1)] {
            if take(word: letter), take(mark: "."), take(word: "g") {
                _ = take(mark: ".")
                return offset
            }
            position = start
        }
        _ = take(.article)
        if let offset = sense({ if case .relative(let offset) = $0 { offset } else { nil } }), unit() == .year {
            return offset
        }
        return back(to: start)
    }

    /// A year after the days it belongs to: "March 2026", "12.marts 2026", "novembrī šogad".
    mutating func trailingYear() throws(PhraseError) -> Int? {
        let start = position
        _ = take(mark: ",") || take(.of)
        guard let year = year() else { return back(to: start) }
        // "15. oktobrī, 2026. gada 4. novembrī": the year opens the next days.
        let end = position
        let next = try calendarDays()
        position = end
        return next == nil ? year : back(to: start)
    }
}
