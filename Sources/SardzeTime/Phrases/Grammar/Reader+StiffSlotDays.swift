/// The stiff form of days in a slot, in which any place may stand in any slot: "katrā 14 dienu posmā visās pirmdienās",
/// "in every slot of two months on 1 March and the 15th of month 2". `When.phrase` writes it where everyday words fail.
extension Reader {
    mutating func stiffSlotDays() throws(PhraseError) -> Clause? {
        let start = position
        _ = take(.around)
        guard takeEvery(), let slot = slotStride() else { return back(to: start) }
        if take(.by) {
            guard let day = try stiffPlace() else { return back(to: start) }
            return .slotDays(SlotDays(every: slot, by: day, isStiff: true))
        }
        if take(.from) {
            guard let opens = try stiffPlace() else { return back(to: start) }
            let end = position
            let by = take(.until) ? try stiffPlace() : nil
            if by == nil { position = end }
            return .slotDays(SlotDays(every: slot, opens: opens, by: by, isStiff: true))
        }
        guard let first = try stiffPlace() else { return back(to: start) }
        var days = SlotDays(every: slot, on: [first], isStiff: true)
        while true {
            let end = position
            guard take(mark: ",") || take(.and), let next = try stiffPlace() else {
                position = end
                return .slotDays(days)
            }
            days.on.append(next)
        }
    }

    /// "Visās pirmdienās", "3. mēneša 15. datumā", "the 15th of month 3", "1. martā".
    private mutating func stiffPlace() throws(PhraseError) -> SlotDay? {
        let start = position
        let isPlural = take(word: "visas") || take(word: "visam")
        if !isPlural { _ = take(.around) }
        if isPlural || takeEvery() { return anyWeekday().map(SlotDay.weekday) ?? back(to: start) }
        if let weekday = anyWeekday() { return .weekday(weekday) }
        if case .day(let month, let day)? = try dayAndMonth()?.shape { return .monthAndDay(month: month, day: day) }
        guard let place = ordinal() else { return back(to: start) }
        if let weekday = anyWeekday() { return .nthWeekday(place, weekday) }
        switch unit() {
        case .workingDay: return .workingDay(place)
        case .month:
            guard let day = ordinal(), take(.dateWord) else { return back(to: start) }
            return .dayOfMonth(day, monthOfSlot: place == -1 ? nil : place)
        case .day where place != -1: return back(to: start)
        default: _ = take(.dateWord)
        }
        let end = position
        if take(.of), take(word: "month"), let month = number(digits: 1...2) {
            return .dayOfMonth(place, monthOfSlot: month)
        }
        position = end
        if take(.of), ordinal() == -1, take(.monthWord) { return .dayOfMonth(place, monthOfSlot: nil) }
        position = end
        if take(.of), !take(.monthWord) { position = end }
        return .dayOfMonth(place, monthOfSlot: nil)
    }
}
