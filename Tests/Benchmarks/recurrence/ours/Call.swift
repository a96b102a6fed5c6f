import SardzeTime

/// Something to time, and what it answers.
struct Call {
    /// What is timed.
    let run: () -> Int
    /// What it finds, as day numbers, ascending; empty for a call that answers with a number.
    let days: () -> [Int32]

    /// Count, hash and nanoseconds; when allocations are counted, how many one call makes instead.
    func measured(milliseconds: Int) -> String {
        let days = days()
        let number = run()
        let count = days.isEmpty ? number : days.count
        let hash = days.reduce(UInt64(0)) { $0 &* 1_000_003 &+ UInt64(bitPattern: Int64($1)) }
        if let before = Allocations.counted {
            blackHole(run())
            let after = Allocations.counted ?? before
            return "\(count)\t\(hash)\t\(after - before)"
        }
        let best = Stopwatch.best(milliseconds: milliseconds) { blackHole(run()) }
        return "\(count)\t\(hash)\t\(best)"
    }
}

extension Question {
    /// - Returns: `nil` for a mode nobody knows, or a rule no floor was written for.
    /// - Throws: what the rule is refused for.
    func call() throws(RecurrenceError) -> Call? {
        if mode == "floor" { return Floor(rule, window)?.call }
        let recurrence = try Recurrence(rule, start: start)
        let (first, last, window) = (window.first, window.last, window)
        let days = { recurrence.occurrences(in: window).map(\.dayNumber) }
        // Never freed: a benchmark asks some hundred times.
        let buffer = UnsafeMutableBufferPointer<CivilDate>.allocate(capacity: days().count + 1)
        let written = { (count: Int) in buffer[..<max(0, count)].map(\.dayNumber) }
        switch mode {
        case "expand":
            let run = { recurrence.occurrences(from: opaque(first), through: opaque(last), into: buffer) }
            return Call(run: run, days: { written(run()) })
        case "parse":
            return Call(run: { parsed(into: buffer) }, days: { written(parsed(into: buffer)) })
        case "array": return Call(run: { recurrence.occurrences(in: opaque(window)).count }, days: days)
        case "sequence":
            let sequence = recurrence.occurrences(from: first, through: last)
            return Call(
                run: { Self.lastDay(of: recurrence, opaque(window)) }, days: { sequence.map(\.dayNumber) })
        case "count": return Call(run: { recurrence.count(in: opaque(window)) }, days: { [] })
        case "contains": return Call(run: { recurrence.contains(opaque(last)) ? 1 : 0 }, days: { [] })
        case "next":
            let next = { recurrence.next(after: opaque(last))?.dayNumber }
            return Call(run: { next().map(Int.init) ?? 0 }, days: { next().map { [$0] } ?? [] })
        default: return nil
        }
    }

    private func parsed(into buffer: UnsafeMutableBufferPointer<CivilDate>) -> Int {
        do {
            return try Recurrence(opaque(rule), start: opaque(start))
                .occurrences(from: opaque(window).first, through: opaque(window).last, into: buffer)
        } catch {
            return -1
        }
    }

    /// The lazy sequence, each day looked at.
    private static func lastDay(of recurrence: Recurrence, _ window: Window) -> Int {
        var last = 0
        for day in recurrence.occurrences(from: window.first, through: window.last) { last = Int(day.dayNumber) }
        return last
    }
}
