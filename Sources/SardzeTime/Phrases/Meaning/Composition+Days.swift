import SardzeWords

/// Phrases led by days: dates, windows and counted months.
extension Composition {
    func days(led lead: PlacedClause) throws(PhraseError) -> When {
        try allow(beside: lead) { clause in
            switch clause {
            case .days, .state(.regularly), .state(.someTime): true
            default: clause.isBackground
            }
        }
        if clauses.contains(where: { $0.clause == .state(.regularly) }) { return .unspecified(.cadence) }
        let parts = clauses.filter { $0.clause.isDays }
        let stretches = withYearsCarried(parts)
        let counts: [Int?] = parts.map { part -> Int? in
            if case .days(_, let times) = part.clause { times } else { nil }
        }
        if counts.contains(where: { $0 != nil }) { return try counted(parts, stretches, counts) }
        if stretches.allSatisfy(\.isDay) { return try dates(parts, stretches) }
        if Set(stretches).count == 1 { return try window(stretches[0], parts) }
        if let pieces = try severalPieces(parts, stretches) { return pieces }
        throw conflict(
            parts[1], with: parts[0],
            help: Wording("write one window or a list of days", lv: "rakstiet vienu laikposmu vai dienu sarakstu"))
    }

    /// "2026. gadā divas reizes": a count beside days, and no slot to count in.
    func countInDays() throws(PhraseError) -> When? {
        let counts = clauses.filter { $0.clause.isFrequency }
        guard counts.count == 1, case .frequency(let count) = counts[0].clause, let times = count.times,
            count.every == nil, count.bound == nil
        else { return nil }
        let parts = clauses.filter { $0.clause.isDays }
        let stretches = withYearsCarried(parts)
        guard parts.count == 1, stretches.count == 1, stretches[0].isSingle else { return nil }
        try allow(beside: parts[0]) { $0 == counts[0].clause || $0.isBackground }
        return try counted(parts, stretches, [times])
    }

    private func dates(_ parts: [PlacedClause], _ stretches: [Stretch]) throws(PhraseError) -> When {
        var dates: Set<CivilDate> = []
        for stretch in stretches {
            guard let day = stretch.resolved(from: reference)?.from else { throw noSuchDays(parts) }
            dates.insert(day)
        }
        return .dates(dates.sorted())
    }

    private func window(_ stretch: Stretch, _ parts: [PlacedClause]) throws(PhraseError) -> When {
        guard let ends = try ends(of: stretch, parts) else { throw noSuchDays(parts) }
        return .window(from: ends.from, through: ends.through)
    }

    /// "Martā un septembrī", "I un III ceturksnī": a task in each. Neighbours could as well be one window.
    private func severalPieces(_ parts: [PlacedClause], _ stretches: [Stretch]) throws(PhraseError) -> When? {
        guard let unit = stretches[0].slotUnit, unit != .year, stretches.allSatisfy({ $0.slotUnit == unit }) else {
            return try seasons(parts, stretches)
        }
        let windows = try windows(stretches, parts)
        let touching = zip(windows, windows.dropFirst()).filter { $0.last.adding(days: 1) == $1.first }.count
        if parts.last?.joint == .or, touching == windows.count - 1 {
            return .window(from: windows.first?.first, through: windows.last?.last)
        }
        guard touching < windows.count - 1, parts.last?.joint != .or else {
            throw oneOrEach(parts, windows, unit)
        }
        return each(windows, unit, times: 1)
    }

    private func oneOrEach(_ parts: [PlacedClause], _ windows: [Window], _ unit: SlotUnit) -> PhraseError {
        // Months named one by one can be repeated as they were written; quarters that share a word cannot.
        let areApart = parts.count == windows.count
        let names = areApart ? parts.map(words) : windows.map { Self.name($0, unit) }
        let ends = [windows.first?.first, windows.last?.last].compactMap { $0?.description }
        let together = (areApart ? names : ends).joined(separator: areApart ? " – " : "/")
        let tokens = (parts.first?.tokens.lowerBound ?? 0)..<(parts.last?.tokens.upperBound ?? tokens.count)
        let isEnglish = areApart && reader.language(of: tokens) == .en
        let apart = names.map { "1x " + $0 }.joined(separator: isEnglish ? " and " : " un ")
        return PhraseError(
            .ambiguous, scalars(parts),
            Wording(
                "this can mean one task over these times or one in each",
                lv: "tas var nozīmēt vienu uzdevumu šajos laikos kopā vai pa vienam katrā"),
            help: Wording(
                "write `\(together)` for one task, or `\(apart)` for one in each",
                lv: "rakstiet `\(together)`, ja viens uzdevums, vai `\(apart)`, ja pa vienam katrā"))
    }

    /// "2026. gada II ceturksnī".
    private static func name(_ window: Window, _ unit: SlotUnit) -> String {
        let length = unit.months ?? 12
        let place = unit == .semester ? (window.first.month == 9 ? 1 : 2) : (window.first.month - 1) / length + 1
        return "\(window.first.year). gada \(place). \(unit.noun.one(.locative).lv)"
    }

    /// "Pavasarī un rudenī": a part of the year for each, where equal parts hold them.
    private func seasons(_ parts: [PlacedClause], _ stretches: [Stretch]) throws(PhraseError) -> When? {
        guard let months = Stretch.monthsInEqualParts(of: stretches) else { return nil }
        let windows = try windows(stretches, parts)
        guard let first = windows.map(\.first).min(), let last = windows.map(\.last).max(), first.year == last.year
        else {
            return nil
        }
        return .cadence(
            Cadence(every: Stride(1, .year), times: stretches.count, months: months, from: first, until: last))
    }

    /// "1x oktobrī un 1x novembrī" is a task in each; "once in 2026" is a window.
    private func counted(
        _ parts: [PlacedClause], _ stretches: [Stretch], _ counts: [Int?]
    ) throws(PhraseError) -> When {
        guard let times = counts[0], counts.allSatisfy({ $0 == times }) else {
            throw PhraseError(
                .notUnderstood, scalars(parts), Wording("the counts differ", lv: "reižu skaits atšķiras"),
                help: Wording("write an activity for each count", lv: "katram reižu skaitam rakstiet savu pasākumu"))
        }
        if stretches.count == 1, times == 1 { return try window(stretches[0], parts) }
        let windows = try windows(stretches, parts)
        if let unit = stretches[0].slotUnit, unit != .year, stretches.allSatisfy({ $0.slotUnit == unit }) {
            return each(windows, unit, times: times)
        }
        guard stretches.count == 1, let unit = stretches[0].slotUnit else {
            throw PhraseError(
                .notUnderstood, scalars(parts),
                Wording(
                    "only a month, quarter, half-year or year can be counted in",
                    lv: "reizes var skaitīt tikai mēnesī, ceturksnī, pusgadā vai gadā"),
                help: Wording(
                    "write the months: `1x oktobrī un 1x novembrī`", lv: "rakstiet mēnešus: `1x oktobrī un 1x novembrī`"
                ))
        }
        return .cadence(
            Cadence(every: Stride(1, unit), times: times, from: windows[0].first, until: windows[0].last))
    }

    private func windows(_ stretches: [Stretch], _ parts: [PlacedClause]) throws(PhraseError) -> [Window] {
        var windows: [Window] = []
        for stretch in stretches {
            guard let ends = try ends(of: stretch, parts), let from = ends.from, let through = ends.through,
                let window = Window(from, through)
            else { throw noSuchDays(parts) }
            windows.append(window)
        }
        return windows
    }

    /// A slot for each window.
    private func each(_ windows: [Window], _ unit: SlotUnit, times: Int) -> When {
        var months = Set(windows.flatMap(\.months)).sorted()
        // Slots that follow one another need no months: from and until hold no others.
        let ordered = windows.sorted { $0.first < $1.first }
        let areNeighbours = zip(ordered, ordered.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first }
        if unit != .month, areNeighbours { months = [] }
        return .cadence(
            Cadence(
                every: Stride(1, unit), times: times, months: months, from: windows.map(\.first).min(),
                until: windows.map(\.last).max()))
    }

    func noSuchDays(_ parts: [PlacedClause]) -> PhraseError {
        PhraseError(
            .impossibleDate, scalars(parts),
            Wording(
                "no calendar has these days, or they end before they begin",
                lv: "tādu dienu kalendārā nav, vai arī tās beidzas, pirms sākušās"),
            help: Wording("check the days and their years", lv: "pārbaudiet dienas un to gadus"))
    }

    /// The stretches of some clauses, a year said once carried to its neighbours: "15. un 24. oktobrī, 4. novembrī
    /// 2026" is all in 2026, and a list that runs past December goes on in the next year.
    func withYearsCarried(_ parts: [PlacedClause]) -> [Stretch] {
        var stretches: [Stretch] = parts.flatMap { part -> [Stretch] in
            if case .days(let stretches, _) = part.clause { stretches } else { [] }
        }
        guard let dated = stretches.firstIndex(where: { !$0.isYearless && $0.isSingle }) else { return stretches }
        let open = stretches.indices.filter { stretches[$0].isYearless && stretches[$0].isSingle }
        for index in open where index > dated {
            guard let before = stretches[index - 1].from?.earliest(endingOnOrAfter: reference),
                let span = stretches[index].from, let window = span.earliest(endingOnOrAfter: before.first)
            else { continue }
            stretches[index] = Stretch(Span(span.shape, year: window.first.year))
        }
        for index in open.reversed() where index < dated {
            guard let after = stretches[index + 1].from?.earliest(endingOnOrAfter: reference),
                let span = stretches[index].from, let window = span.latest(startingOnOrBefore: after.last)
            else { continue }
            stretches[index] = Stretch(Span(span.shape, year: window.first.year))
        }
        return stretches
    }
}

extension Window {
    /// The months it touches, 1...12.
    fileprivate var months: [Int] {
        let start = first.year * 12 + first.month
        let end = last.year * 12 + last.month
        return (start...end).map { ($0 - 1) % 12 + 1 }
    }
}

extension Stretch {
    /// The months of several runs of whole months, when a year cut into as many equal parts holds one in each: spring
    /// and autumn lie in its two halves.
    static func monthsInEqualParts(of stretches: [Stretch]) -> [Int]? {
        let runs = stretches.compactMap(\.wholeMonths)
        guard runs.count == stretches.count, runs.count > 1, 12.isMultiple(of: runs.count) else { return nil }
        let length = 12 / runs.count
        let parts = runs.map { Set($0.map { ($0 - 1) / length }) }
        guard parts.allSatisfy({ $0.count == 1 }), Set(parts).count == runs.count else { return nil }
        return Set(runs.joined()).sorted()
    }

    var isOneMonth: Bool { slotUnit == .month }

    /// The slot it fills exactly.
    var slotUnit: SlotUnit? {
        guard isSingle, case .months(let first, let count)? = from?.shape else { return nil }
        switch count {
        case 1: return .month
        case 3 where first % 3 == 1: return .quarter
        case 6 where first % 6 == 1: return .halfYear
        case 12 where first == 1: return .year
        case 12 where first == 9: return .schoolYear
        default: return nil
        }
    }
}
