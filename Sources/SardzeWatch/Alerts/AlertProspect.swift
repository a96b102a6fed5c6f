public import SardzeTime

/// One matter and one body that is or will be told of it.
public struct AlertProspect: Sendable, Hashable {
    public let matter: AlertMatter
    /// The body that is told.
    public let body: String
    public let role: Role
    /// What it was told of it, in order.
    public let notices: [AlertBook.Notice]
    /// What it is told next if nothing changes; `nil` when nothing more.
    public let next: Next?

    /// Why this body.
    public enum Role: Sendable, Hashable {
        case responsible
        case deputy
        case coordinator
        /// The rules of escalation name it.
        case named
        /// It handed the case over.
        case sender
        /// It was told before and has it no more.
        case former
    }

    public struct Next: Sendable, Hashable {
        public let reason: AlertReason
        /// The day the policy asks for.
        public let wanted: CivilDate
        /// The day it can be told: the first digest on or after `wanted`, outside quiet days and silences.
        public let day: CivilDate
        /// What moves it from the one to the other, in order; empty where nothing does.
        public let holds: [Hold]
        /// Whether it is told now.
        public let isNow: Bool
    }

    /// What keeps a body from being told at once.
    public enum Hold: Sendable, Hashable {
        case silenced(Silence)
        /// The receiver's quiet days, the first and the last.
        case quiet(Window)
        /// The digest goes out only at that minute after midnight.
        case digestTime(minute: Int)
        /// Its mailbox got a digest today.
        case toldToday
        /// Digests go out on some weekdays only.
        case weekday
    }
}
