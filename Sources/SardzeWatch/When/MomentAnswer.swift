public import SardzeTime

/// What a recurrence with times of day means: the next times, and how many there are in each year.
public struct MomentAnswer: Sendable {
    public let recurrence: TimedRecurrence
    public let period: Window
    /// Ascending.
    public let moments: [CivilDateTime]
    /// How many more there are; `nil` when it goes on and nobody asked how far.
    public let more: Int?
    /// Of each year of the period, how many there are.
    public let perYear: [(year: Int, count: Int)]
    /// True when there is none ever, proven.
    public let neverOccurs: Bool

    /// - Parameters:
    ///   - wanted: the days that are shown.
    ///   - count: how many are shown at most.
    public init(_ recurrence: TimedRecurrence, period: Window, wanted: Window, count: Int) {
        let (first, last) = (CivilDateTime(wanted.first), CivilDateTime(endOf: wanted.last))
        let found = Array(recurrence.occurrences(from: first, through: last).prefix(count + 1))
        self.recurrence = recurrence
        self.period = period
        moments = Array(found.prefix(count))
        more =
            found.count <= count
            ? 0 : wanted.last == .latest ? nil : recurrence.count(from: first, through: last) - count
        perYear = (period.first.year...period.last.year).compactMap { year in
            let whole = Window(.firstDay(ofYear: year), CivilDate.firstDay(ofYear: year).adding(days: 365))
            guard let days = whole?.intersection(period), let last = CivilDate(year: year, month: 12, day: 31) else {
                return nil
            }
            return (
                year,
                recurrence.count(from: CivilDateTime(days.first), through: CivilDateTime(endOf: min(days.last, last)))
            )
        }
        neverOccurs = recurrence.neverOccurs
    }
}

extension CivilDateTime {
    /// The last second of a day.
    fileprivate init(endOf day: CivilDate) { self.init(day, secondOfDay: 86_399) }
}

/// Two recurrences with times of day beside each other.
public struct MomentComparison: Sendable {
    public let first: TimedRecurrence
    public let second: TimedRecurrence
    /// The first time that only one has, and whether that is the first of the two.
    public let firstDifference: (moment: CivilDateTime, isInFirst: Bool)?
    /// Where the comparison ended: the end of the calendar, or the last time before it was given up.
    public let through: CivilDateTime
    /// How many times both have before they differ.
    public let both: Int

    public var isSame: Bool { firstDifference == nil }

    /// Times that are compared at most; a rule of seconds has thousands of millions.
    static let most = 1_000_000

    public init(_ first: TimedRecurrence, _ second: TimedRecurrence) {
        var one = first.occurrences(from: .earliest, through: .latest)
        var other = second.occurrences(from: .earliest, through: .latest)
        var both = 0
        var last = CivilDateTime.latest
        var difference: (CivilDateTime, Bool)?
        while both < Self.most, first != second {
            let (left, right) = (one.next(), other.next())
            guard let moment = left, left == right else {
                let isFirst = left.map { left in right.map { left < $0 } ?? true } ?? false
                difference = (isFirst ? left : right).map { ($0, isFirst) }
                break
            }
            both += 1
            last = moment
        }
        self.first = first
        self.second = second
        self.both = both
        firstDifference = difference
        through = both < Self.most ? .latest : last
    }
}
