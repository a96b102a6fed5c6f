/// BYYEARDAY, worked out once for each of the two lengths a year has.
struct YearDays: Sendable {
    private var common = DayBits()
    private var leap = DayBits()

    /// - Returns: `nil` for none: every day passes.
    init?(_ days: CountedPlaces) {
        guard !days.isEmpty else { return nil }
        for day in days.places {
            if (-365...365).contains(day) { common.insert(day > 0 ? day - 1 : 365 + day) }
            leap.insert(day > 0 ? day - 1 : 366 + day)
        }
    }

    func days(isLeapYear: Bool) -> DayBits { isLeapYear ? leap : common }

    func days(of month: CalendarMonth) -> UInt64 { days(isLeapYear: month.isLeapYear).word(at: month.daysBefore) }
}
