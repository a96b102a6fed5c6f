import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ExpansionSlowModelTests {
    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `random plans give the tasks that the design, read day by day, asks for`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<12 {
            let sketch = PlanSketch(using: &random)
            let tasks = try Planning(sketch).schedule().tasks.map {
                SlowExpansion.Task(activity: $0.duty.activity, slot: $0.slot, opens: $0.opens, due: $0.due)
            }
            let slow = SlowExpansion(sketch).tasks()
            if tasks.sorted() != slow {
                let (fast, slow) = (Set(tasks), Set(slow))
                let wrong = fast.subtracting(slow).sorted().prefix(4)
                let missing = slow.subtracting(fast).sorted().prefix(4)
                Issue.record("seed \(seed), round \(round): not asked for \(wrong), missing \(missing)\n\(sketch.text)")
            }
        }
    }
}
