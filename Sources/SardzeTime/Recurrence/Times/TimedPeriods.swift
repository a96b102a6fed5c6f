/// Every nth period, with BYSETPOS choosing among all its days at all their times.
struct TimedPeriods<Kind: Periods>: Sendable {
    private let pattern: PeriodPattern<Kind>
    private let times: TimesOfDay
    private let positions: LongPositions?
    private let reachesOver: Bool

    /// - Parameter pattern: without positions of its own.
    init(_ pattern: PeriodPattern<Kind>, _ times: TimesOfDay, _ rule: RecurrenceRule) {
        self.pattern = pattern
        self.times = times
        positions = LongPositions(rule.positions)
        reachesOver = rule.frequency == .monthly && rule.skip == .forward
    }

    func walk<Sink: TimeSink>(from first: Int, through last: Int, into sink: inout Sink) {
        // A day moved over by SKIP=FORWARD belongs to the month before, and may be chosen by its own month again.
        let begin = DayNumber.holding(first) - (reachesOver ? 31 : 0)
        var taken = Int.min
        pattern.walk(from: begin, through: DayNumber.holding(last)) { base, days in
            let places = positions?.chosen(ofCount: days.count * times.count) ?? []
            for place in places {
                let (day, time) = place.quotientAndRemainder(dividingBy: times.count)
                let second = (base + days.place(ofDay: day)) * CivilDateTime.secondsPerDay + times[time]
                guard second > taken, second >= first else { continue }
                guard second <= last, sink.take(second) else { return .stop }
                taken = second
            }
            return places.isEmpty ? .fruitless : .fruitful
        }
    }
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
