public import SardzeTime

/// A slot with the days a task of it can be done on.
public struct DatedSlot: Sendable, Hashable {
    public let slot: Slot
    /// The first day it can be done.
    public let opens: CivilDate
    /// The last day it can be done.
    public let due: CivilDate
    /// What would be the last day if no day were a day off.
    public let end: CivilDate
    /// A day the coordinator wrote stays where it is.
    public let isWritten: Bool
}
