import SardzeTime
import TestSupport
import Testing

struct RecurrencePropertyTests {
    @Test(arguments: 1...4)
    func `random rules agree with the slow reading of the RFC`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let sample = Sample(using: &random)
            let recurrence = try Recurrence(sample.rule, start: sample.start)
            let whole = recurrence.occurrences(in: try #require(Window(.earliest, sample.last)))
            let slow = SlowRecurrence(sample.rule, start: sample.start).occurrences(through: sample.last)
            #expect(whole == slow, "seed \(seed): \(sample)")
            #expect(whole.isEmpty || !recurrence.neverOccurs, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 5...6)
    func `occurrences ascend, none repeats, and a cut window equals the whole, filtered`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let sample = Sample(using: &random)
            let recurrence = try Recurrence(sample.rule, start: sample.start)
            let whole = recurrence.occurrences(in: try #require(Window(.earliest, sample.last)))
            #expect(zip(whole, whole.dropFirst()).allSatisfy(<), "seed \(seed): \(sample)")
            #expect(whole.count <= sample.count ?? .max, "seed \(seed): \(sample)")
            #expect(whole.allSatisfy { sample.start <= $0 && $0 <= sample.until ?? .latest }, "seed \(seed): \(sample)")
            let ends = [0, 1].map { _ in sample.start.adding(days: .random(in: -40...sample.days, using: &random)) }
            let window = try #require(Window(min(ends[0], ends[1]), max(ends[0], ends[1])))
            let cut = recurrence.occurrences(in: window)
            #expect(cut == whole.filter(window.contains), "seed \(seed): \(sample), \(window)")
        }
    }

    @Test(arguments: 7...8)
    func `what is printed reads back the same`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let sample = Sample(using: &random)
            let recurrence = try Recurrence(sample.rule, start: sample.start)
            let again = try Recurrence(recurrence.description, start: sample.start)
            #expect(again == recurrence, "seed \(seed): \(sample)")
            #expect(again.description == recurrence.description, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 9...10)
    func `noise is read or refused at a place within it`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "FREQ=", "DAILY", "MONTHLY", ";", "=", ",", "BYDAY=", "-1FR", "99", "-", "é", "\0", "🗓", "UNTIL=", "T",
        ]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...8, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            do throws(RecurrenceError) {
                _ = try Recurrence(text, start: .latest).occurrences(in: Window(day: .earliest))
            } catch {
                let whole = 0..<text.unicodeScalars.count
                #expect(whole.clamped(to: error.scalars) == error.scalars, "seed \(seed): \(text)")
            }
        }
    }

    @Test(arguments: 11...12)
    func `a rule never occurs just when the whole calendar has no occurrence`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let sample = Sample(using: &random, isSparse: true)
            // So late that the whole calendar is only a little more than one cycle.
            let start = CivilDate.firstDay(ofYear: 9500).adding(days: .random(in: 0...1000, using: &random))
            let recurrence = try Recurrence(sample.rule, start: start)
            let isEmpty = recurrence.occurrences(in: try #require(Window(start, .latest))).isEmpty
            #expect(recurrence.neverOccurs == isEmpty, "seed \(seed): \(sample)")
        }
    }
}

/// A random rule that is well-formed, and a stretch of days to try it on.
private struct Sample: CustomStringConvertible {
    let start: CivilDate
    let days: Int
    private(set) var rule: String
    private(set) var count: Int?
    private(set) var until: CivilDate?

    var last: CivilDate { start.adding(days: days) }
    var description: String { "\(rule) from \(start) through \(last)" }

    /// - Parameter isSparse: with more parts, so that few days pass them all.
    init(using random: inout SeededGenerator, isSparse: Bool = false) {
        let frequency = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].randomElement(using: &random) ?? ""
        // Around a century without a leap day, and one with.
        start = CivilDate.firstDay(ofYear: [2024, 2099, 1999].randomElement(using: &random) ?? 2024)
            .adding(days: .random(in: -10...400, using: &random))
        days = .random(in: 0...(["DAILY": 200, "WEEKLY": 300, "MONTHLY": 800][frequency] ?? 1800), using: &random)
        rule = "FREQ=\(frequency)"
        let chance = isSparse ? 6 : 3
        func happens() -> Bool { Int.random(in: 0..<10, using: &random) < chance }
        func some(_ most: Int, isSigned: Bool = true) -> String {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let place = Int.random(in: 1...most, using: &random)
                return "\(isSigned && Bool.random(using: &random) ? -place : place)"
            }.joined(separator: ",")
        }
        if happens() { rule += ";INTERVAL=\(Int.random(in: 1...(isSparse ? 60 : 4), using: &random))" }
        if happens() { rule += ";WKST=\(Weekday.allCases.randomElement(using: &random)?.code ?? "")" }
        let parts = rule.count
        if happens() { rule += ";BYMONTH=\(some(12, isSigned: false))" }
        let hasWeeks = frequency == "YEARLY" && happens()
        if hasWeeks { rule += ";BYWEEKNO=\(some(53))" }
        if frequency == "YEARLY" && happens() { rule += ";BYYEARDAY=\(some(366)),1,60,-1" }
        if frequency != "WEEKLY" && happens() { rule += ";BYMONTHDAY=\(some(31))" }
        if happens() || happens() {
            let counts = !hasWeeks && (frequency == "MONTHLY" || frequency == "YEARLY")
            let values = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let ordinal = counts && Bool.random(using: &random) ? Int.random(in: -6...6, using: &random) : 0
                let code = Weekday.allCases.randomElement(using: &random)?.code ?? ""
                return ordinal == 0 ? code : "\(ordinal)\(code)"
            }
            rule += ";BYDAY=\(values.joined(separator: ","))"
        }
        if rule.count > parts && happens() { rule += ";BYSETPOS=\(some(4))" }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            count = .random(in: 1...30, using: &random)
            rule += ";COUNT=\(count ?? 1)"
        case 1:
            until = start.adding(days: .random(in: -10...days, using: &random))
            rule += ";UNTIL=\(until?.description.filter { $0 != "-" } ?? "")"
        default: break
        }
    }
}
