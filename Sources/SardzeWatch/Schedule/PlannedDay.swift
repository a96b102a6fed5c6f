import SardzeTime

/// Where in its window a task is planned.
///
/// Each activity has a phase, a fraction of every window, made from its own name alone: so no other rule can move it.
/// The phases of activities numbered one after another (`2.1`, `2.2` …) lie the golden ratio apart, which spreads any
/// number of them as evenly as can be without knowing how many there are, so that no body's week piles up.
///
/// - Source: the three-distance theorem (V. T. Sós, 1958); multiplicative hashing with the golden ratio (Knuth, The
///   Art of Computer Programming, volume 3, 6.4).
struct PlannedDay {
    /// A fraction of 2^64.
    private let phase: UInt64

    init(activity: String) {
        let goldenRatio: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var number: UInt64 = 0
        for byte in activity.utf8 {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                number = number &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
            } else {
                hash = (hash ^ number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                number = 0
            }
        }
        // The text before the last number only chooses where the sequence begins.
        phase = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9 &+ number &* goldenRatio
    }

    /// - Parameter share: the part of the window to plan it in.
    /// - Returns: a working day of the share; where it has none the nearest of the window before it, else after it;
    ///   the window's last day when that has none either.
    func day(in window: Window, share: Window, _ calendar: WorkingCalendar) -> CivilDate {
        if window.days == 1 { return window.last }
        let count = calendar.workingDayCount(in: share)
        guard count > 0 else {
            return Window(window.first, share.last).flatMap(calendar.lastWorkingDay(in:))
                ?? calendar.firstWorkingDay(in: window) ?? window.last
        }
        let index = Int(phase.multipliedFullWidth(by: UInt64(count)).high)
        return calendar.workingDay(at: index, in: share) ?? share.last
    }
}
