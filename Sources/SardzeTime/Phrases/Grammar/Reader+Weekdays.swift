import SardzeWords

/// Weekdays: "pirmdienās", "otrdienās un ceturtdienās", "every second Monday", "nedēļas nogalēs".
extension Reader {
    mutating func habitualWeekdays() throws(PhraseError) -> Clause? {
        let start = position
        _ = take(word: "on")
        let isAlternate = take(.alternate)
        let isEvery = isAlternate || takeEvery()
        var weeks = isAlternate ? 2 : 1
        var place: Int?
        if isAlternate {
        } else if isEvery {
            if take(.other) { weeks = 2 } else { place = ordinal() }
        } else {
            _ = take(.around)
        }
        if place == nil, expression(Self.weekends) != nil {
            return .slotDays(SlotDays(every: Stride(weeks, .week), on: [.weekday(.saturday), .weekday(.sunday)]))
        }
        guard let (days, isHabit) = weekdays() else { return back(to: start) }
        switch place {
        case nil: break
        case 1, -1:
            return .slotDays(SlotDays(every: Stride(1, .month), on: days.map { .nthWeekday(place ?? 1, $0) }))
        case 3, 4, 5: throw monthlyOrWeekly(place ?? 0, days, at: start..<position)
        case let place?: weeks = place
        }
        let week = isEvery || isHabit ? Stride(weeks, .week) : nil
        return .slotDays(SlotDays(every: week, on: days.map(SlotDay.weekday), isHabit: isEvery || isHabit))
    }

    /// "Katru trešo pirmdienu" is every three weeks to some and once a month to others.
    private func monthlyOrWeekly(_ place: Int, _ days: [Weekday], at range: Range<Int>) -> PhraseError {
        let weeks = counted(place, .week, afterPreposition: .genitive)
        let ordinal = [3: "3rd"][place] ?? "\(place)th"
        let names = Wording.list(days.map { $0.noun.one(.locative) }, .and)
        let habits = Wording.list(days.map { $0.noun.many(.locative) }, .and)
        return PhraseError(
            .ambiguous, scalars(range),
            Wording(
                "this can mean a day of the month or every \(weeks.en)",
                lv: "tas var nozīmēt mēneša dienu vai ik pēc \(weeks.lv)"),
            help: bothReadings(
                Wording("\(ordinal) \(names.en) of every month", lv: "katra mēneša \(place). \(names.lv)"),
                Wording("every \(place) weeks on \(names.en)", lv: "reizi \(place) nedēļās \(habits.lv)"), of: range))
    }

    static let weekends = Expressions<Bool>([
        .init(true, "nedēļas nogal*|nedēļu nogal*|brīvdienās|brīvdienu|weekend|weekends")
    ])

    /// Weekdays in a list or a range, ascending; whether one of them is plural.
    private mutating func weekdays() -> (days: [Weekday], isHabit: Bool)? {
        let isFrom = take(.from)
        guard let first = weekday() else { return nil }
        var days = [first.day]
        var isHabit = first.isHabit
        while true {
            let start = position
            let isRange = take(mark: "-") || take(.until)
            guard isRange || take(.and) || take(mark: ",") || take(mark: "/"), let next = weekday(),
                let last = days.last
            else {
                position = start
                break
            }
            // "Monday to Friday" is said of every week.
            isHabit = isHabit || next.isHabit || isRange
            days += isRange && last < next.day ? Weekday.allCases.filter { last < $0 && $0 <= next.day } : [next.day]
        }
        return isFrom && days.count == 1 ? nil : (Set(days).sorted(), isHabit)
    }

    /// Habit first: without its macron "pirmdienās" is also the genitive "pirmdienas".
    private mutating func weekday() -> (day: Weekday, isHabit: Bool)? {
        if let day = sense({ if case .weekdays(let day) = $0 { day } else { nil } }) { return (day, true) }
        return sense { if case .weekday(let day) = $0 { (day, false) } else { nil } }
    }

    /// One weekday, singular or plural, for "pirmajā otrdienā".
    mutating func anyWeekday() -> Weekday? { weekday()?.day }
}
