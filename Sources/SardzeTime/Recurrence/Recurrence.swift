/// A recurrence set of days: a rule of RFC 5545 with its start, days added (RDATE) and days taken away (EXDATE).
///
/// The RFC leaves some questions open; Sardze answers them so:
/// - the start is an occurrence only if the rule yields it;
/// - a part the rule leaves open comes from the start: `FREQ=YEARLY;BYWEEKNO=20` keeps the start's weekday;
/// - `FREQ=YEARLY;BYMONTHDAY=29` without BYMONTH means every month;
/// - with BYWEEKNO a year is a week-numbering year under WKST, counted from the one that holds the start;
/// - ordinals and plain weekdays in BYDAY unite: `BYDAY=1MO,WE`;
/// - BYSETPOS counts within the whole period, and only then are days before the start dropped;
/// - SKIP (RFC 7529, 4.1) moves days of the month that a month lacks, before BYDAY and BYSETPOS look at them.
///
/// Days run up to the end of 9999. `TimedRecurrence` is the same with times of day.
///
/// - Source: RFC 5545, 3.3.10, its table of expanding and limiting parts.
/// - Example: `RecurrenceTests`, "the open questions are answered our way".
public struct Recurrence: Sendable {
    /// DTSTART: where counting begins.
    public let start: CivilDate
    /// Without times of day; UNTIL as a day.
    public private(set) var rule: RecurrenceRule
    private let recurrenceSet: OccurrenceSet<DayEngine>

    /// RDATE: days that are occurrences besides those of the rule; ascending, none twice.
    public var added: [CivilDate] { recurrenceSet.added }
    /// EXDATE: days that are none; ascending, none twice.
    public var excluded: [CivilDate] { recurrenceSet.excluded }

    /// Reads `FREQ=MONTHLY;BYDAY=-1FR`, with or without `RRULE:` before it, in upper or lower case.
    ///
    /// An UNTIL with a time of day stands for its date, included, whatever the time.
    ///
    /// - Throws: `RecurrenceError` where the text is no rule, or one about times of day.
    public init(
        _ text: String, start: CivilDate, adding: [CivilDate] = [], excluding: [CivilDate] = []
    ) throws(RecurrenceError) {
        let rule = try RecurrenceRule(text)
        if rule.hasTimes { throw RecurrenceError.timeOfDay(rule, in: text) }
        self.init(rule, days: start, added: adding, excluded: excluding)
    }

    /// - Returns: `nil` for a rule with times of day.
    public init?(_ rule: RecurrenceRule, start: CivilDate, adding: [CivilDate] = [], excluding: [CivilDate] = []) {
        if rule.hasTimes { return nil }
        self.init(rule, days: start, added: adding, excluded: excluding)
    }

    private init(_ rule: RecurrenceRule, days start: CivilDate, added: [CivilDate], excluded: [CivilDate]) {
        self.start = start
        self.rule = rule
        recurrenceSet = OccurrenceSet(
            DayEngine(rule, start: start), start: start, last: rule.until?.day ?? .latest, count: rule.count,
            added: added, excluded: excluded)
        if let until = rule.until, until.secondOfDay != nil { self.rule.until = RecurrenceRule.Until(day: until.day) }
    }

    /// The occurrences from one day through another, both included: ascending, none twice, worked out as they are
    /// asked for.
    ///
    /// - Complexity: O(1) to find where they begin, and then O(*p*) in the periods passed; a rule with COUNT counts the
    ///   periods from the start.
    public func occurrences(from first: CivilDate, through last: CivilDate) -> Occurrences {
        Occurrences(recurrenceSet, from: first, through: last)
    }

    /// Writes the occurrences from one day through another, both included, ascending, as many as there is room for.
    ///
    /// Nothing is allocated for a rule without RDATE and EXDATE.
    ///
    /// - Parameter buffer: its first elements are initialised.
    /// - Returns: how many were written.
    public func occurrences(
        from first: CivilDate, through last: CivilDate, into buffer: UnsafeMutableBufferPointer<CivilDate>
    ) -> Int {
        recurrenceSet.write(to: buffer, from: first.number, through: last.number)
    }

    /// The occurrences in a window, ascending.
    public func occurrences(in window: Window) -> [CivilDate] {
        Array(unsafeUninitializedCapacity: count(in: window)) { buffer, count in
            count = occurrences(from: window.first, through: window.last, into: buffer)
        }
    }

    /// The first occurrence after a day, or `nil` when there is none up to the end of 9999.
    public func next(after day: CivilDate) -> CivilDate? {
        day == .latest ? nil : recurrenceSet.first(from: day.adding(days: 1))
    }

    public func contains(_ day: CivilDate) -> Bool { recurrenceSet.contains(day) }

    /// How many occurrences lie in a window; no occurrence is worked out.
    public func count(in window: Window) -> Int { recurrenceSet.count(from: window.first, through: window.last) }

    /// True when no day of the calendar, up to 9999, is an occurrence: the 30th of February, or an UNTIL before the
    /// first one.
    ///
    /// Decided by proof: the calendar repeats after 400 years, 146,097 days or 20,871 weeks, and a period's days depend
    /// only on where in that cycle it lies; so once a whole cycle of periods has yielded nothing, nothing can come.
    public var neverOccurs: Bool { recurrenceSet.first(from: .earliest) == nil }
}

extension Recurrence: Hashable {
    public static func == (left: Recurrence, right: Recurrence) -> Bool {
        left.start == right.start && left.rule == right.rule && left.added == right.added
            && left.excluded == right.excluded
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(rule)
        hasher.combine(added)
        hasher.combine(excluded)
    }
}

extension Recurrence: CustomStringConvertible {
    /// The rule in canonical spelling, without the start; reading it with the same start gives an equal value.
    public var description: String { rule.description }
}

/// The occurrences of a `Recurrence`, worked out as they are asked for.
public struct Occurrences: Sequence, IteratorProtocol, Sendable {
    private let recurrenceSet: OccurrenceSet<DayEngine>
    private var chunk: Chunk<CivilDate>
    private let last: CivilDate

    init(_ recurrenceSet: OccurrenceSet<DayEngine>, from first: CivilDate, through last: CivilDate) {
        self.recurrenceSet = recurrenceSet
        chunk = Chunk(from: first.number)
        self.last = last
    }

    public mutating func next() -> CivilDate? {
        chunk.next()
            ?? chunk.refilled { [recurrenceSet, last] in
                recurrenceSet.write(to: $0, from: $1, through: last.number)
            }
    }
}

extension CivilDate: Moment {
    var number: Int { Int(dayNumber) }
    init(number: Int) { self.init(dayNumber: number) }
}
