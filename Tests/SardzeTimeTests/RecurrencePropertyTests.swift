import SardzeTime
import TestSupport
import Testing

struct RecurrencePropertyTests {
    @Test(arguments: 1...4)
    func `random rules agree with the slow reading of the RFC`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, _ in
            let recurrence = try sample.recurrence()
            let whole = Array(recurrence.occurrences(from: .earliest, through: sample.last))
            #expect(whole == sample.slow.occurrences(through: sample.last), "seed \(seed): \(sample)")
            #expect(whole.isEmpty || !recurrence.neverOccurs, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 5...6)
    func `occurrences ascend, none repeats, and COUNT and UNTIL hold`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, _ in
            let recurrence = try sample.recurrence()
            let whole = Array(recurrence.occurrences(from: .earliest, through: sample.last))
            #expect(zip(whole, whole.dropFirst()).allSatisfy(<), "seed \(seed): \(sample)")
            let ofRule = whole.filter { !sample.adding.contains($0) }
            #expect(ofRule.count <= sample.count ?? .max, "seed \(seed): \(sample)")
            let end = sample.until ?? .latest
            #expect(ofRule.allSatisfy { sample.start <= $0 && $0 <= end }, "seed \(seed): \(sample)")
            #expect(sample.adding.allSatisfy { sample.excluding.contains($0) || recurrence.contains($0) })
            #expect(!sample.excluding.contains { recurrence.contains($0) }, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 13...14)
    func `every occurrence satisfies every part of its rule`(seed: UInt64) throws {
        try forRandomRules(seed, isPlain: true) { sample, _ in
            let parts = RuleParts(sample.rule)
            for day in try sample.recurrence().occurrences(from: sample.start, through: sample.last) {
                #expect(parts.unsatisfied(by: day).isEmpty, "seed \(seed): \(sample) on \(day)")
            }
        }
    }

    @Test(arguments: 15...17)
    func `a cut window is the whole, filtered, however it is asked for`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, random in
            let recurrence = try sample.recurrence()
            let whole = Array(recurrence.occurrences(from: .earliest, through: sample.last))
            let window = sample.window(using: &random)
            let last = min(window.last, sample.last)
            let cut = whole.filter { window.first <= $0 && $0 <= last }
            let day = window.first
            let label = "seed \(seed): \(sample), \(window)"
            #expect(Array(recurrence.occurrences(from: day, through: last)) == cut, "\(label)")
            if let window = Window(day, last) {
                #expect(recurrence.occurrences(in: window) == cut, "\(label)")
                #expect(recurrence.count(in: window) == cut.count, "\(label)")
            }
            let room = Int.random(in: 0...cut.count + 2, using: &random)
            #expect(
                Self.written(recurrence, from: day, through: last, room: room) == Array(cut.prefix(room)), "\(label)")
            #expect(recurrence.contains(day) == whole.contains(day) || day > sample.last, "\(label)")
            if let next = whole.first(where: { $0 > day }) { #expect(recurrence.next(after: day) == next, "\(label)") }
            let (following, reached) = (recurrence.next(after: day), sample.last)
            #expect(following.map { $0 > reached || whole.contains($0) } ?? true, "\(label)")
        }
    }

    @Test(arguments: 7...8)
    func `what is printed reads back the same`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, _ in
            let rule = try RecurrenceRule(sample.rule)
            let again = try RecurrenceRule(rule.description)
            #expect(again == rule, "seed \(seed): \(sample)")
            #expect(again.description == rule.description, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 18...19)
    func `two spellings of one rule agree`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, random in
            let other = respelt(sample.rule, using: &random)
            #expect(try RecurrenceRule(other) == RecurrenceRule(sample.rule), "seed \(seed): \(sample), \(other)")
            let recurrence = try Recurrence(
                other, start: sample.start, adding: sample.adding.shuffled(using: &random) + sample.adding,
                excluding: sample.excluding.reversed())
            #expect(recurrence == (try sample.recurrence()), "seed \(seed): \(sample), \(other)")
            #expect(
                Array(recurrence.occurrences(from: .earliest, through: sample.last))
                    == sample.slow.occurrences(through: sample.last), "seed \(seed): \(sample), \(other)")
        }
    }

    @Test(arguments: 20...21)
    func `a start many cycles ago gives what a near one gives`(seed: UInt64) throws {
        try forRandomRules(seed, isPlain: true) { sample, _ in
            // After 400 years the calendar is the same; after INTERVAL times as many, the counting too.
            let interval = RuleParts(sample.rule).interval
            guard sample.count == nil, interval < 5 else { return }
            let days = sample.start - CivilDate.earliest
            let far = sample.start.adding(days: -146_097 * interval * (days / (146_097 * interval)))
            let distant = try Recurrence(sample.rule, start: far)
            #expect(
                Array(distant.occurrences(from: sample.start, through: sample.last))
                    == Array(try sample.recurrence().occurrences(from: sample.start, through: sample.last)),
                "seed \(seed): \(sample), from \(far)")
        }
    }

    @Test(arguments: 11...12)
    func `a rule that never occurs has no day in the rest of the calendar`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let end = CivilDate.latest.adding(days: -10)
        for _ in 0..<100 {
            let sample = RecurrenceSample(using: &random, isSparse: true, isPlain: true)
            let start = CivilDate.firstDay(ofYear: 9990).adding(days: .random(in: 0...2000, using: &random))
            let recurrence = try Recurrence(sample.rule, start: start)
            let first = SlowRecurrence(sample.rule, start: start).occurrences(through: end).first
            let found = recurrence.next(after: .earliest)
            #expect(first == nil ? found ?? .latest > end : found == first, "seed \(seed): \(sample) from \(start)")
            #expect(recurrence.neverOccurs == (found == nil), "seed \(seed): \(sample) from \(start)")
        }
    }

    @Test(arguments: [22])
    func `a rule that never occurs has no day in a whole cycle`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var left = 6
        while left > 0 {
            let sample = RecurrenceSample(using: &random, isSparse: true, isPlain: true)
            guard sample.until == nil, try sample.recurrence().neverOccurs else { continue }
            left -= 1
            let end = sample.start.adding(days: 146_097)
            #expect(sample.slow.occurrences(through: end).isEmpty, "seed \(seed): \(sample)")
        }
    }

    private func forRandomRules(
        _ seed: UInt64, isPlain: Bool = false, _ check: (RecurrenceSample, inout SeededGenerator) throws -> Void
    ) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let sample = RecurrenceSample(using: &random, isPlain: isPlain)
            try check(sample, &random)
        }
    }

    private static func written(
        _ recurrence: Recurrence, from first: CivilDate, through last: CivilDate, room: Int
    ) -> [CivilDate] {
        Array(unsafeUninitializedCapacity: room) { buffer, count in
            let part = UnsafeMutableBufferPointer(rebasing: buffer.prefix(room))
            count = recurrence.occurrences(from: first, through: last, into: part)
        }
    }
}
