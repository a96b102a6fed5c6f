import SardzeWords

/// Days in digits: "2026-03-12", "12.03.2026.", "4.11."; and weeks and months as ISO 8601 writes them.
extension Reader {
    mutating func digitalDate() throws(PhraseError) -> Span? {
        let start = position
        if let span = try isoDate() { return span }
        position = start
        if let span = try dottedDate() { return span }
        position = start
        try refuseSlashes()
        return back(to: start)
    }

    private mutating func isoDate() throws(PhraseError) -> Span? {
        let start = position
        guard let year = number(digits: 4...4) else { return nil }
        let afterYear = position
        // "2026/03/12" has one order only.
        if take(mark: "/"), let month = number(digits: 2...2), take(mark: "/"), let day = number(digits: 2...2) {
            return try date(year, month, day, at: start..<position)
        }
        position = afterYear
        guard take(mark: "-") else { return nil }
        if take(word: "w") {
            guard let week = number(digits: 2...2) else { return nil }
            guard let fourth = CivilDate(year: year, month: 1, day: 4), week > 0,
                case let days = Span.week(of: fourth.adding(days: 7 * (week - 1))), days.first.isoWeek == (year, week)
            else {
                throw impossible(
                    start..<position, Wording("\(year) has no week \(week)", lv: "\(year). gadā nav \(week). nedēļas"))
            }
            return Span(.known(days))
        }
        if let word = peek()?.word, word == "q" || word == "h", var piece = countedPiece() {
            piece.year = year
            return piece
        }
        guard let month = number(digits: 2...2) else { return nil }
        let afterMonth = position
        if take(mark: "-"), let day = number(digits: 2...2) { return try date(year, month, day, at: start..<position) }
        position = afterMonth
        return (1...12).contains(month) ? Span(.months(first: month, count: 1), year: year) : nil
    }

    private mutating func dottedDate() throws(PhraseError) -> Span? {
        let start = position
        if let year = number(digits: 4...4), take(mark: "."), let month = number(digits: 1...2), take(mark: "."),
            let day = number(digits: 1...2)
        {
            _ = take(mark: ".")
            return try date(year, month, day, at: start..<position)
        }
        position = start
        guard let first = number(digits: 1...2), take(mark: "."), let next = peek() else { return nil }
        let isAdjacent = !next.isSpaced
        if let year = number(digits: 4...4), (1...12).contains(first), isAdjacent {
            takeYearMark()
            return Span(.months(first: first, count: 1), year: year)
        }
        guard let month = number(digits: 1...2) else { return nil }
        let afterMonth = position
        if take(mark: "."), let year = number(digits: 4...4) {
            takeYearMark()
            return try date(year, month, first, at: start..<position)
        }
        position = afterMonth
        if isAdjacent, take(mark: "."), let next = peek(), !next.isSpaced, let year = number(digits: 2...2) {
            takeYearMark()
            return try date(2000 + year, month, first, at: start..<position)
        }
        position = afterMonth
        let hasDot = take(mark: ".")
        guard isAdjacent, hasDot || (1...12).contains(month) else { return nil }
        return try date(nil, month, first, at: start..<position)
    }

    /// "03/12/2026" is December to some and March to others.
    private mutating func refuseSlashes() throws(PhraseError) {
        let start = position
        guard let first = number(digits: 1...2), take(mark: "/"), let second = number(digits: 1...2), take(mark: "/"),
            let year = number(digits: 4...4) ?? number(digits: 2...2).map({ 2000 + $0 })
        else { return }
        let dayFirst = CivilDate(year: year, month: second, day: first)
        let monthFirst = first == second ? nil : CivilDate(year: year, month: first, day: second)
        let offers = [dayFirst, monthFirst].compactMap { $0 }.map { "`\($0)`" }
        guard !offers.isEmpty else {
            throw impossible(start..<position, Wording("no calendar has this day", lv: "tādas dienas kalendārā nav"))
        }
        throw PhraseError(
            .ambiguous, scalars(start..<position),
            Wording(
                "a date with slashes is read as day/month or as month/day",
                lv: "datumu ar slīpsvītrām lasa gan kā diena/mēnesis, gan kā mēnesis/diena"),
            help: Wording("write ", lv: "rakstiet ") + .list(offers, .or))
    }

    /// A day that exists, in its year or, without one, in some year.
    func date(_ year: Int?, _ month: Int, _ day: Int, at range: Range<Int>) throws(PhraseError) -> Span {
        let span = Span(.day(month: month, day: day), year: year)
        guard span.window(in: year ?? 2000) != nil else {
            let isMonth = (1...12).contains(month)
            let last = isMonth ? CivilDate.days(inMonth: month, of: year ?? 2000) : 0
            throw impossible(
                range,
                isMonth
                    ? Wording("no calendar has this day", lv: "tādas dienas kalendārā nav")
                    : Wording("there is no month \(month)", lv: "\(month). mēneša nav"),
                help: isMonth
                    ? Wording(
                        "that month has at most \(counted(last, .day).en)",
                        lv: "tajā mēnesī ir ne vairāk kā \(counted(last, .day).lv)")
                    : Wording(
                        "write day, month, year: `12.03.2026.`", lv: "rakstiet dienu, mēnesi, gadu: `12.03.2026.`"))
        }
        return span
    }
}
