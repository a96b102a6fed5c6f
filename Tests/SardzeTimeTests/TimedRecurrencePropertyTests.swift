import SardzeTime
import TestSupport
import Testing

struct TimedRecurrencePropertyTests {
    @Test(arguments: 1...4)
    func `random rules with times agree with the slow reading of the RFC`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, _ in
            let recurrence = try sample.recurrence()
            let whole = Array(recurrence.occurrences(from: .earliest, through: sample.last))
            #expect(whole == sample.slow(), "seed \(seed): \(sample)")
            #expect(whole.isEmpty || !recurrence.neverOccurs, "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: 5...6)
    func `moments ascend, none repeats, and COUNT and UNTIL hold`(seed: UInt64) throws {
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

    @Test(arguments: 7...8)
    func `every moment satisfies every part of its rule`(seed: UInt64) throws {
        try forRandomRules(seed, isPlain: true) { sample, _ in
            let parts = RuleParts(sample.rule)
            for moment in try sample.recurrence().occurrences(from: sample.start, through: sample.last) {
                let names = parts.unsatisfied(by: moment.day) + parts.unsatisfied(bySecondOfDay: moment.secondOfDay)
                #expect(names.isEmpty, "seed \(seed): \(sample) at \(moment)")
            }
        }
    }

    @Test(arguments: 9...11)
    func `a cut stretch is the whole, filtered, however it is asked for`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, random in
            let recurrence = try sample.recurrence()
            let whole = Array(recurrence.occurrences(from: .earliest, through: sample.last))
            let span = SlowInstant.seconds(from: sample.start, to: sample.last)
            let ends = [0, 1].map { _ in sample.start.adding(seconds: .random(in: -1000...span, using: &random)) }
            // Often right at an occurrence.
            let first = Bool.random(using: &random) ? whole.randomElement(using: &random) ?? ends[0] : ends[0]
            let last = max(first, ends[1])
            let cut = whole.filter { first <= $0 && $0 <= last }
            let label = "seed \(seed): \(sample), \(first) to \(last)"
            #expect(Array(recurrence.occurrences(from: first, through: last)) == cut, "\(label)")
            #expect(recurrence.count(from: first, through: last) == cut.count, "\(label)")
            let room = Int.random(in: 0...cut.count + 2, using: &random)
            #expect(
                Self.written(recurrence, from: first, through: last, room: room) == Array(cut.prefix(room)), "\(label)")
            #expect(recurrence.contains(first) == whole.contains(first), "\(label)")
            #expect(recurrence.contains(last) == whole.contains(last), "\(label)")
            let next = recurrence.next(after: first)
            let expected = whole.first { $0 > first }
            #expect(expected == nil ? next ?? .latest > sample.last : next == expected, "\(label)")
        }
    }

    @Test(arguments: 12...13)
    func `a rule with times reads back as it is printed, and however it is spelt`(seed: UInt64) throws {
        try forRandomRules(seed) { sample, random in
            let rule = try RecurrenceRule(sample.rule)
            let again = try RecurrenceRule(rule.description)
            #expect(again == rule && again.description == rule.description, "seed \(seed): \(sample)")
            let other = respelt(sample.rule, using: &random)
            #expect(try RecurrenceRule(other) == rule, "seed \(seed): \(sample), \(other)")
        }
    }

    @Test(arguments: 14...15)
    func `a start many cycles ago gives the same moments as a near one`(seed: UInt64) throws {
        try forRandomRules(seed, isPlain: true) { sample, _ in
            let interval = RuleParts(sample.rule).interval
            guard sample.count == nil, interval < 5 else { return }
            let far = CivilDateTime(
                sample.start.day.adding(days: -146_097 * interval), secondOfDay: sample.start.secondOfDay)
            let distant = try TimedRecurrence(sample.rule, start: far)
            #expect(
                Array(distant.occurrences(from: sample.start, through: sample.last))
                    == Array(try sample.recurrence().occurrences(from: sample.start, through: sample.last)),
                "seed \(seed): \(sample), from \(far)")
        }
    }

    @Test(arguments: 16...17)
    func `a rule of days has the same days at the time of its start`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let sample = RecurrenceSample(using: &random, isPlain: true)
            let second = Int.random(in: 0..<86_400, using: &random)
            let start = CivilDateTime(sample.start, secondOfDay: second)
            let end = CivilDateTime(sample.last, secondOfDay: 86_399)
            let timed = try TimedRecurrence(sample.rule, start: start).occurrences(from: start, through: end)
            let days = try sample.recurrence().occurrences(from: sample.start, through: sample.last)
            #expect(
                Array(timed) == days.map { CivilDateTime($0, secondOfDay: second) },
                "seed \(seed): \(sample) at \(start)")
        }
    }

    private func forRandomRules(
        _ seed: UInt64, isPlain: Bool = false, _ check: (TimedRecurrenceSample, inout SeededGenerator) throws -> Void
    ) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 { try check(TimedRecurrenceSample(using: &random, isPlain: isPlain), &random) }
    }

    private static func written(
        _ recurrence: TimedRecurrence, from first: CivilDateTime, through last: CivilDateTime, room: Int
    ) -> [CivilDateTime] {
        Array(unsafeUninitializedCapacity: room) { buffer, count in
            let part = UnsafeMutableBufferPointer(rebasing: buffer.prefix(room))
            count = recurrence.occurrences(from: first, through: last, into: part)
        }
    }
}

extension SlowInstant {
    fileprivate static func seconds(from first: CivilDateTime, to last: CivilDateTime) -> Int {
        (last.day - first.day) * 86_400 + last.secondOfDay - first.secondOfDay
    }
}
