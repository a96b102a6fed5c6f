public import SardzeTime

/// What stands alone as a time: one that a rule can have, or a recurrence with times of day, which no task has.
public enum WrittenTime: Sendable, Hashable {
    case days(When)
    case moments(TimedRecurrence)
}
