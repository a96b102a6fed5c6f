/// The stretches of days a frequency counts in, numbered one after another.
protocol Periods {
    /// How many words of `DayBits` a period can fill.
    static var words: Int { get }
    /// Days in a period, about.
    static var length: Int { get }
    /// After so many periods the calendar looks the same again.
    var cycle: Int { get }
    /// Which of a period's days BYSETPOS keeps; `nil` for all.
    var positions: Positions? { get }
    /// The number of the period that holds a day.
    func number(holding day: CivilDate) -> Int
    /// A period's first day, as a day number, and those of its days the rule lets through, BYSETPOS aside.
    func days(of number: Int) -> (first: Int, days: DayBits)
}

/// What to look for: occurrences between two days.
struct Search {
    /// From the rule's start to the last day that matters.
    var days: Window
    /// Occurrences before this day are counted but not returned.
    var shownFrom: CivilDate
    /// As many occurrences as there can be, counted from the rule's start.
    var most: Int
    /// Whether to stop once the periods begin to repeat themselves.
    var stopsAtRepetition = false

    func found<Kind: Periods>(in periods: Kind, every interval: Int) -> [CivilDate] {
        let origin = periods.number(holding: days.first)
        // Without COUNT the days before the window need no counting: jump over their periods.
        let from = most == .max ? max(days.first, shownFrom) : days.first
        let skipped = (periods.number(holding: from) - origin + interval - 1) / interval
        var number = origin + skipped * interval
        // One more than a cycle, for the start may cut the first.
        var left = stopsAtRepetition ? periods.cycle / periods.cycle.greatestCommonDivisor(with: interval) + 1 : .max
        var collector = Collector<Kind>(self, from: from, every: interval)
        let positions = periods.positions
        while left > 0 {
            var (first, found) = periods.days(of: number)
            if let positions { found = positions.chosen(from: found, words: Kind.words) }
            guard collector.take(found, from: first) else { break }
            number += interval
            left -= 1
        }
        return collector.dates
    }
}

/// Gathers the days of one period after another until the last day or the last count.
private struct Collector<Kind: Periods> {
    private let first: Int
    private let shown: Int
    private let last: Int
    /// Periods there can be between the first day and the last, about.
    private let periods: Int
    /// How many more occurrences there can be.
    private var left: Int
    private(set) var dates: [CivilDate] = []

    init(_ search: Search, from: CivilDate, every interval: Int) {
        first = Int(from.dayNumber)
        shown = Int(search.shownFrom.dayNumber)
        last = Int(search.days.last.dayNumber)
        periods = max(0, last - max(first, shown)) / (Kind.length * interval) + 1
        left = search.most
    }

    /// - Returns: false when no later period can add anything.
    mutating func take(_ found: DayBits, from base: Int) -> Bool {
        guard base <= last, left > 0 else { return false }
        var rest = found
        if base < first || base + Kind.words * 64 > last {
            rest.keep(from: first - base, through: last - base, words: Kind.words)
        }
        for word in 0..<Kind.words where rest.words[word] != 0 {
            take(rest.words[word], from: base + word * 64)
        }
        return true
    }

    private mutating func take(_ word: UInt64, from base: Int) {
        if dates.isEmpty { dates.reserveCapacity(min(periods * word.nonzeroBitCount, left, 4096)) }
        var bits = word
        while bits != 0 && left > 0 {
            let day = base + bits.trailingZeroBitCount
            if day >= shown { dates.append(CivilDate(dayNumber: day)) }
            bits &= bits &- 1
            left -= 1
        }
    }
}

extension Int {
    func greatestCommonDivisor(with other: Int) -> Int {
        var (larger, smaller) = (self, other)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
