/// FREQ=DAILY without further parts: every nth day from the start.
struct EveryNthDay: DayPattern {
    let start: Int
    /// At least 1.
    let interval: Int

    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink) {
        var day = firstDay(from: first)
        if interval == 1 {
            while day <= last {
                guard sink.take(.low(last - day + 1), from: day) else { return }
                day += 64
            }
        } else {
            while day <= last {
                guard sink.take(1, from: day) else { return }
                day += interval
            }
        }
    }

    /// The same as walking into a `DayWriter`, without the bits between.
    func write(to buffer: UnsafeMutablePointer<CivilDate>, room: Int, from first: Int, through last: Int) -> Int {
        let count = min(room, count(from: first, through: last))
        var day = Int32(truncatingIfNeeded: firstDay(from: first))
        let step = Int32(truncatingIfNeeded: interval)
        for place in 0..<count {
            (buffer + place).initialize(to: CivilDate(unchecked: Int(day)))
            day &+= step
        }
        return count
    }

    func count(from first: Int, through last: Int) -> Int {
        let day = firstDay(from: first)
        return day > last ? 0 : interval == 1 ? last - day + 1 : (last - day) / interval + 1
    }

    private func firstDay(from first: Int) -> Int {
        if first <= start { return start }
        return interval == 1 ? first : start + (first - start + interval - 1) / interval * interval
    }
}
