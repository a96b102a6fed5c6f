public import SardzeTime

/// The slow oracle of working days: one list of days, looked through from end to end for every question.
///
/// It shares nothing with `WorkingCalendar` but the dates it is given, so that the two can be compared.
public struct SlowWorkingDays: Sendable {
    /// Ascending.
    public private(set) var workingDays: [CivilDate] = []

    /// - Parameters:
    ///   - holidays: none for a body that works every day.
    ///   - moved: none for a body that ignores them; looked at in the order given.
    public init(in range: Window, weekdays: Set<Weekday>, holidays: Set<CivilDate>, moved: [MovedDay]) {
        func isUsual(_ day: CivilDate) -> Bool { weekdays.contains(day.weekday) && !holidays.contains(day) }
        func isFree(_ day: CivilDate) -> Bool { !weekdays.contains(day.weekday) && !holidays.contains(day) }
        var taken: [CivilDate] = []
        var exchanges: [MovedDay] = []
        for pair in moved where isUsual(pair.off) && isFree(pair.work) {
            if taken.contains(pair.off) || taken.contains(pair.work) { continue }
            taken += [pair.off, pair.work]
            exchanges.append(pair)
        }
        var day = range.first
        while true {
            let isOff = exchanges.contains { $0.off == day }
            let isExtra = exchanges.contains { $0.work == day }
            if isExtra || (isUsual(day) && !isOff) { workingDays.append(day) }
            if day >= range.last { break }
            day = day.adding(days: 1)
        }
    }

    public func workingDays(in window: Window) -> [CivilDate] { workingDays.filter(window.contains) }
}
