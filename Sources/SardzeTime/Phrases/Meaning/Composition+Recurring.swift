import SardzeWords

/// Phrases led by a frequency or by places in a slot: cadences, floors and ceilings.
extension Composition {
    func recurring(led lead: PlacedClause) throws(PhraseError) -> When {
        try allow(beside: lead) { clause in
            switch clause {
            case .frequency, .slotDays, .days, .except, .state(.regularly): true
            default: clause.isBackground
            }
        }
        let (frequency, source) = try frequency()
        if let frequency, let bound = frequency.bound {
            return try limit(frequency, bound, source ?? lead)
        }
        return .cadence(try cadence(frequency, led: source ?? lead))
    }

    /// The one frequency of the phrase: a count and an "every" make one, and "katru gadu" adds nothing to a shorter slot.
    private func frequency() throws(PhraseError) -> (Frequency?, PlacedClause?) {
        var whole: Frequency?
        var source: PlacedClause?
        for part in clauses {
            guard case .frequency(let next) = part.clause else { continue }
            guard let current = whole, let first = source else {
                (whole, source) = (next, part)
                continue
            }
            guard let merged = current.merged(with: next) else { throw conflict(part, with: first) }
            (whole, source) = (merged, part)
        }
        return (whole, source)
    }

    private func limit(
        _ frequency: Frequency, _ bound: Frequency.Bound, _ source: PlacedClause
    ) throws(PhraseError) -> When {
        for other in clauses {
            switch other.clause {
            case .slotDays, .days, .except:
                let isLater = other.tokens.lowerBound > source.tokens.lowerBound
                throw conflict(
                    isLater ? other : source, with: isLater ? source : other,
                    help: Wording(
                        "a limit holds in every slot of the plan; write it without days",
                        lv: "robeža ir spēkā visu plāna laiku; rakstiet to bez dienām"))
            default: continue
            }
        }
        guard let per = frequency.every ?? periodIfNamed() else { throw missingSlot(source) }
        let limit = When.Limit(frequency.times ?? 1, per: per)
        return bound == .atLeast ? .floor(limit) : .ceiling(limit)
    }

    private func cadence(_ frequency: Frequency?, led lead: PlacedClause) throws(PhraseError) -> Cadence {
        var places = SlotDays(every: nil, isHabit: false)
        for part in clauses {
            guard case .slotDays(let next) = part.clause else { continue }
            guard let merged = places.merged(with: next) else { throw conflict(part, with: lead) }
            places = merged
        }
        guard let every = slot(frequency, places) ?? periodIfNamed() else { throw missingSlot(lead) }
        try check(every, frequency, places, led: lead)
        // Named days are a task each, so they need no count.
        let times = places.on.isEmpty ? frequency?.times ?? 1 : 1
        var cadence = Cadence(
            every: every, times: times, on: places.on, opens: places.opens, by: places.by, months: places.months,
            except: try exceptions())
        try bind(&cadence, led: lead)
        try countDays(in: &cadence, led: lead)
        if cadence.every == Stride(1, .year), places.every == nil, !cadence.months.isEmpty, places.arePlacesInMonth {
            // "Katru gadu marta pēdējā darbdienā": of March, not of the year.
            cadence.every = Stride(1, .month)
        }
        return cadence
    }

    /// "Divas reizes gadā – 1. martā un 1. septembrī": the days are the times.
    private func countDays(in cadence: inout Cadence, led lead: PlacedClause) throws(PhraseError) {
        guard !cadence.on.isEmpty, cadence.times > 1 else { return }
        guard cadence.times == cadence.on.count else {
            throw conflict(clauses.last { $0.clause.isDays } ?? lead, with: lead, help: Self.asManyDays)
        }
        cadence.times = 1
    }

    private static let asManyDays = Wording(
        "name as many days as the count says, or leave the count out",
        lv: "nosauciet tik dienu, cik prasa skaits, vai skaitu izlaidiet")

    private func slot(_ frequency: Frequency?, _ places: SlotDays) -> Stride? {
        guard let every = frequency?.every else { return places.isHabit || frequency != nil ? places.every : nil }
        guard let slot = places.every, slot.unit != every.unit, frequency?.times == nil, every.isLonger(than: slot)
        else {
            return every
        }
        return slot
    }

    /// Places that cannot stand in the slot, or fewer of them than the count asks for.
    private func check(
        _ every: Stride, _ frequency: Frequency?, _ places: SlotDays, led lead: PlacedClause
    ) throws(PhraseError) {
        guard let part = clauses.first(where: { if case .slotDays = $0.clause { true } else { false } }) else { return }
        if places.isStiff { return }
        let isWeekly = places.on.contains { if case .weekday = $0 { true } else { false } }
        let isMisplaced = places.every.map { $0.unit != every.unit } ?? (isWeekly && every.unit != .week)
        if isMisplaced || every.unit == .day || every.unit == .workingDay || every.unit == .period {
            let other = lead == part ? clauses.first { $0 != part } ?? part : lead
            throw conflict(
                part, with: other,
                help: Wording(
                    "name the day by its place: `mēneša pirmajā pirmdienā`",
                    lv: "nosauciet dienu pēc tās vietas: `mēneša pirmajā pirmdienā`"))
        }
        let isDated = (places.on + [places.opens, places.by].compactMap { $0 }).contains {
            if case .dayOfMonth = $0 { true } else { false }
        }
        if places.every == nil, isDated, every.unit != .month {
            throw conflict(
                part, with: lead,
                help: Wording(
                    "say of which month: `ceturkšņa pirmā mēneša 10. datumā`",
                    lv: "pasakiet, kura mēneša: `ceturkšņa pirmā mēneša 10. datumā`"))
        }
        if let times = frequency?.times, !places.on.isEmpty, times != places.on.count {
            throw conflict(part, with: lead, help: Self.asManyDays)
        }
    }

    private func periodIfNamed() -> Stride? {
        clauses.contains { $0.clause == .state(.wholePeriod) } ? Stride(1, .period) : nil
    }

    private func missingSlot(_ part: PlacedClause) -> PhraseError {
        PhraseError(
            .notUnderstood, scalars(part),
            Wording(
                "`\(words(part))` needs the time it recurs in",
                lv: "pie `\(words(part))` jāpasaka, cik bieži tas atkārtojas"),
            help: Wording(
                "write `katru pirmdienu`, `reizi gadā` or `katra mēneša 10. datumā`",
                lv: "rakstiet `katru pirmdienu`, `reizi gadā` vai `katra mēneša 10. datumā`"))
    }
}

extension Frequency {
    /// Two halves of one frequency, or the shorter of two when the longer only says "every".
    ///
    /// - Returns: `nil` when they are two frequencies.
    fileprivate func merged(with other: Frequency) -> Frequency? {
        if self == other { return self }
        guard bound == nil || other.bound == nil || bound == other.bound else { return nil }
        var merged = Frequency(times: times ?? other.times, every: every ?? other.every, bound: bound ?? other.bound)
        guard let mine = every, let theirs = other.every, mine != theirs else {
            return times == nil || other.times == nil ? merged : nil
        }
        if times == nil, mine.isLonger(than: theirs) {
            (merged.times, merged.every) = (other.times, theirs)
        } else if other.times == nil, theirs.isLonger(than: mine) {
            (merged.times, merged.every) = (times, mine)
        } else {
            return nil
        }
        return merged
    }
}

extension Stride {
    /// True for one year beside anything shorter: "katru gadu reizi ceturksnī".
    fileprivate func isLonger(than other: Stride) -> Bool {
        guard self == Stride(1, .year) || self == Stride(1, .schoolYear) else { return false }
        switch other.unit {
        case .day, .workingDay, .week, .month, .quarter, .halfYear, .semester: return true
        case .year, .schoolYear, .period: return false
        }
    }
}

extension SlotDays {
    /// True for "pirmajā pirmdienā" and "pēdējā darbdienā".
    fileprivate var arePlacesInMonth: Bool {
        let days = on + [opens, by].compactMap { $0 }
        return !days.isEmpty
            && days.allSatisfy {
                switch $0 {
                case .nthWeekday, .workingDay, .dayOfMonth(_, nil): true
                case .weekday, .dayOfMonth, .monthAndDay: false
                }
            }
    }

    fileprivate func merged(with other: SlotDays) -> SlotDays? {
        if let mine = every, let theirs = other.every, mine != theirs { return nil }
        if by != nil && other.by != nil && by != other.by { return nil }
        if opens != nil && other.opens != nil && opens != other.opens { return nil }
        if !(on + other.on).isEmpty, (by ?? other.by ?? opens ?? other.opens) != nil { return nil }
        var seen: Set<SlotDay> = []
        return SlotDays(
            every: every ?? other.every, on: (on + other.on).filter { seen.insert($0).inserted },
            opens: opens ?? other.opens, by: by ?? other.by, months: Set(months + other.months).sorted(),
            isStiff: isStiff || other.isStiff,
            isHabit: isHabit || other.isHabit)
    }
}
