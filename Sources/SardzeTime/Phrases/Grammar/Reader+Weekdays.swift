import SardzeWords

/// Weekdays: "pirmdienās", "otrdienās un ceturtdienās", "every second Monday", "nedēļas nogalēs".
extension Reader {
    mutating func habitualWeekdays() throws(PhraseError) -> Clause? {
        let start = position
        let isEvery = takeEvery()
        var weeks = 1
        var place: Int?
        if isEvery {
            if take(.other) { weeks = 2 } else { place = ordinal() }
        } else {
            _ = take(.around)
        }
        if place == nil, expression(Self.weekends) != nil {
            return .slotDays(SlotDays(every: Stride(weeks, .week), on: [.weekday(.saturday), .weekday(.sunday)]))
        }
        guard let (days, isHabit) = weekdays() else { return back(to: start) }
        if let place {
            switch place {
            case 1, -1:
                return .slotDays(SlotDays(every: Stride(1, .month), on: days.map { .nthWeekday(place, $0) }))
            case 2: weeks = 2
            default:
                let weeks = counted(place, .week, afterPreposition: .genitive)
                throw PhraseError(
                    .ambiguous, scalars(start..<position),
                    Wording(
                        "this can mean a day of the month or every \(weeks.en)",
                        lv: "tas var nozīmēt mēneša dienu vai ik pēc \(weeks.lv)"),
                    help: Wording(
                        "write the day `of every month`, or `every \(place) weeks` and the weekday",
                        lv: "rakstiet dienu un `of every month` vai `every \(place) weeks` un nedēļas dienu"))
            }
        }
        let week = isEvery || isHabit ? Stride(weeks, .week) : nil
        return .slotDays(SlotDays(every: week, on: days.map(SlotDay.weekday), isHabit: isEvery || isHabit))
    }

    private static let weekends = Expressions<Bool>([
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
