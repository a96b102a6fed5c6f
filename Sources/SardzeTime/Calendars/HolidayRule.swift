/// A public holiday that comes again: on a date every year, so many days from Easter, or by a recurrence rule.
public struct HolidayRule: Sendable, Hashable {
    /// On which days it begins.
    public enum Day: Sendable, Hashable {
        /// The month 1...12 and its day; 29 February only where there is one.
        case date(month: Int, day: Int)
        /// Days after Easter Sunday of the Western churches, before it when negative.
        case easter(Int)
        /// The occurrences of a rule, the days added and without those left out.
        case recurring(Recurrence)
    }

    public var day: Day
    public var name: String
    /// How many days it lasts, at least 1.
    public var days: Int

    public init(_ day: Day, _ name: String, days: Int = 1) {
        self.day = day
        self.name = name
        self.days = max(days, 1)
    }

    /// The holidays of one year, ascending; those that began in the year before are among them.
    public func holidays(in year: Int) -> [Holiday] {
        guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31),
            let whole = Window(first, last), let begun = Window(first.adding(days: 1 - days), last)
        else { return [] }
        var holidays: [Holiday] = []
        // Long ones that overlap are gone through once: a file may hold many.
        var next = 0
        for start in starts(in: begun) {
            let begins = max(start - first, next)
            let ends = min(start - first + days, whole.days)
            guard begins < ends else { continue }
            holidays += (begins..<ends).map { Holiday(day: first.adding(days: $0), name: name) }
            next = ends
        }
        return holidays
    }

    private func starts(in window: Window) -> [CivilDate] {
        let years = window.first.year...window.last.year
        switch day {
        case .date(let month, let day):
            return years.compactMap { CivilDate(year: $0, month: month, day: day) }.filter(window.contains)
        case .easter(let distance):
            return years.map { CivilDate.easterSunday(ofYear: $0).adding(days: distance) }.filter(window.contains)
        case .recurring(let recurrence): return recurrence.occurrences(in: window)
        }
    }
}
