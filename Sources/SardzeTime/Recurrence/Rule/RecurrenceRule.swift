/// A recurrence rule taken apart (RFC 5545, 3.3.10; RFC 7529 for SKIP): what each part says, and no start yet.
///
/// Lists are sets of bits, so two spellings of one rule are equal. Join it with a start to get days (`Recurrence`) or
/// times of day (`TimedRecurrence`).
public struct RecurrenceRule: Sendable, Hashable {
    /// FREQ: what the rule counts in.
    public internal(set) var frequency = Frequency.daily
    /// INTERVAL: 1...`longestInterval`.
    public internal(set) var interval = 1
    /// COUNT: at least 1; `nil` without. Never together with `until`.
    public internal(set) var count: Int?
    /// UNTIL, the last moment included; `nil` without.
    public internal(set) var until: Until?
    /// WKST: the day weeks begin on.
    public internal(set) var weekStart = Weekday.monday
    /// SKIP: what becomes of a day that its month lacks.
    public internal(set) var skip = Skip.omit
    /// BYMONTH: bit 0 is January; none set for every month.
    var months: UInt16 = 0
    /// ±1...53
    var weekNumbers = CountedBits()
    /// ±1...366
    var yearDays = CountedPlaces()
    /// ±1...31
    var monthDays = CountedBits()
    var weekdays = CountedWeekdays()
    /// ±1...366
    var positions = CountedPlaces()
    /// BYHOUR: bits 0...23.
    var hours: UInt64 = 0
    /// BYMINUTE: bits 0...59.
    var minutes: UInt64 = 0
    /// BYSECOND: bits 0...60.
    var seconds: UInt64 = 0

    /// The largest INTERVAL taken; more than any calendar of 9999 years can use.
    public static let longestInterval = 1_000_000_000
    /// The longest rule text taken, in Unicode scalars; a rule that names every value there is fits.
    public static let longestText = 20_000

    init() {}

    /// FREQ, from the finest to the coarsest.
    public enum Frequency: String, CaseIterable, Sendable, Comparable {
        case secondly = "SECONDLY"
        case minutely = "MINUTELY"
        case hourly = "HOURLY"
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"

        public static func < (left: Frequency, right: Frequency) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .secondly: 0
            case .minutely: 1
            case .hourly: 2
            case .daily: 3
            case .weekly: 4
            case .monthly: 5
            case .yearly: 6
            }
        }
    }

    /// SKIP (RFC 7529, 4.1): what becomes of a day of the month that a month lacks, such as the 31st in April.
    public enum Skip: String, CaseIterable, Sendable {
        /// It is left out.
        case omit = "OMIT"
        /// The last day of that month takes its place.
        case backward = "BACKWARD"
        /// The first day of the next month takes its place.
        case forward = "FORWARD"
    }

    /// UNTIL as it was written: a day, or a day and a time.
    public struct Until: Sendable, Hashable {
        public var day: CivilDate
        /// 0...86_399, or `nil` for the whole day.
        public var secondOfDay: Int32?
        /// Written with a `Z`. Sardze has no time zones inside, so the time counts as local all the same.
        public var isUTC = false
    }

    /// True when the rule speaks of times of day, so that its start must have one.
    public var hasTimes: Bool { frequency < .daily || hours | minutes | seconds != 0 }
}
