/// Days with their limits: "no septembra līdz maijam", "by 15 March", "15. un 24. oktobrī".
extension Reader {
    mutating func days() throws(PhraseError) -> Clause? {
        let start = position
        guard var stretches = try dayStretches() else { return back(to: start) }
        let end = position
        if take(.of), takeEvery(), unit() == .year {
            for index in stretches.indices { stretches[index].isEveryYear = true }
        } else {
            position = end
        }
        return .days(stretches, times: nil)
    }

    /// "1x oktobrī", "once during 2025-2027".
    mutating func countedDays() throws(PhraseError) -> Clause? {
        let start = position
        guard let times = times() else { return nil }
        guard let stretches = try dayStretches(), stretches.count == 1, stretches[0].from != nil else {
            return back(to: start)
        }
        return .days(stretches, times: times)
    }

    /// The days a rule names: one stretch, or several days that share a month.
    mutating func dayStretches() throws(PhraseError) -> [Stretch]? {
        let start = position
        if let stretches = try daysSharingMonth() { return stretches }
        position = start
        _ = take(.around)
        if let stretches = try daysSharingMonth() { return stretches }
        if let stretch = try range() { return [stretch] }
        position = start
        if let stretch = try limited() { return [stretch] }
        return back(to: start)
    }

    /// "[No] X līdz Y", "X – Y", "X, kas ilgs līdz Y", or X alone.
    private mutating func range() throws(PhraseError) -> Stretch? {
        let isFrom = take(.from)
        if isFrom { _ = take(.around) }
        guard let first = try span() else { return nil }
        let end = position
        _ = take(mark: ",")
        let isLasting = take(.lasting)
        if !isLasting { position = end }
        let isInterval = first.isDay && !first.isYearless && take(mark: "/")
        guard isInterval || take(.until) || take(mark: "-") || (isFrom && take(.and)) else {
            position = end
            return isFrom ? Stretch(from: first, through: nil) : Stretch(first)
        }
        guard let last = try span() else {
            position = end
            return isFrom ? Stretch(from: first, through: nil) : Stretch(first)
        }
        return Stretch(from: first, through: last, isRange: true)
    }

    /// "Līdz 15. martam", "not later than 15 March", "before 15 March", "pēc 15. marta".
    private mutating func limited() throws(PhraseError) -> Stretch? {
        guard let word = takeAny(.by, .before, .after) else { return nil }
        let start = position
        let isEveryYear = takeEvery() && unit() == .year
        if !isEveryYear { position = start }
        let afterWord = position
        _ = take(.around)
        var span = try span()
        if span == nil {
            position = afterWord
            span = try self.span()
        }
        guard let span else { return nil }
        var stretch =
            switch word {
            case .before: Stretch(from: nil, through: span, endsBefore: true)
            case .after: Stretch(from: span, through: nil, startsAfter: true)
            default: Stretch(from: nil, through: span)
            }
        stretch.isEveryYear = isEveryYear
        return stretch
    }

    /// "15. un 24. oktobrī", "18./19./20. novembrī", "no 1. līdz 15. martam", "1–15 March 2026".
    private mutating func daysSharingMonth() throws(PhraseError) -> [Stretch]? {
        let start = position
        let leading = year()
        _ = take(.from)
        guard let first = number(digits: 1...2) else { return back(to: start) }
        _ = ordinalMark()
        var days = [first]
        var isRange = false
        while let (day, isDash) = nextOfList() {
            isRange = isRange || isDash
            days.append(day)
        }
        guard days.count > 1, !isRange || days.count == 2, let month = monthName() else { return back(to: start) }
        let year = if let leading { leading } else { try trailingYear() }
        var spans: [Span] = []
        for day in days { spans.append(try date(year, month, day, at: start..<position)) }
        return isRange ? [Stretch(from: spans[0], through: spans[1])] : spans.map { Stretch($0) }
    }

    private mutating func nextOfList() -> (day: Int, isDash: Bool)? {
        let start = position
        let isDash = take(mark: "-") || take(.until)
        guard isDash || take(mark: ",") || take(mark: "/") || take(.and), let day = number(digits: 1...2) else {
            return back(to: start)
        }
        _ = ordinalMark()
        return (day, isDash)
    }

    /// "Izņemot jūliju un augustu", "except July and August".
    mutating func exception() throws(PhraseError) -> Clause? {
        let start = position
        guard take(.except) else { return nil }
        guard var left = try leftOut() else { return back(to: start) }
        while true {
            let end = position
            guard take(.and) || take(mark: ",") || take(.or), let more = try leftOut() else {
                position = end
                return .except(left)
            }
            left += more
        }
    }

    /// Days, or a break of the plan by its name: "brīvlaiku „rudens”".
    private mutating func leftOut() throws(PhraseError) -> [LeftOut]? {
        let start = position
        if let days = try dayStretches() { return days.map(LeftOut.days) }
        position = start
        _ = take(.article)
        if expression(Self.breaks) != nil, let name = quotedName() { return [.named(name)] }
        return back(to: start)
    }

    private static let breaks = Expressions<Bool>([.init(true, "brīvlaik*|break")])
}
