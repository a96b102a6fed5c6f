import SardzeWords

/// Days by their place in a slot: "katra mēneša pirmajā otrdienā", "by the 10th of every month", "at month end".
extension Reader {
    mutating func slotDays() throws(PhraseError) -> Clause? {
        let start = position
        let latvian = try slotThenPlace()
        let latvianEnd = position
        position = start
        if let days = try placeThenSlot(), latvian == nil || position > latvianEnd { return .slotDays(days) }
        position = latvian == nil ? start : latvianEnd
        return latvian.map(Clause.slotDays)
    }

    /// A place within a slot that is not said yet.
    private enum Place {
        /// Days of a month of the slot; the month is `nil` when not said, -1 for the last.
        case dates([Int], month: Int?)
        case weekdays([Int], Weekday)
        /// Each such weekday of the slot.
        case everyWeekday(Weekday)
        case workingDays([Int])
        case days([Int])
        /// The first so many days, working or any.
        case firstDays(Int, isWorking: Bool)
        case months([Int])
        case part(Sense.Part)
    }

    /// Latvian order: "[līdz] [katra] mēneša 10. datumam".
    private mutating func slotThenPlace() throws(PhraseError) -> SlotDays? {
        let isLimit = take(.by)
        let isFrom = !isLimit && take(.from)
        if !isLimit && !isFrom { _ = take(.around) }
        let isEvery = takeEvery()
        if expression(Self.weekends) != nil { return nil }
        let slot = stride(afterEvery: isEvery)
        let start = position
        if isLimit, let slot, slot.unit == .week, let weekday = anyWeekday() {
            return SlotDays(every: slot, by: .weekday(weekday))
        }
        if let (first, last) = dateRun(isFrom: isFrom), !isLimit, slot != nil || !isEvery {
            return try run(first, last, in: slot, at: start..<position)
        }
        position = start
        guard !isFrom, let place = place(afterSlot: slot != nil) else { return nil }
        if isEvery && slot == nil { return nil }
        return try slotDays(place, in: slot, isEvery: isEvery, isLimit: isLimit, at: start..<position)
    }

    /// English order: "[by] the 10th of every month", and "month end".
    private mutating func placeThenSlot() throws(PhraseError) -> SlotDays? {
        let isLimit = take(.by)
        if !isLimit { _ = take(.around) }
        let isEach = !take(.article) && takeEvery()
        let start = position
        if !isLimit, let (first, last) = englishRun() {
            let end = position
            guard take(.of), let slot = ofSlot()?.slot else { return nil }
            return try run(first, last, in: slot, at: start..<end)
        }
        position = start
        guard let place = englishPlace(isLimit: isLimit) else { return nil }
        let end = position
        guard let (slot, isEvery, isOf) = ofSlot(), isOf || isEvery || !isNumber(end - 1) else {
            position = end
            // "Every third Monday" is no place by itself.
            return isEach ? nil : try alone(place, isLimit: isLimit, at: start..<end)
        }
        return try slotDays(place, in: slot, isEvery: isEvery, isLimit: isLimit, at: start..<end)
    }

    private mutating func ofSlot() -> (slot: Stride, isEvery: Bool, isOf: Bool)? {
        let isOf = take(.of)
        _ = take(.article)
        let isEvery = takeEvery()
        return stride(afterEvery: isEvery).map { ($0, isEvery, isOf) }
    }

    /// True of a bare number: "5 mēnesī" is no day of a month, as "5 of every month" is.
    private func isNumber(_ index: Int) -> Bool {
        if case .number = tokens[index].kind { true } else { false }
    }

    /// "The 15th" beside "monthly": a numeral is a date by its letters; a limit is plain by its "by".
    private func alone(_ place: Place, isLimit: Bool, at range: Range<Int>) throws(PhraseError) -> SlotDays? {
        guard isLimit || tokens[range.upperBound - 1].word != nil else { return nil }
        return try slotDays(place, in: nil, isEvery: false, isLimit: isLimit, at: range)
    }

    /// "[No] 20. līdz 25. datumam", "20.–25. datumā".
    private mutating func dateRun(isFrom: Bool) -> (Int, Int)? {
        let isFrom = take(.from) || isFrom
        guard let first = dayNumber(), take(mark: "-") || (isFrom && take(.until)), let last = dayNumber(),
            take(.dateWord)
        else { return nil }
        return (first, last)
    }

    /// "From the 1st to the 10th", "between the 10th and the 20th", "the 1st–10th".
    private mutating func englishRun() -> (Int, Int)? {
        let isFrom = take(.from)
        _ = take(.article)
        guard let first = dayNumber(), take(mark: "-") || take(.until) || (isFrom && take(.and)) else { return nil }
        _ = take(.article)
        return dayNumber().map { (first, $0) }
    }

    /// Days of every month from one to another.
    private func run(_ first: Int, _ last: Int, in slot: Stride?, at range: Range<Int>) throws(PhraseError) -> SlotDays?
    {
        guard slot == nil || slot == Stride(1, .month), first < last else { return nil }
        guard (1...31).contains(first), (1...31).contains(last) else { throw noSuchDate(max(first, last), range) }
        return SlotDays(
            every: slot, opens: first == 1 ? nil : .dayOfMonth(first, monthOfSlot: nil),
            by: .dayOfMonth(last, monthOfSlot: nil))
    }

    private func noSuchDate(_ day: Int, _ range: Range<Int>) -> PhraseError {
        impossible(
            range, Wording("no month has a day \(day)", lv: "nevienā mēnesī nav \(day). datuma"),
            help: Wording("days of a month run from 1 to 31", lv: "mēneša datumi ir no 1 līdz 31"))
    }

    private mutating func place(afterSlot: Bool = false) -> Place? {
        let start = position
        if afterSlot, take(mark: "-"), let part = part() { return .part(part) }
        position = start
        if let part = part() { return .part(part) }
        guard let ordinals = ordinals() else { return nil }
        if ordinals == [1], let days = firstDays() { return days }
        if let weekday = anyWeekday() { return .weekdays(ordinals, weekday) }
        if take(.dateWord) { return .dates(ordinals, month: nil) }
        switch unit() {
        case .workingDay: return .workingDays(ordinals)
        case .day: return .days(ordinals)
        case .month:
            let afterMonth = position
            if let day = ordinal(), take(.dateWord), ordinals.count == 1 { return .dates([day], month: ordinals[0]) }
            position = afterMonth
            return .months(ordinals)
        default: return back(to: start)
        }
    }

    /// The "desmit dienās" of "pirmajās desmit dienās".
    private mutating func firstDays() -> Place? {
        let start = position
        guard let count = cardinal(), count > 1 else { return back(to: start) }
        switch unit() {
        case .day: return .firstDays(count, isWorking: false)
        case .workingDay: return .firstDays(count, isWorking: true)
        default: return back(to: start)
        }
    }

    private mutating func englishPlace(isLimit: Bool) -> Place? {
        let start = position
        if let place = place() {
            let end = position
            if case .days([-1]) = place, take(.of), let month = ordinal(), take(.monthWord) {
                return .dates([-1], month: month)
            }
            position = end
            return place
        }
        if isLimit, let weekday = anyWeekday() { return .everyWeekday(weekday) }
        guard let days = ordinals() ?? number(digits: 1...2).map({ [$0] }) else { return back(to: start) }
        let afterDays = position
        if take(.of), let month = ordinal(), take(.monthWord) { return .dates(days, month: month) }
        position = afterDays
        return .dates(days, month: nil)
    }

    mutating func part() -> Sense.Part? {
        if let part = sense({ if case .part(let part) = $0 { part } else { nil } }) { return part }
        return countedPart()
    }

    /// "Pirmajā pusē", "the second half", "trešajā dekādē"; "half-year" is a unit.
    private mutating func countedPart() -> Sense.Part? {
        let start = position
        guard let place = ordinal(), unit() == nil else { return back(to: start) }
        let parts: [Int: Sense.Part]? = sense {
            switch $0 {
            case .half: [1: .firstHalf, 2: .secondHalf, -1: .secondHalf]
            case .tenDays: [1: .start, 2: .middle, 3: .lastTenDays, -1: .lastTenDays]
            default: nil
            }
        }
        return parts?[place] ?? back(to: start)
    }

    /// - Returns: `nil` when the slot has no such place.
    private func slotDays(
        _ place: Place, in slot: Stride?, isEvery: Bool, isLimit: Bool, at range: Range<Int>
    ) throws(PhraseError) -> SlotDays? {
        let isLongYear = slot?.unit == .year || slot?.unit == .schoolYear || slot?.unit == .period
        if isLongYear && !isEvery { return nil }
        var days = SlotDays(every: slot)
        switch place {
        case .dates(let numbers, let month):
            if month == nil, let slot, slot.unit != .month { return nil }
            if let day = numbers.first(where: { $0 != -1 && !(1...31).contains($0) }) {
                throw noSuchDate(day, range)
            }
            if let month, !(-1...(slot?.unit.months ?? 1)).contains(month) || month == 0 { return nil }
            let monthOfSlot = month == -1 || slot?.unit == .month ? nil : month
            days.on = numbers.map { .dayOfMonth($0, monthOfSlot: monthOfSlot) }
        case .weekdays(let ordinals, let weekday):
            guard ordinals.allSatisfy({ $0 == -1 || (1...5).contains($0) }) else { return nil }
            days.on = ordinals.map { .nthWeekday($0, weekday) }
        case .everyWeekday(let weekday):
            guard slot?.unit == .week else { return nil }
            days.on = [.weekday(weekday)]
        case .workingDays(let ordinals):
            guard ordinals.allSatisfy({ $0 == -1 || (1...23).contains($0) }) else { return nil }
            days.on = ordinals.map(SlotDay.workingDay)
        case .days(let ordinals):
            // "Reizi divos mēnešos pēdējā dienā": of the slot that is said elsewhere.
            let last = slot == nil && ordinals == [-1] ? [SlotDay.dayOfMonth(-1, monthOfSlot: nil)] : nil
            guard let on = last ?? slot?.days(ordinals) else { return nil }
            days.on = on
        case .firstDays(let count, let isWorking):
            guard slot == nil || slot == Stride(1, .month), count <= (isWorking ? 23 : 31), !isLimit else { return nil }
            days.by = isWorking ? .workingDay(count) : .dayOfMonth(count, monthOfSlot: nil)
        case .months(let ordinals):
            guard let slot, slot.count == 1, let months = slot.unit.months(ordinals), !isLimit else { return nil }
            days.months = months
        case .part(let part):
            guard let slot, slot.count == 1 else { return nil }
            if let days = slot.unit.slotDays(at: part, isLimit: isLimit) { return days }
            throw PhraseError(
                .notUnderstood, scalars(range),
                Wording(
                    "which days of the \(slot.unit.rawValue) these are is not known",
                    lv: "nav zināms, kuras \(slot.unit.noun.one(.genitive).lv) dienas tās ir"),
                help: Wording(
                    "name the day: `katra mēneša 15. datumā`, `līdz katra mēneša 20. datumam`, `katru piektdienu`",
                    lv:
                        "nosauciet dienu: `katra mēneša 15. datumā`, `līdz katra mēneša 20. datumam`, `katru piektdienu`"
                ))
        }
        if isLimit {
            guard days.on.count == 1 else { return nil }
            days.by = days.on[0]
            days.on = []
        }
        return days
    }
}
