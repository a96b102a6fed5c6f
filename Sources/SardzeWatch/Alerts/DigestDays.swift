import SardzeRules
import SardzeTime

/// The days on which one body gets its digest.
struct DigestDays {
    let time: AlertPolicy.DigestTime
    let quiet: Set<AlertPolicy.QuietDays>
    /// The body's own.
    let calendar: WorkingCalendar

    /// Whether it is a day off of the body on which only what is urgent is told.
    func isQuiet(_ day: CivilDate) -> Bool {
        guard !quiet.isEmpty, !calendar.isWorkingDay(day) else { return false }
        switch calendar.reasonOff(day) {
        case nil: return false
        case .weekday, .moved: return quiet.contains(.weekends)
        // A holiday on a Sunday is both.
        case .holiday:
            return quiet.contains(.holidays) || (quiet.contains(.weekends) && !calendar.week.contains(day.weekday))
        }
    }

    /// Whether a digest can go out: not on a quiet day, and on a weekday the plan names, or the first day after one that was quiet.
    func contains(_ day: CivilDate) -> Bool {
        guard !isQuiet(day) else { return false }
        guard let weekdays = time.weekdays else { return true }
        var named = day
        while !weekdays.contains(named.weekday) {
            let before = named.adding(days: -1)
            guard before < named, isQuiet(before) else { return false }
            named = before
        }
        return true
    }

    /// Days that are looked at in search of the next digest: a body that is never at work is told all the same.
    private static let horizon = 400

    func first(onOrAfter day: CivilDate) -> CivilDate {
        (0..<Self.horizon).lazy.map { day.adding(days: $0) }.first(where: contains) ?? day
    }
}
