import SardzeWords

/// Months and their days, quarters, seasons and school years.
extension Reader {
    /// The name of a month, with the dot of "febr.".
    mutating func monthName() -> Int? {
        let name = peek()?.word
        guard let month = sense({ if case .month(let month) = $0 { month } else { nil } }) else { return nil }
        if let name, Lexicon.monthAbbreviations.contains(name), let dot = peek(), !dot.isSpaced { _ = take(mark: ".") }
        return month
    }

    /// "Martā", "marta mēnesī", "marta sākumā", "marta otrajā nedēļā".
    mutating func month() -> Span? {
        guard let month = monthName() else { return nil }
        _ = take(.monthWord)
        let whole = Span(.months(first: month, count: 1))
        let end = position
        if let nth = ordinal(), takeWeekWord(), nth == -1 || (1...5).contains(nth) {
            return Span(.week(nth, ofMonth: month))
        }
        position = end
        if let nth = ordinal(), nth == -1 || (1...5).contains(nth), let weekday = anyWeekday() {
            return Span(.weekday(nth, weekday, ofMonth: month))
        }
        position = end
        if let part = part() { return whole.part(part) }
        if !take(.during) { position = end }
        return whole
    }

    /// "The last Thursday of November".
    mutating func weekdayOfMonth() -> Span? {
        guard let nth = ordinal(), nth == -1 || (1...5).contains(nth), let weekday = anyWeekday(),
            take(word: "of")
        else { return nil }
        return monthName().map { Span(.weekday(nth, weekday, ofMonth: $0)) }
    }

    /// "15. oktobrī", "12 March", "March 12th", "4. maija nedēļā".
    mutating func dayAndMonth() throws(PhraseError) -> Span? {
        let start = position
        guard let (day, month) = dayThenMonth() ?? monthThenDay(from: start) else { return back(to: start) }
        let span = try date(nil, month, day, at: start..<position)
        return takeWeekWord() ? Span(.weekOf(month: month, day: day)) : span
    }

    private mutating func dayThenMonth() -> (day: Int, month: Int)? {
        guard let day = dayNumber() else { return nil }
        _ = take(.of)
        return monthName().map { (day, $0) }
    }

    /// Only after an English month, and not where a count begins: "March 2 times".
    private mutating func monthThenDay(from start: Int) -> (day: Int, month: Int)? {
        position = start
        let name = peek()?.word
        guard let month = monthName(), let name, Lexicon.englishMonths.contains(name),
            let day = number(digits: 1...2)
        else { return nil }
        _ = take(word: "st") || take(word: "nd") || take(word: "rd") || take(word: "th")
        return countFollows() ? nil : (day, month)
    }

    /// "12. nedēļā", "10.–12. nedēļā", "week 12", "weeks 10 to 12": numbered as ISO 8601 does.
    mutating func numberedWeeks() throws(PhraseError) -> Span? {
        let start = position
        let isNamed = take(word: "week") || take(word: "weeks")
        guard let first = number(digits: 1...2), isNamed || take(mark: ".") else { return back(to: start) }
        var last = first
        let end = position
        if take(mark: "-") || take(.until) || take(.and), let next = number(digits: 1...2), isNamed || take(mark: ".") {
            last = next
        } else {
            position = end
        }
        guard isNamed || takeWeekWord(), first <= last else { return back(to: start) }
        guard first > 0, last <= 53 else {
            throw impossible(
                start..<position, Wording("no year has a week \(last)", lv: "nevienā gadā nav \(last). nedēļas"),
                help: Wording("weeks are numbered from 1 to 53", lv: "nedēļas numurē no 1 līdz 53"))
        }
        var span = Span(.weeks(first...last))
        span.isRun = first < last
        return span
    }

    /// "The second week of March", "the week of 4 May".
    mutating func weekOf() throws(PhraseError) -> Span? {
        let nth = ordinal()
        // "Three times a week from 1 July" begins then; it is not of that week.
        guard takeWeekWord(), peek()?.word != "from", peek()?.word != "no", take(.of) else { return nil }
        if let nth {
            guard nth == -1 || (1...5).contains(nth), let month = monthName() else { return nil }
            return Span(.week(nth, ofMonth: month))
        }
        guard case .day(let month, let day)? = try dayAndMonth()?.shape else { return nil }
        return Span(.weekOf(month: month, day: day))
    }

    /// "I ceturksnī", "Q1", "second half", "II pusgada sākumā".
    mutating func countedPiece() -> Span? {
        guard let (places, unit) = pieceByLetter() ?? pieceByOrdinal(), let whole = places.span(of: unit) else {
            return nil
        }
        let end = position
        if let part = part(), let span = whole.part(part) { return span }
        position = end
        _ = take(.during)
        return whole
    }

    private mutating func pieceByLetter() -> (places: Places, unit: TimeUnit)? {
        let start = position
        for (letter, unit) in [("q" as Word, TimeUnit.quarter), ("h", .halfYear)] {
            if take(word: letter), let place = number(digits: 1...1) { return (Places(place, place), unit) }
            position = start
        }
        return nil
    }

    private mutating func pieceByOrdinal() -> (places: Places, unit: TimeUnit)? {
        let start = position
        guard let first = ordinal() else { return nil }
        let afterFirst = position
        var places = Places(first, first)
        if take(mark: "-") || take(.until), let last = ordinal() { places.last = last } else { position = afterFirst }
        if take(word: "half") {
            let end = position
            if !(take(.of) && unit() == .year) { position = end }
            return (places, .halfYear)
        }
        guard let unit = unit(), unit == .quarter || unit == .halfYear || unit == .semester else {
            return back(to: start)
        }
        return (places, unit)
    }

    /// "I un III ceturksnī", "1., 2. un 4. ceturksnī": each of them.
    mutating func severalPieces() -> [Span]? {
        let start = position
        guard let ordinals = ordinals(), ordinals.count > 1,
            let unit = unit(), unit == .quarter || unit == .halfYear || unit == .semester
        else { return back(to: start) }
        let spans = ordinals.compactMap { Places($0, $0).span(of: unit) }
        return spans.count == ordinals.count ? spans : back(to: start)
    }

    /// "I–II" of "I–II ceturksnis"; -1 for the last.
    private struct Places {
        var first: Int
        var last: Int

        init(_ first: Int, _ last: Int) {
            self.first = first
            self.last = last
        }

        /// - Returns: `nil` when a year has no such pieces.
        func span(of unit: TimeUnit) -> Span? {
            if unit == .semester {
                guard first == last else { return nil }
                return switch first {
                case 1: Span(.months(first: 9, count: 4))
                case 2, -1: Span(.months(first: 1, count: 5))
                default: nil
                }
            }
            let length = unit.slot?.months ?? 12
            let pieces = 12 / length
            let first = first == -1 ? pieces : first
            let last = last == -1 ? pieces : last
            guard (1...pieces).contains(first), (first...pieces).contains(last) else { return nil }
            var span = Span(.months(first: (first - 1) * length + 1, count: (last - first + 1) * length))
            span.isRun = first < last
            return span
        }
    }

    /// "Vasarā", "rudens sākumā", "vasaras mēnešos".
    mutating func season() -> Span? {
        guard let first = sense({ if case .season(let month) = $0 { month } else { nil } }) else { return nil }
        let whole = Span(.months(first: first, count: 3))
        _ = take(.monthWord) || take(word: "perioda") || take(word: "periods") || take(word: "sezona")
        let end = position
        if let part = part() { return whole.part(part) }
        if !take(.during) { position = end }
        return whole
    }

    /// "Mācību gadā", "mācību gada beigās", "term time"; schools teach from September to May.
    mutating func schoolYear(isTaught: Bool = false) -> Span? {
        let start = position
        let taught = Span(.months(first: 9, count: 9))
        if expression(Lexicon.terms) != nil { return taught }
        guard unit() == .schoolYear else { return back(to: start) }
        if let part = part() { return taught.part(part) }
        let end = position
        if let (places, unit) = pieceByOrdinal(), unit == .semester { return places.span(of: unit) }
        position = end
        return isTaught ? taught : Span(.months(first: 9, count: 12))
    }

    /// "2025./2026. mācību gadā", "2025/2026. m.g. sākumā".
    mutating func schoolYearInDigits() throws(PhraseError) -> Span? {
        let start = position
        guard let first = number(digits: 4...4) else { return nil }
        _ = take(mark: ".")
        let isSlashed = take(mark: "/")
        guard isSlashed || take(mark: "-"), let second = number(digits: 4...4) ?? number(digits: 2...2) else {
            return back(to: start)
        }
        _ = take(mark: ".")
        let afterYears = position
        // "2025.–2026. gadā" is two calendar years.
        if !isSlashed, unit() != .schoolYear { return back(to: start) }
        position = afterYears
        guard second == first + 1 || second == (first + 1) % 100 else {
            throw impossible(
                start..<position,
                Wording("a school year runs into the next year", lv: "mācību gads turpinās nākamajā gadā"),
                help: Wording("write `2025./2026. mācību gadā`", lv: "rakstiet `2025./2026. mācību gadā`"))
        }
        guard var span = schoolYear() else {
            throw PhraseError(
                .ambiguous, scalars(start..<position),
                Wording(
                    "this can mean two years or one school year",
                    lv: "tas var nozīmēt divus gadus vai vienu mācību gadu"),
                help: Wording(
                    "write `\(first).–\(first + 1). gadā` or `\(first)./\(first + 1). mācību gadā`",
                    lv: "rakstiet `\(first).–\(first + 1). gadā` vai `\(first)./\(first + 1). mācību gadā`"))
        }
        span.year = span.startsLateInSchoolYear ? first + 1 : first
        return try checked(span, at: start..<position)
    }
}

extension Span {
    /// True for the months from January on, which belong to the second calendar year of a school year.
    fileprivate var startsLateInSchoolYear: Bool {
        if case .months(let first, _) = shape { first < 9 } else { false }
    }
}
