public import SardzeWords

extension CivilDate {
    /// A day as people say it: `Mon 31 Mar 2025`, `pirmd., 31.03.2025.`.
    public var spoken: Wording {
        let weekday = CalendarWords.shortWeekdays[weekday.index]
        let monthName = MonthName.names[month - 1].prefix(3)
        return Wording("\(weekday.en) \(day) \(monthName) \(year)", lv: "\(weekday.lv), \(dotted)")
    }

    /// `31.03.2025.`, as dates are written in Latvian.
    private var dotted: String { "\(padded(day, to: 2)).\(padded(month, to: 2)).\(year)." }
}

extension Weekday {
    /// The day's name for people, to be put into the case a sentence asks for.
    public var noun: Noun { CalendarWords.weekdays[index] }
}
