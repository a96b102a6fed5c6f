/// A recurrence rule of RFC 5545 with its start. (Placeholder shape; the parts follow.)
public struct Recurrence: Sendable, Hashable {
    public var start: CivilDate
}
