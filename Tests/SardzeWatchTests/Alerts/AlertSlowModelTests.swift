import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct AlertSlowModelTests {
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `whoever is told what is told what the promises in words ask for, day by day`(seed: UInt64) throws {
        for round in 0..<3 as Range<UInt64> {
            var life = try AlertLife(seed: seed * 100 + round)
            let last = life.now.day.adding(days: 70)
            var faults: [String] = []
            while life.now.day < last, faults.isEmpty {
                life.pass(to: life.later())
                for _ in 0..<Int.random(in: 0...3, using: &life.random) { life.happen() }
                faults = life.run()
                if Bool.random(using: &life.random) { faults += life.run() }
            }
            if !faults.isEmpty {
                Issue.record(
                    "seed \(seed), round \(round), \(life.now): \(faults.prefix(6).joined(separator: "\n"))\n\(life.story)"
                )
            }
        }
    }
}
