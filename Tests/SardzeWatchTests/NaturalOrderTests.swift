import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct NaturalOrderTests {
    @Test(arguments: [
        ["2.9", "2.10", "2.11", "10.1"], ["1.1", "1.2", "MON-1", "SG-1", "SG-2", "SG-10"],
        ["", "a", "a1", "a01b", "a2"],
        ["1", "1.1", "1a", "2"], ["99999999999999999999998", "99999999999999999999999", "100000000000000000000000"],
    ])
    func `people count like this`(names: [String]) {
        #expect(names.reversed().sorted(by: NaturalOrder.precedes) == names)
        for name in names { #expect(!NaturalOrder.precedes(name, name)) }
    }

    @Test func `numbers that are equal still have one order`() {
        #expect(NaturalOrder.precedes("1.01", "1.1") != NaturalOrder.precedes("1.1", "1.01"))
    }

    @Test(arguments: 501...503 as ClosedRange<UInt64>)
    func `any names have one order, whichever way they are shuffled`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let letters = ["0", "1", "00", "9", "10", ".", "-", "a", "A", "ķ", "🗓", "/", ":"]
        var names: Set<String> = []
        while names.count < 60 {
            names.insert(
                (0..<Int.random(in: 0...5, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
                    .joined())
        }
        let sorted = names.shuffled(using: &random).sorted(by: NaturalOrder.precedes)
        for (index, one) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                #expect(
                    NaturalOrder.precedes(one, other) && !NaturalOrder.precedes(other, one),
                    "seed \(seed): \(one), \(other)")
            }
        }
    }

    @Test func `a schedule lies by activity, then by slot, whatever order it came in`() throws {
        let schedule = try Planning.madona().schedule()
        var random = SeededGenerator(seed: 3)
        #expect(Schedule(plan: "madona", tasks: schedule.tasks.shuffled(using: &random)) == schedule)
        let activities = schedule.tasks.map(\.duty.activity)
        #expect(try #require(activities.firstIndex(of: "2.9")) < (try #require(activities.firstIndex(of: "2.10"))))
    }
}
