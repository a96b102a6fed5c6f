/// Every nth period, with BYSETPOS choosing among all its days at all their times.
struct TimedPeriods<Kind: Periods>: Sendable {
    /// Without positions of its own.
    private let pattern: PeriodPattern<Kind>
    private let times: TimesOfDay
    private let positions: LongPositions?
    /// True when a day moved over by SKIP=FORWARD may be yielded by the month before, and by its own again.
    private let reachesOver: Bool

    init(_ periods: Kind, _ times: TimesOfDay, _ rule: RecurrenceRule, start: CivilDate) {
        reachesOver = rule.frequency == .monthly && rule.skip == .forward
        pattern = PeriodPattern(
            periods, positions: nil, interval: rule.interval, start: start, reachesOver: reachesOver)
        self.times = times
        positions = LongPositions(rule.positions)
    }

    func walk<Sink: TimeSink>(from first: Int, through last: Int, into sink: inout Sink) {
        /// What a month has yielded past its end: it may lie among what the next one yields.
        var held: [Int] = []
        var isStopped = false
        func take(_ second: Int) -> Bool {
            guard second >= first else { return true }
            isStopped = second > last || !sink.take(second)
            return !isStopped
        }
        let begin = DayNumber.holding(first) - (reachesOver ? 31 : 0)
        pattern.walk(from: begin, through: DayNumber.holding(last)) { base, days in
            let places = positions?.chosen(ofCount: days.count * times.count) ?? []
            guard reachesOver else {
                for place in places where !take(second(at: place, base, days)) { return .stop }
                return places.isEmpty ? .fruitless : .fruitful
            }
            let seconds = Set(held + places.map { second(at: $0, base, days) }).sorted()
            let end = CalendarMonth(holding: base).endSecond
            held = seconds.filter { $0 >= end }
            for second in seconds where second < end && !take(second) { return .stop }
            return seconds.isEmpty ? .fruitless : .fruitful
        }
        guard !isStopped else { return }
        for second in held where !take(second) { return }
    }

    private func second(at place: Int, _ base: Int, _ days: DayBits) -> Int {
        let (day, time) = place.quotientAndRemainder(dividingBy: times.count)
        return (base + days.place(ofDay: day)) * CivilDateTime.secondsPerDay + times[time]
    }

    /// How many from one second through another; of the periods between only the days are counted.
    func count(from first: Int, through last: Int, atMost most: Int) -> Int {
        guard !reachesOver else { return walked(from: first, through: last, atMost: most) }
        var begins: (first: Int, last: Int)?
        /// Of all periods but the last, and of the last.
        var counts = (whole: 0, last: 0)
        var known = (days: -1, moments: 0)
        var isEnough = false
        pattern.walk(from: DayNumber.holding(first), through: DayNumber.holding(last)) { base, days in
            let number = days.count
            if known.days != number {
                known = (number, positions?.chosen(ofCount: number * times.count).count ?? 0)
            }
            counts = (counts.whole + counts.last, known.moments)
            // The first period may not count whole.
            isEnough = counts.whole - known.moments > most
            if isEnough { return .stop }
            begins = (begins?.first ?? base, base)
            return known.moments == 0 ? .fruitless : .fruitful
        }
        if isEnough { return most }
        guard let begins, begins.first < begins.last else { return walked(from: first, through: last) }
        let begin = begins.first * CivilDateTime.secondsPerDay
        let outside = begin < first ? walked(from: begin, through: first - 1) : 0
        return counts.whole - outside + walked(from: begins.last * CivilDateTime.secondsPerDay, through: last)
    }

    private func walked(from first: Int, through last: Int, atMost most: Int = .max) -> Int {
        var counter = TimeCounter(atMost: most)
        walk(from: first, through: last, into: &counter)
        return counter.count
    }
}

extension CalendarMonth {
    /// The first second of local time after it.
    fileprivate var endSecond: Int { (firstDay + length) * CivilDateTime.secondsPerDay }
}

extension DayBits {
    /// The offset of the nth of its days, counted from 0.
    func place(ofDay number: Int) -> Int {
        var number = number
        for word in 0..<Self.wordCount {
            let count = words[word].nonzeroBitCount
            if number < count { return word * 64 + words[word].place(ofBit: number) }
            number -= count
        }
        return Self.capacity
    }
}
