/// The stretches of days a frequency counts in, numbered one after another, for rules that must see a whole one.
protocol Periods: Sendable {
    /// After so many periods the calendar looks the same again.
    var cycle: Int { get }
    /// The number of the period that holds a day.
    func number(holding day: Int) -> Int
    /// A period's first day, as a day number, and those of its days the rule lets through, BYSETPOS aside.
    func days(of number: Int) -> (first: Int, days: DayBits)
}

/// Every nth of such periods, with BYSETPOS counting in each.
struct PeriodPattern<Kind: Periods>: DayPattern {
    let periods: Kind
    let positions: LongPositions?
    let interval: Int
    /// The number of the period that holds the start.
    let origin: Int

    /// - Parameter reachesOver: whether a period may yield a day of the next, so that the one before the start counts.
    init(
        _ periods: Kind, positions: LongPositions?, interval: Int, start: CivilDate, reachesOver: Bool = false
    ) {
        self.periods = periods
        self.positions = positions
        self.interval = interval
        origin = periods.number(holding: Int(start.dayNumber)) - (reachesOver && interval == 1 ? 1 : 0)
    }

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        walk(from: first, through: last) { begin, days in
            var days = days
            if let positions { days = positions.chosen(from: days) }
            for word in 0..<DayBits.wordCount where days.words[word] != 0 {
                let base = begin + word * 64
                guard sink.take(days.words[word].clipped(base: base, from: first, through: last), from: base) else {
                    return .stop
                }
            }
            return days.isEmpty ? .fruitless : .fruitful
        }
    }

    /// What came of a period.
    enum Yield {
        case fruitful, fruitless, stop
    }

    /// Visits the periods that may have days between two day numbers, until a whole cycle of them yields nothing.
    func walk(from first: Int, through last: Int, visit: (_ first: Int, _ days: DayBits) -> Yield) {
        var number = max(origin, periods.number(holding: first))
        if interval > 1 { number += (interval - (number - origin) % interval) % interval }
        var fruitless = 0
        while fruitless <= periods.cycle {
            let (begin, days) = periods.days(of: number)
            guard begin <= last else { return }
            switch days.isEmpty ? .fruitless : visit(begin, days) {
            case .fruitful: fruitless = 0
            case .fruitless: fruitless += 1
            case .stop: return
            }
            number += interval
        }
    }
}
