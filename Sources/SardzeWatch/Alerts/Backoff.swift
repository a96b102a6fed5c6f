/// When a letter that was not taken is tried again: soon at first, then every four hours, for five days.
///
/// - Source: RFC 5321, 4.5.4.1: a sender tries at widening intervals, and gives up after four or five days at the soonest.
public enum Backoff {
    /// Minutes between an attempt that failed and the next one; the last of them is repeated.
    private static let minutes = [5, 15, 30, 60, 120, 240]

    /// Milliseconds of the longest pause: four hours.
    public static let longestPause = minute * 240

    /// Milliseconds from when a letter was first to be sent to when an attempt that fails is the last: five days.
    public static let patience = minute * 60 * 24 * 5

    private static let minute = 60_000

    /// When to try again.
    ///
    /// - Parameters:
    ///   - attempts: how often it was tried so far; at least 1.
    ///   - time: when the last of them failed.
    ///   - first: when the first was due.
    /// - Returns: `nil` when five days have passed: then it is given up.
    public static func next(after attempts: Int, at time: Timestamp, since first: Timestamp) -> Timestamp? {
        precondition(attempts >= 1)
        // The difference cannot overflow: both lie in the calendar.
        guard time.milliseconds - first.milliseconds < patience else { return nil }
        let pause = minutes[min(attempts, minutes.count) - 1] * minute
        return Timestamp(milliseconds: time.milliseconds + pause)
    }
}
