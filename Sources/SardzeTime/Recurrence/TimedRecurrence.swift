/// A recurrence set of local date-times: a rule of RFC 5545 with its start, moments added (RDATE) and taken away
/// (EXDATE).
///
/// The same as `Recurrence`, whose answers to the open questions hold here too, with every part and frequency:
/// - a time that BYHOUR, BYMINUTE or BYSECOND leaves open comes from the start;
/// - BYSETPOS counts all moments of a period: `FREQ=MONTHLY;BYDAY=MO;BYHOUR=9,17;BYSETPOS=-1` is at 17:00;
/// - BYSECOND=60 never matches, for local time has no leap seconds;
/// - an UNTIL without a time includes its whole day, and one with a `Z` counts as local time.
///
/// - Source: RFC 5545, 3.3.10.
public struct TimedRecurrence: Sendable {
    /// DTSTART: where counting begins, and where times left open come from.
    public let start: CivilDateTime
    public let rule: RecurrenceRule
    private let recurrenceSet: OccurrenceSet<TimedEngine>

    /// RDATE: moments that are occurrences besides those of the rule; ascending, none twice.
    public var added: [CivilDateTime] { recurrenceSet.added }
    /// EXDATE: moments that are none; ascending, none twice.
    public var excluded: [CivilDateTime] { recurrenceSet.excluded }

    /// Reads `FREQ=HOURLY;BYHOUR=9,10,11`, with or without `RRULE:` before it, in upper or lower case.
    public init(
        _ text: String, start: CivilDateTime, adding: [CivilDateTime] = [], excluding: [CivilDateTime] = []
    ) throws(RecurrenceError) {
        self.init(try RecurrenceRule(text), start: start, adding: adding, excluding: excluding)
    }

    public init(
        _ rule: RecurrenceRule, start: CivilDateTime, adding: [CivilDateTime] = [], excluding: [CivilDateTime] = []
    ) {
        self.start = start
        self.rule = rule
        let last = rule.until.map { CivilDateTime($0.day, secondOfDay: Int($0.secondOfDay ?? 86_399)) }
        recurrenceSet = OccurrenceSet(
            TimedEngine(rule, start: start), start: start, last: last ?? .latest, count: rule.count, added: adding,
            excluded: excluding)
    }

    /// The occurrences from one moment through another, both included: ascending, none twice, worked out as they are
    /// asked for.
    ///
    /// - Complexity: as for `Recurrence.occurrences(from:through:)`.
    public func occurrences(from first: CivilDateTime, through last: CivilDateTime) -> TimedOccurrences {
        TimedOccurrences(recurrenceSet, from: first, through: last)
    }

    /// Writes the occurrences from one moment through another, both included, ascending, as many as there is room for.
    ///
    /// - Parameter buffer: its first elements are initialised.
    /// - Returns: how many were written.
    public func occurrences(
        from first: CivilDateTime, through last: CivilDateTime, into buffer: UnsafeMutableBufferPointer<CivilDateTime>
    ) -> Int {
        recurrenceSet.write(to: buffer, from: first.number, through: last.number)
    }

    /// The first occurrence after a moment, or `nil` when there is none up to the end of 9999.
    public func next(after moment: CivilDateTime) -> CivilDateTime? {
        moment == .latest ? nil : recurrenceSet.first(from: CivilDateTime(number: moment.number + 1))
    }

    public func contains(_ moment: CivilDateTime) -> Bool { recurrenceSet.contains(moment) }

    /// How many occurrences there are from one moment through another, both included.
    public func count(from first: CivilDateTime, through last: CivilDateTime) -> Int {
        recurrenceSet.count(from: first, through: last)
    }

    /// True when no moment of the calendar, up to 9999, is an occurrence; decided by proof, as for `Recurrence`.
    public var neverOccurs: Bool { recurrenceSet.first(from: .earliest) == nil }
}

extension TimedRecurrence: Hashable {
    public static func == (left: TimedRecurrence, right: TimedRecurrence) -> Bool {
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

extension TimedRecurrence: CustomStringConvertible {
    /// The rule in canonical spelling, without the start.
    public var description: String { rule.description }
}

/// The occurrences of a `TimedRecurrence`, worked out as they are asked for.
public struct TimedOccurrences: Sequence, IteratorProtocol, Sendable {
    private let recurrenceSet: OccurrenceSet<TimedEngine>
    private var chunk: Chunk<CivilDateTime>
    private let last: CivilDateTime

    init(_ recurrenceSet: OccurrenceSet<TimedEngine>, from first: CivilDateTime, through last: CivilDateTime) {
        self.recurrenceSet = recurrenceSet
        chunk = Chunk(from: first.number)
        self.last = last
    }

    public mutating func next() -> CivilDateTime? {
        chunk.next()
            ?? chunk.refilled { [recurrenceSet, last] in
                recurrenceSet.write(to: $0, from: $1, through: last.number)
            }
    }
}

extension CivilDateTime: Moment {}
