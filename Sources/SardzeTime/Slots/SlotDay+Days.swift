extension SlotDay {
    /// The days of a slot it names, ascending; none where the slot has no such day.
    ///
    /// A day of the month that a short month lacks is that month's last: 31 in April is the 30th.
    public func days(in slot: Window, calendar: WorkingCalendar) -> [CivilDate] {
        switch self {
        case .weekday(let weekday): Self.every(weekday, in: slot)
        case .nthWeekday(let number, let weekday): Self.pick(number, of: Self.every(weekday, in: slot))
        case .workingDay(let number):
            calendar.workingDay(at: number < 0 ? calendar.workingDayCount(in: slot) + number : number - 1, in: slot)
                .map { [$0] } ?? []
        case .dayOfMonth(let day, let monthOfSlot): Self.dayOfMonth(day, monthOfSlot, in: slot)
        case .monthAndDay(let month, let day):
            (slot.first.year...slot.last.year).compactMap { year in
                CivilDate(year: year, month: month, day: min(day, CivilDate.days(inMonth: month, of: year)))
            }.filter(slot.contains)
        }
    }

    private static func every(_ weekday: Weekday, in slot: Window) -> [CivilDate] {
        let wait = (weekday.index - slot.first.weekday.index + 7) % 7
        return stride(from: wait, to: slot.days, by: 7).map { slot.first.adding(days: $0) }
    }

    private static func pick(_ number: Int, of days: [CivilDate]) -> [CivilDate] {
        let index = number < 0 ? days.count + number : number - 1
        return days.indices.contains(index) ? [days[index]] : []
    }

    private static func dayOfMonth(_ day: Int, _ monthOfSlot: Int?, in slot: Window) -> [CivilDate] {
        // A week may hold the end of one month and the beginning of the next; of a longer slot its last month is meant.
        let starts = monthOfSlot == nil ? (slot.days < 28 ? [slot.first, slot.last] : [slot.last]) : [slot.first]
        let dates = starts.map { start in
            let first = CivilDate.firstDay(ofMonth: start.month + (monthOfSlot ?? 1) - 1, year: start.year)
            let length = CivilDate.days(inMonth: first.month, of: first.year)
            return first.adding(days: (day < 0 ? length : min(day, length)) - 1)
        }
        return Set(dates.filter(slot.contains)).sorted()
    }
}
