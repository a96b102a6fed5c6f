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
        if let months = try severalMonths(parts, stretches) { return months }
        throw conflict(
            parts[1], with: parts[0],
            help: Wording("write one window or a list of days", lv: "rakstiet vienu laikposmu vai dienu sarakstu"))
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
        guard let ends = stretch.resolved(from: reference) else { throw noSuchDays(parts) }
        return .window(from: ends.from, through: ends.through)
    }

    /// "Martā un septembrī": a task in each. Neighbouring months could as well be one window.
    private func severalMonths(_ parts: [PlacedClause], _ stretches: [Stretch]) throws(PhraseError) -> When? {
        guard stretches.allSatisfy(\.isOneMonth) else { return nil }
        let windows = try windows(stretches, parts)
        let touching = zip(windows, windows.dropFirst()).filter { $0.last.adding(days: 1) == $1.first }.count
        if parts.last?.joint == .or, touching == windows.count - 1 {
            return .window(from: windows.first?.first, through: windows.last?.last)
        }
        guard touching == 0, parts.last?.joint != .or else {
            let together = parts.map(words).joined(separator: " – ")
            let apart = parts.map { "1x " + words($0) }.joined(separator: " un ")
            throw PhraseError(
                .ambiguous, scalars(parts),
                Wording(
                    "this can mean one task over these months or one in each",
                    lv: "tas var nozīmēt vienu uzdevumu šajos mēnešos kopā vai pa vienam katrā"),
                help: Wording(
                    "write `\(together)` for one task, or `\(apart)` for one in each",
                    lv: "rakstiet `\(together)`, ja viens uzdevums, vai `\(apart)`, ja pa vienam katrā"))
        }
        return monthly(windows, times: 1)
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
        if stretches.allSatisfy(\.isOneMonth) { return monthly(windows, times: times) }
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
            guard let ends = stretch.resolved(from: reference), let from = ends.from, let through = ends.through,
                let window = Window(from, through)
            else { throw noSuchDays(parts) }
            windows.append(window)
        }
        return windows
    }

    private func monthly(_ windows: [Window], times: Int) -> When {
        .cadence(
            Cadence(
                every: Stride(1, .month), times: times, months: Set(windows.map(\.first.month)).sorted(),
                from: windows.map(\.first).min(), until: windows.map(\.last).max()))
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

extension Stretch {
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
