import SardzeWords

/// The days of a yearly cadence: "katru gadu martā un septembrī", "katru gadu no 10. līdz 20. martam".
extension Composition {
    /// "Katru gadu pavasarī un rudenī": in each of them, where equal parts of the year hold them.
    func bindSeasons(
        _ stretches: [Stretch], _ parts: [PlacedClause], to cadence: inout Cadence
    ) throws(PhraseError) {
        guard let months = Stretch.monthsInEqualParts(of: stretches), cadence.every.count == 1,
            cadence.times == 1 || cadence.times == stretches.count, !saysOnce, parts.last?.joint != .or
        else {
            throw PhraseError(
                .notUnderstood, scalars(parts),
                Wording("these parts of the year do not divide it", lv: "šīs gada daļas to nesadala"),
                help: Wording(
                    "write an activity for each, or one run of months: `katru gadu no marta līdz maijam`",
                    lv: "rakstiet katrai savu pasākumu vai mēnešus pēc kārtas: `katru gadu no marta līdz maijam`"))
        }
        cadence.times = stretches.count
        cadence.months = months
    }

    /// "Reizi gadā maijā un novembrī" counts one and names two.
    private var saysOnce: Bool {
        clauses.contains { if case .frequency(let said) = $0.clause { said.times == 1 } else { false } }
    }

    /// "Katru gadu martā un septembrī": in each of them, unless they are neighbours and could be one window.
    func bindPieces(
        _ stretches: [Stretch], _ parts: [PlacedClause], of unit: SlotUnit, to cadence: inout Cadence
    ) throws(PhraseError) {
        let months = Set(stretches.flatMap { $0.wholeMonths ?? [] }).sorted()
        // Months that all follow one another could be one window.
        let lasts = stretches.compactMap { $0.wholeMonths?.last }
        let firsts = stretches.compactMap { $0.wholeMonths?.first }
        let areApart = !saysOnce && lasts.count { firsts.contains($0 % 12 + 1) } < stretches.count - 1
        if parts.last?.joint != .or {
            guard areApart, cadence.every.count == 1, cadence.times == 1 || cadence.times == stretches.count
            else {
                throw PhraseError(
                    .ambiguous, scalars(parts),
                    Wording(
                        "this can mean once over these times or once in each",
                        lv: "tas var nozīmēt vienu reizi šajos laikos kopā vai pa reizei katrā"),
                    help: onceOrEach(cadence, parts, months, unit))
            }
            cadence.every = Stride(1, unit)
            cadence.times = 1
        }
        cadence.months = months
    }

    private func onceOrEach(
        _ cadence: Cadence, _ parts: [PlacedClause], _ months: [Int], _ unit: SlotUnit
    ) -> Wording {
        let tokens = (parts.first?.tokens.lowerBound ?? 0)..<(parts.last?.tokens.upperBound ?? tokens.count)
        return reader.bothReadings(
            Cadence(every: cadence.every, months: months).phrase,
            Cadence(every: Stride(1, unit), months: months).phrase, of: tokens)
    }

    /// Yearless days of a yearly cadence: "katru gadu 1. martā", "katru gadu līdz 1. martam".
    func bindYearly(
        _ stretch: Stretch, _ part: PlacedClause, to cadence: inout Cadence
    ) throws(PhraseError) {
        guard cadence.opens == nil, cadence.by == nil else { throw notYearly(part) }
        if stretch.isDay, case .weekday(let nth, let weekday, let month)? = stretch.from?.shape {
            guard cadence.on.isEmpty, cadence.months.isEmpty, cadence.every.count == 1 else { throw notYearly(part) }
            cadence.every = Stride(1, .month)
            cadence.on = [.nthWeekday(nth, weekday)]
            cadence.months = [month]
        } else if stretch.isDay, case .day(let month, let day)? = stretch.from?.shape {
            cadence.on.append(.monthAndDay(month: month, day: day))
        } else if stretch.from == nil {
            try bindLastDay(stretch, part, to: &cadence)
        } else if let (first, last) = stretch.yearlyEnds, cadence.on.isEmpty {
            try fit(stretch, part, into: &cadence)
            let isFirst = first.day == 1 && first.month == cadence.every.firstMonth
            cadence.opens = isFirst ? nil : .monthAndDay(month: first.month, day: first.day)
            cadence.by = .monthAndDay(month: last.month, day: last.day)
        } else if stretch.through == nil, let ends = try ends(of: stretch, [part]) {
            cadence.from = ends.from
        } else {
            throw notYearly(part)
        }
    }

    /// "Katru gadu līdz 1. martam".
    private func bindLastDay(
        _ stretch: Stretch, _ part: PlacedClause, to cadence: inout Cadence
    ) throws(PhraseError) {
        // 2000 is a leap year: a last day of 29 February stands for the end of the month.
        guard let end = stretch.through?.window(in: 2000), cadence.on.isEmpty else { throw notYearly(part) }
        let last = stretch.endsBefore ? end.first.adding(days: -1) : end.last
        guard last.year == 2000 else { throw notYearly(part) }
        if last.month == 2, last.day == 29, cadence.every.unit == .year {
            cadence.months = [1, 2]
        } else {
            cadence.by = .monthAndDay(month: last.month, day: last.day)
        }
    }

    /// Days that pass the year's end need a slot that holds them: "katru ziemu" is once in a school year.
    func fit(_ stretch: Stretch, _ part: PlacedClause, into cadence: inout Cadence) throws(PhraseError) {
        guard let (first, last) = stretch.yearlyEnds, (stretch.wholeMonths?.count ?? 0) < 12 else { return }
        if cadence.every.count == 1 {
            for unit in [cadence.every.unit, .schoolYear] {
                let slot = Stride(1, unit)
                if slot.place(of: first) <= slot.place(of: last) {
                    cadence.every = slot
                    return
                }
            }
        } else if stretch.wholeMonths != nil {
            return
        }
        throw notYearly(part)
    }

    private func notYearly(_ part: PlacedClause) -> PhraseError {
        PhraseError(
            .notUnderstood, scalars(part),
            Wording(
                "a yearly task can be bound to months, to one run of days or by a day",
                lv: "ikgadēju uzdevumu var noteikt mēnešiem, dienām pēc kārtas vai ar termiņu"),
            help: Wording(
                "write `katru gadu martā`, `katru gadu no 10. līdz 20. martam` or `katru gadu līdz 20. martam`",
                lv: "rakstiet `katru gadu martā`, `katru gadu no 10. līdz 20. martam` vai "
                    + "`katru gadu līdz 20. martam`"))
    }
}

extension Stride {
    /// The month a year of this kind begins with.
    fileprivate var firstMonth: Int { unit == .schoolYear ? 9 : 1 }

    /// A number that rises from the first day of such a year to its last.
    fileprivate func place(of day: CivilDate) -> Int {
        let (_, month, dayOfMonth) = day.components
        return (month - firstMonth + 12) % 12 * 32 + dayOfMonth
    }
}

extension Stretch {
    /// Its first and last day as days of every year, taken from leap years; `nil` where an end is open, or depends on
    /// the year.
    fileprivate var yearlyEnds: (first: CivilDate, last: CivilDate)? {
        guard !startsAfter, !endsBefore, let from, let through, !from.isWeeks, !through.isWeeks,
            let first = from.window(in: 2000)?.first, let last = through.window(in: 2000)?.last
        else { return nil }
        return (first, last)
    }
}

extension Span {
    /// True for days that fall differently in every year.
    fileprivate var isWeeks: Bool {
        switch shape {
        case .day, .months, .days: false
        case .week, .weeks, .weekOf, .weekday, .known: true
        }
    }
}
