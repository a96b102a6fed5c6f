public import SardzeTime

/// What a task is called within its plan, `5.2@2025-W07`: its activity and its slot, which outlive its dates.
///
/// The step of a referral is named by that: `7.1@R-2026-014`, the second one `7.1@R-2026-014/2`. Its slot then is the days it
/// runs, and no part of its name.
public struct TaskName: Sendable, Hashable {
    public let activity: String
    public let slot: Slot
    /// The step of a referral that it is.
    public let referral: ReferralStepName?

    public init(activity: String, slot: Slot) {
        self.activity = activity
        self.slot = slot
        referral = nil
    }

    public init(activity: String, referral: ReferralStepName) {
        self.activity = activity
        slot = Self.anyDays
        self.referral = referral
    }

    /// Stands for the days of a referral, which name nothing.
    private static let anyDays = Slot(Window(day: .earliest))
}

extension TaskName: LosslessStringConvertible {
    public var description: String { "\(activity)@\(referral?.taskLabel ?? slot.description)" }

    /// Reads what `description` prints and nothing else.
    public init?(_ text: String) {
        guard let (activity, label) = Self.parts(of: text) else { return nil }
        // A slot begins with a digit, a reference with a letter.
        if let slot = Slot(label) {
            self.init(activity: String(activity), slot: slot)
        } else if let step = ReferralStepName(taskLabel: label) {
            self.init(activity: String(activity), referral: step)
        } else {
            return nil
        }
    }

    /// The activity and the label of the slot; no activity's name holds an `@`.
    static func parts(of text: String) -> (activity: Substring, label: Substring)? {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else { return nil }
        return (text[..<at], text[text.utf8.index(after: at)...])
    }
}

extension DueTask {
    /// Its name without printing it, for tables of hundreds of thousands.
    public var name: TaskName {
        if let step = duty.referral { return TaskName(activity: duty.activity, referral: step) }
        return TaskName(activity: duty.activity, slot: slot)
    }
}
