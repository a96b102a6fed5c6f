public import SardzeTime

/// When bodies are told of their tasks: what `alerts:` of a plan says, with the usual for what it leaves out.
public struct AlertPolicy: Sendable, Hashable {
    public var remind = Reminder.before(When.Duration(7, .day))
    public var overdue = OverdueNotice.atOnce
    /// How long after one notice of something overdue the next follows. Each length holds until the one after it has
    /// passed once since the first notice; the last one holds on. Empty: nobody is told again.
    public var repeats = [When.Duration(1, .week), When.Duration(1, .month)]
    /// In the order they follow each other.
    public var escalations = [
        Escalation(after: When.Duration(5, .workingDay), to: .deputy),
        Escalation(after: When.Duration(10, .workingDay), to: .coordinator),
    ]
    public var digest = DigestTime()
    public var quiet: Set<QuietDays> = [.weekends, .holidays]

    /// What holds where a plan says nothing.
    public static let standard = AlertPolicy()

    /// How long before the last day a body is reminded; never before the task opens.
    public enum Reminder: Sendable, Hashable {
        case never
        /// Days, working days of the body, weeks, months or years; never hours.
        case before(When.Duration)
    }

    /// How long after the last day a body is told that it has passed.
    public enum OverdueNotice: Sendable, Hashable {
        case never
        /// The next day.
        case atOnce
        case after(When.Duration)
    }

    /// Who is told next when the body that was told does nothing.
    public struct Escalation: Sendable, Hashable {
        /// Since the body was told that it is overdue. Working days are those of that body.
        public let after: When.Duration
        public let to: Receiver

        public init(after: When.Duration, to: Receiver) {
            self.after = after
            self.to = to
        }

        public enum Receiver: Sendable, Hashable {
            /// The one that stands in for the body.
            case deputy
            /// The plan's.
            case coordinator
            case body(String)
        }
    }

    /// When a body's digest goes out: at most one a day.
    public struct DigestTime: Sendable, Hashable {
        /// `nil`: on any day of the week.
        public var weekdays: Set<Weekday>?
        /// Minutes after midnight by the plan's clock.
        public var minute: Int

        public init(on weekdays: Set<Weekday>? = nil, minute: Int = 8 * 60) {
            self.weekdays = weekdays
            self.minute = minute
        }
    }

    /// Days off of the receiver on which only what is urgent is told.
    public enum QuietDays: String, Sendable, Hashable, CaseIterable {
        /// Weekdays outside its working week, and working days that were moved away.
        case weekends
        /// Public holidays that are its days off.
        case holidays
    }

    public init() {}
}
