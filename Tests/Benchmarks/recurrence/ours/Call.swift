import SardzeTime

/// Something to time, and what it answers.
struct Call {
    /// What is timed; its last words are how many days were found, or a number it answers.
    let run: () -> Int
    /// Day numbers, ascending; empty for a call that answers with a number.
    let days: () -> [Int32]

    /// Count, hash and nanoseconds; when allocations are counted, how many one call makes instead.
    func measured(milliseconds: Int) -> String {
        let days = days()
        blackHole(run())
        var count = run()
        let hash = days.reduce(UInt64(0)) { $0 &* 1_000_003 &+ UInt64(bitPattern: Int64($1)) }
        if let before = Allocations.counted {
            count = run()
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
        let window = window
        let days = { recurrence.occurrences(in: window).map(\.dayNumber) }
        switch mode {
        case "expand", "array":
            return Call(run: { opaque(recurrence).occurrences(in: opaque(window)).count }, days: days)
        case "parse": return Call(run: parsed, days: days)
        default: return nil
        }
    }

    private func parsed() -> Int {
        do {
            return try Recurrence(opaque(rule), start: opaque(start)).occurrences(in: opaque(window)).count
        } catch {
            return -1
        }
    }
}
