/// FREQ=WEEKLY without BYMONTH: the same days in every nth week.
struct WeekPattern: DayPattern {
    /// The days of a week that count; bit 0 is the day weeks begin on.
    let week: UInt64
    /// The first day of the week that holds the start.
    let origin: Int
    /// 7 times INTERVAL.
    let step: Int

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        guard week != 0 else { return }
        var base = first > origin ? origin + (first - origin) / step * step : origin
        let firstWeek = week.clipped(base: base, from: first, through: last)
        guard sink.take(firstWeek, from: base) else { return }
        base += step
        while base + 6 <= last {
            guard sink.take(week, from: base) else { return }
            base += step
        }
        if base <= last { _ = sink.take(week & .low(last - base + 1), from: base) }
    }

    func count(from first: Int, through last: Int) -> Int {
        guard week != 0, max(first, origin) <= last else { return 0 }
        return count(through: last) - count(through: max(first, origin) - 1)
    }

    /// How many from the origin, a week's first day, through a day that is not before it by more than one.
    private func count(through last: Int) -> Int {
        let (steps, past) = (last + 1 - origin).quotientAndRemainder(dividingBy: step)
        return steps * week.nonzeroBitCount + (week & .low(past)).nonzeroBitCount
    }
}
