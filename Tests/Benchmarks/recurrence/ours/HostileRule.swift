import SardzeTime
import SardzeWords

/// A rule that hangs others: read it, prove whether it ever occurs, and find the first occurrence after the year 9000.
struct HostileRule {
    let text: String
    let milliseconds: Int

    /// The answer, nanoseconds of the very first time, and of the fastest.
    var measured: String {
        let began = Stopwatch.now
        let answer = answer
        let first = Stopwatch.now - began
        let best = Stopwatch.best(milliseconds: milliseconds) { blackHole(self.answer) }
        return "\(answer)\t\(first)\t\(best)"
    }

    private var answer: String {
        do {
            let recurrence = try TimedRecurrence(opaque(text), start: Self.start)
            if recurrence.neverOccurs { return "never occurs" }
            return recurrence.next(after: Self.late).map(\.description) ?? "none after 9000"
        } catch {
            return "refused: \(error.message.en)"
        }
    }

    private static let start = CivilDateTime(CivilDate.firstDay(ofYear: 2025), secondOfDay: 32_400)
    private static let late = CivilDateTime(CivilDate.firstDay(ofYear: 9000))
}
