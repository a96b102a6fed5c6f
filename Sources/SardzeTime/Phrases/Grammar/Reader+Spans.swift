import SardzeWords

/// Days in words: a month, a quarter, a season, a day of a month, with or without their year.
extension Reader {
    /// Any span that is not a list; a day may have its weekday in front.
    mutating func span() throws(PhraseError) -> Span? {
        let start = position
        _ = take(.article)
        guard let weekday: Weekday = sense({ if case .weekday(let day) = $0 { day } else { nil } }) else {
            return try spanWithoutWeekday()
        }
        _ = take(mark: ".")
        _ = take(mark: ",")
        guard let span = try spanWithoutWeekday(), span.isDay else { return back(to: start) }
        guard let day = span.earliest(endingOnOrAfter: reference)?.first, day.weekday != weekday else { return span }
        throw impossible(
            start..<position,
            Wording(
                "\(day) is a \(day.weekday.noun.one().en)", lv: "\(day) ir \(day.weekday.noun.one().lv)"),
            help: Wording("correct the date or the weekday", lv: "izlabojiet datumu vai nedēļas dienu"))
    }

    private mutating func spanWithoutWeekday() throws(PhraseError) -> Span? {
        let start = position
        _ = take(.article)
        if let span = try digitalDate() { return span }
        if let span = try schoolYearInDigits() { return span }
        let leading = year()
        if var span = try calendarDays() {
            if case .known = span.shape { return leading == nil ? span : back(to: start) }
            if let leading { span.year = leading } else if span.year == nil { span.year = try trailingYear() }
            return try checked(span, at: start..<position)
        }
        guard let leading else { return back(to: start) }
        guard (1...9999).contains(leading) else {
            throw impossible(start..<position, Wording("there is no year \(leading)", lv: "\(leading). gada nav"))
        }
        let whole = Span.year(leading)
        let afterYear = position
        if let part = part(), let span = whole.part(part) { return span }
        position = afterYear
        // "2026. gada laikā" is in 2026.
        _ = take(.during)
        return whole
    }

    /// The days exist in the year that was said.
    func checked(_ span: Span, at range: Range<Int>) throws(PhraseError) -> Span {
        guard let year = span.year, span.window(in: year) == nil else { return span }
        throw impossible(
            range, Wording("no calendar has this day", lv: "tādas dienas kalendārā nav"),
            help: Wording("check the day of the month and the year", lv: "pārbaudiet datumu un gadu"))
    }

    /// Days of a calendar without their year: "marta vidū", "15. oktobrī", "II pusgadā".
    mutating func calendarDays() throws(PhraseError) -> Span? {
        let start = position
        for rule in CalendarRule.allCases {
            position = start
            if let span = try calendarDays(rule) { return span }
        }
        return back(to: start)
    }

    /// In the order they are tried: the first that fits wins, so what begins alike comes longest first.
    private enum CalendarRule: CaseIterable {
        case weekOf, relativeUnit, thisPart, partOf, weekdayOfMonth, numberedWeeks, dayAndMonth, month, countedPiece,
            season,
            schoolYear, partOfYear, namedDay
    }

    private mutating func calendarDays(_ rule: CalendarRule) throws(PhraseError) -> Span? {
        switch rule {
        case .relativeUnit: relativeUnit()
        case .thisPart: thisPart()
        case .weekdayOfMonth: weekdayOfMonth()
        case .partOf: try partOf()
        case .weekOf: try weekOf()
        case .numberedWeeks: try numberedWeeks()
        case .dayAndMonth: try dayAndMonth()
        case .month: month()
        case .countedPiece: countedPiece()
        case .season: season()
        case .schoolYear: schoolYear()
        case .partOfYear: partOfYear()
        case .namedDay: namedDay()
        }
    }

    /// "Nākamajā mēnesī", "this quarter": counted from the reference day.
    private mutating func relativeUnit() -> Span? {
        guard let (offset, unit) = offsetUnit() else { return nil }
        // "The last quarter of 2026" is its fourth.
        let end = position
        if take(.of), year() != nil { return nil }
        position = end
        if unit == .week { return Span(.known(Span.week(of: reference.adding(days: 7 * offset)))) }
        guard let length = unit.slot?.months, unit != .year else { return nil }
        let firstMonth = unit == .schoolYear ? 9 : 1
        let months = reference.year * 12 + reference.month - firstMonth
        let slot = months.quotientAndRemainder(floorDividingBy: length).quotient + offset
        let (year, zeroBased) = (slot * length + firstMonth - 1).quotientAndRemainder(floorDividingBy: 12)
        position = end
        if unit == .month, let day = ordinal(), take(.dateWord) {
            return CivilDate(year: year, month: zeroBased + 1, day: day).map { Span(.known(Window(day: $0))) }
        }
        position = end
        return Span(.months(first: zeroBased + 1, count: length), year: year).window(in: year).map { Span(.known($0)) }
    }

    /// "Šajā rudenī", "this March"; the next one is this year's to some.
    private mutating func thisPart() -> Span? {
        guard sense({ $0 == .relative(0) ? true : nil }) != nil, var span = month() ?? season() else { return nil }
        span.year = reference.year
        return span
    }

    /// "Nākamajā mēnesī", "šomēnes": units from now, and the unit.
    mutating func offsetUnit() -> (offset: Int, unit: TimeUnit)? {
        let start = position
        if let said: (Int, TimeUnit) = sense({ if case .relativeUnit(let o, let unit) = $0 { (o, unit) } else { nil } })
        {
            return said
        }
        guard let offset = sense({ if case .relative(let offset) = $0 { offset } else { nil } }), let unit = unit()
        else { return back(to: start) }
        return (offset, unit)
    }

    /// "The beginning of March", "mid-March", "end of the year".
    private mutating func partOf() throws(PhraseError) -> Span? {
        guard let part = part() else { return nil }
        _ = take(mark: "-")
        _ = take(.of)
        _ = take(.article)
        if let whole = schoolYear(isTaught: true) ?? month() ?? countedPiece() ?? season() { return whole.part(part) }
        if let year = year() { return Span.year(year).part(part) }
        return unit() == .year ? Span(.months(first: 1, count: 12)).part(part) : nil
    }

    /// "Gada beigās", "year end".
    private mutating func partOfYear() -> Span? {
        guard unit() == .year else { return nil }
        _ = take(mark: "-")
        return part().flatMap { Span(.months(first: 1, count: 12)).part($0) }
    }

    private mutating func namedDay() -> Span? {
        guard let day = expression(Lexicon.namedDays) else { return nil }
        if takeWeekWord() { return Span(.weekOf(month: day.month, day: day.day)) }
        return Span(.day(month: day.month, day: day.day))
    }

    mutating func takeWeekWord() -> Bool {
        sense { $0 == .unit(.week) ? true : nil } ?? false
    }
}
