import SardzeWords

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
        if take(.around), let stretches = try daysSharingMonth() { return stretches }
        if let stretches = try piecesOfYear() { return stretches }
        if let stretch = try range() { return [stretch] }
        position = start
        if let stretch = try limited() { return [stretch] }
        return back(to: start)
    }

    /// "2026. gada I un III ceturksnī".
    private mutating func piecesOfYear() throws(PhraseError) -> [Stretch]? {
        let start = position
        let leading = year()
        guard let spans = severalPieces() else { return back(to: start) }
        let year = if let leading { leading } else { try trailingYear() }
        return spans.map { Stretch(Span($0.shape, year: year)) }
    }

    /// "[No] X līdz Y", "X – Y", "X, kas ilgs līdz Y", or X alone.
    private mutating func range() throws(PhraseError) -> Stretch? {
        let isFrom = take(.from)
        if isFrom { _ = take(.around) }
        guard let first = try span() else { return nil }
        if isFrom, first.isRun { return Stretch(first) }
        // "Mācību gadā līdz 1. oktobrim" is a slot and a day in it.
        if !isFrom, first.isYearless, case .months(_, 12) = first.shape { return Stretch(first) }
        let end = position
        _ = take(mark: ",")
        let isLasting = take(.lasting)
        if !isLasting { position = end }
        // "2026-03-01/2026-05-31" and "March/April".
        let isInterval = (first.isDay && !first.isYearless || first.isYearlessMonth) && take(mark: "/")
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
        try refuseNextMonth()
        position = start
        let isEveryYear = takeEvery() && unit() == .year
        if !isEveryYear { position = start }
        let afterWord = position
        let isAround = take(.around)
        var span = try span()
        if span == nil, isAround {
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

    /// "Līdz nākamā mēneša 15. datumam" is one day to some and every month to others.
    private mutating func refuseNextMonth() throws(PhraseError) {
        let start = position
        _ = take(.article)
        let dayBefore = ordinal()
        if dayBefore != nil { _ = take(.of) }
        guard let (offset, unit) = offsetUnit(), offset == 1, unit == .month, let day = dayBefore ?? ordinal(),
            dayBefore != nil || take(.dateWord)
        else { return }
        let month = (reference.month % 12) + 1
        let year = reference.year + (month == 1 ? 1 : 0)
        let name = CalendarWords.months[month - 1].one(.dative)
        throw PhraseError(
            .ambiguous, scalars(start..<position),
            Wording("this can mean one month or every month", lv: "tas var nozīmēt vienu mēnesi vai katru mēnesi"),
            help: bothReadings(
                Wording("by \(day) \(name.en) \(year)", lv: "līdz \(year). gada \(day). \(name.lv)"),
                Wording(
                    "by the \(SlotDay.ordinalInDigits(day)) of every month", lv: "līdz katra mēneša \(day). datumam"),
                of: start..<position))
    }

    /// "Izņemot jūliju un augustu", "except July and August".
    mutating func exception() throws(PhraseError) -> Clause? {
        let start = position
        guard take(.except) else { return nil }
        try refuseWeekdays()
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

    /// "Katru dienu, izņemot svētdienas": only days of the calendar can be left out.
    private mutating func refuseWeekdays() throws(PhraseError) {
        let start = position
        defer { position = start }
        guard anyWeekday() != nil, isAtEnd || peek()?.kind == .mark(",") || take(.and) else { return }
        throw PhraseError(
            .notUnderstood, tokens[start].scalars,
            Wording("a weekday cannot be left out", lv: "nedēļas dienu izņemt nevar"),
            help: Wording(
                "name those that stay: `every week on Monday, Tuesday and Friday`",
                lv: "nosauciet tās, kuras paliek: `pirmdienās, otrdienās un piektdienās`"))
    }

    /// Days, or a break of the plan by its name: "brīvlaiku „rudens”".
    private mutating func leftOut() throws(PhraseError) -> [LeftOut]? {
        let start = position
        _ = take(.article)
        if let named = try schoolBreak() { return [.named(named.description)] }
        position = start
        if let days = try dayStretches() { return days.map(LeftOut.days) }
        position = start
        _ = take(.article)
        if expression(Self.breaks) != nil, let name = quotedName() { return [.named(name)] }
        return back(to: start)
    }

    private static let breaks = Expressions<Bool>([.init(true, "brīvlaik*|break")])
}
