/// What a rule says about time: the normal form behind every phrase and mapping under `when:`.
///
/// Each case is one kind of time; DESIGN §4 lists them with an example phrase.
public enum When: Sendable, Hashable {
    /// So many tasks in every slot: "reizi ceturksnī".
    case cadence(Cadence)
    /// At least so many per slot, in any distribution: "ne retāk kā četras reizes gadā".
    case floor(Limit)
    /// At most so many per slot; a limit, so it makes no tasks: "ne biežāk kā reizi mēnesī".
    case ceiling(Limit)
    /// Days the coordinator named, ascending, none repeated, at least one.
    case dates([CivilDate])
    /// A recurrence rule of RFC 5545 counted from its start.
    case rule(Recurrence)
    /// One task, open from the first day to the last; an end left open is the plan's own.
    case window(from: CivilDate?, through: CivilDate?)
    /// Due so long after the one before was done: "divus gadus pēc iepriekšējās".
    case completion(Duration)
    /// Due so long after an event: "triju darbdienu laikā". No dates until the event happens.
    case deadline(Deadline)
    /// Whenever it is needed; only checkpoints have dates.
    case asNeeded
    /// All the time; only checkpoints have dates.
    case continuous
    /// The words promise something but no time for it.
    case unspecified(Missing)

    /// What a phrase leaves out.
    public enum Missing: Sendable, Hashable {
        /// "Regulāri": how often?
        case cadence
        /// "Drīzumā": when?
        case date
    }

    /// The machine name of the kind, as `sardze when --batch` prints it.
    public var kind: String {
        switch self {
        case .cadence: "cadence"
        case .floor: "floor"
        case .ceiling: "ceiling"
        case .dates: "dates"
        case .rule: "rule"
        case .window: "window"
        case .completion: "completion"
        case .deadline: "deadline"
        case .asNeeded: "as-needed"
        case .continuous: "continuous"
        case .unspecified: "unspecified"
        }
    }
}

extension When {
    /// A length of time: 3 working days, 2 years.
    public struct Duration: Sendable, Hashable {
        /// At least 1.
        public var count: Int
        public var unit: Unit

        public enum Unit: String, Sendable, Hashable, CaseIterable {
            case hour
            case day
            case workingDay = "working day"
            case week
            case month
            case year
        }

        public init(_ count: Int, _ unit: Unit) {
            self.count = count
            self.unit = unit
        }
    }

    /// Time counted from an event. Counting starts the next day, except for hours.
    public struct Deadline: Sendable, Hashable {
        public var within: Within
        /// The event as the plan names it: "referral"; `nil` when it does not.
        public var event: String?
        /// True when the time runs backwards: "piecas darbdienas pirms sanāksmes".
        public var isBefore: Bool

        public enum Within: Sendable, Hashable {
            /// "Nekavējoties": never moved to a working day.
            case immediately
            /// "Tajā pašā dienā": ends at local midnight, never moved.
            case sameDay
            case duration(Duration)
        }

        public init(within: Within, event: String? = nil, isBefore: Bool = false) {
            self.within = within
            self.event = event
            self.isBefore = isBefore
        }
    }

    /// So many per slot: the number of a floor or a ceiling.
    public struct Limit: Sendable, Hashable {
        /// At least 1.
        public var count: Int
        public var per: Stride

        public init(_ count: Int, per: Stride) {
            self.count = count
            self.per = per
        }
    }
}

/// A run of slots counted as one: "every two weeks" is 2 × week.
public struct Stride: Sendable, Hashable {
    /// At least 1.
    public var count: Int
    public var unit: SlotUnit

    /// The most slots that are counted as one.
    static let longest = 1000

    public init(_ count: Int, _ unit: SlotUnit) {
        self.count = count
        self.unit = unit
    }

    public init(_ unit: SlotUnit) { self.init(1, unit) }
}
