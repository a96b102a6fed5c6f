/// So many tasks in every slot.
public struct Cadence: Sendable, Hashable {
    /// A task a day all year; more in one slot is a slip.
    public static let mostTimes = 366

    public var every: Stride
    /// Tasks per slot, at least 1. Without `on`, the slot is split into so many equal parts.
    public var times: Int
    /// Days within each slot: each makes a task of that one day. Empty for "any day of the slot"; none repeated, and only
    /// with `times` 1.
    public var on: [SlotDay]
    /// The first day within each slot, when it is not the slot's own: "katru gadu no 10. līdz 20. martam". Never beside
    /// `on`.
    public var opens: SlotDay?
    /// The last day within each slot, when it is not the slot's own: "līdz katra mēneša 10. datumam". Never beside
    /// `on`.
    public var by: SlotDay?
    /// Months 1...12 that count, ascending, never all twelve; empty for all. A slot keeps only its days in these months.
    public var months: [Int]
    /// Slots cut by these are clipped like those cut by the plan period.
    public var from: CivilDate?
    public var until: CivilDate?
    /// Days that are left out, none repeated: a task goes when these together hold every day of its window.
    public var except: [Exception]

    /// What is left out of a cadence.
    public enum Exception: Sendable, Hashable {
        /// A month in every year, 1...12.
        case month(Int)
        case days(Window)
        /// The named days off under `calendar: breaks:`.
        case `break`(String)
    }

    public init(
        every: Stride, times: Int = 1, on: [SlotDay] = [], opens: SlotDay? = nil, by: SlotDay? = nil,
        months: [Int] = [], from: CivilDate? = nil, until: CivilDate? = nil, except: [Exception] = []
    ) {
        self.every = every
        self.times = times
        self.on = on
        self.opens = opens
        self.by = by
        self.months = months
        self.from = from
        self.until = until
        self.except = except
    }
}

/// A day named by its place in a slot.
public enum SlotDay: Sendable, Hashable {
    /// Every such weekday of the slot.
    case weekday(Weekday)
    /// The first (1) to fifth, or last (-1) such weekday of the slot.
    case nthWeekday(Int, Weekday)
    /// A day counted in the slot's month, 1...31, or -1 for its last; in a longer slot, of the given month of it
    /// (1 is the slot's first month), or of the last month when `nil`.
    case dayOfMonth(Int, monthOfSlot: Int?)
    /// The first (1), second … or last (-1) day of the slot that the body works.
    case workingDay(Int)
    /// A calendar day in every year: 1 March.
    case monthAndDay(month: Int, day: Int)
}
