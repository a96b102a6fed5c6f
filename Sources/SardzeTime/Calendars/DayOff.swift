/// Why a body does not work on a day.
public enum DayOff: Sendable, Hashable {
    /// Not a weekday of its working week.
    case weekday(Weekday)
    /// A public holiday; named even when the weekday alone would do.
    case holiday(Holiday)
    /// A working day given off; the day that is worked instead.
    case moved(workedInstead: CivilDate)
}
