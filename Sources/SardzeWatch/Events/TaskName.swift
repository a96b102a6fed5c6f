public import SardzeTime

/// What a task is called within its plan, `5.2@2025-W07`: its activity and its slot, which outlive its dates.
public struct TaskName: Sendable, Hashable {
    public let activity: String
    public let slot: Slot

    public init(activity: String, slot: Slot) {
        self.activity = activity
        self.slot = slot
    }
}

extension TaskName: LosslessStringConvertible {
    public var description: String { "\(activity)@\(slot)" }

    /// Reads what `description` prints and nothing else.
    public init?(_ text: String) {
        guard let (activity, label) = Self.parts(of: text), let slot = Slot(label) else { return nil }
        self.init(activity: String(activity), slot: slot)
    }

    /// The activity and the label of the slot; no activity's name holds an `@`.
    static func parts(of text: String) -> (activity: Substring, label: Substring)? {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else { return nil }
        return (text[..<at], text[text.utf8.index(after: at)...])
    }
}

extension DueTask {
    /// Its name without printing it, for tables of hundreds of thousands.
    public var name: TaskName { TaskName(activity: duty.activity, slot: slot) }
}
