import SardzeRouting
import TestSupport
import Testing

struct CoverageTests {
    @Test func `what some boxes leave of a box is found whole`() throws {
        for seed in UInt64(2000)..<2350 {
            let asked = AskedCoverage(seed: seed, isRanked: false)
            let coverage = asked.table.coverage(of: asked.box, by: asked.boxes.map(\.box))
            guard asked.isRight(coverage) else {
                Issue.record("seed \(seed): \(coverage)\n\(asked)")
                return
            }
        }
    }

    @Test func `where the first box decides, only a good one takes a case`() throws {
        for seed in UInt64(2500)..<2750 {
            let asked = AskedCoverage(seed: seed, isRanked: true)
            let coverage = asked.table.coverage(of: asked.box, byRanked: asked.boxes)
            guard asked.isRight(coverage) else {
                Issue.record("seed \(seed): \(coverage)\n\(asked)")
                return
            }
        }
    }

    @Test func `a budget too small never says that all is taken, and what it finds is true`() throws {
        var undecided = 0
        for seed in UInt64(3000)..<3300 {
            let asked = AskedCoverage(seed: seed, isRanked: seed % 2 == 0)
            let budget = ProofBudget(bytes: 1, steps: Int(seed % 6), allSteps: Int(seed % 9), boxes: 3, pairs: 1)
            let coverage = asked.table.coverage(of: asked.box, byRanked: asked.boxes, budget: budget)
            guard asked.isSound(coverage) else {
                Issue.record("seed \(seed): \(coverage)\n\(asked)")
                return
            }
            if coverage.isUndecided { undecided += 1 }
        }
        #expect(undecided > 30)
    }

    @Test func `an empty box is covered by nothing at all, and every case by one rule without conditions`() throws {
        let table = try RouteTable(.collect, attributes: [CaseAttribute("age", .integers(0...17))], rules: [])
        #expect(table.coverage(of: Box([0: .empty]), by: []).isWhole)
        #expect(table.coverage(of: Box([0: ValueSet(40...50)]), by: []).isWhole, "beyond the domain")
        #expect(table.coverage(of: .all, by: [.all]).isWhole)
        let none = table.coverage(of: Box([0: ValueSet(3...5)]), by: [])
        #expect(none.missing == 3 && none.boxes == [Box([0: ValueSet(3...5)])] && none.boxesAreComplete)
    }
}

/// A box, and boxes that may take its cases.
private struct AskedCoverage: CustomStringConvertible {
    let slow: SlowTable
    let table: RouteTable
    let box: Box
    let boxes: [(box: Box, isGood: Bool)]
    /// For each case whether it can be, lies in the box and is not taken.
    let part: [Bool]

    init(seed: UInt64, isRanked: Bool) {
        var chance = SeededGenerator(seed: seed)
        slow = SlowTable(.random(seed, policy: .collect))
        let sketch = slow.sketch
        guard let table = try? sketch.table() else { preconditionFailure("a small table") }
        self.table = table
        box = TableSketch.box(sketch.attributes, free: 60, using: &chance)
        boxes = sketch.rules.map { ($0.cases, !isRanked || Int.random(in: 0..<3, using: &chance) > 0) }
        let inside = slow.membership(of: box)
        let held = boxes.map { [slow] in slow.membership(of: $0.box) }
        part = slow.cases.indices.map { [slow, boxes] number in
            guard slow.canBe[number], inside[number] else { return false }
            guard let first = held.firstIndex(where: { $0[number] }) else { return true }
            return !boxes[first].isGood
        }
    }

    var description: String {
        let ranked = boxes.map { "\($0.isGood ? "good" : "bad ") \(slow.sketch.text(of: $0.box))" }
        return "of \(slow.sketch.text(of: box))\n\(ranked.joined(separator: "\n"))\n\(slow.sketch)"
    }

    func isRight(_ coverage: Coverage) -> Bool {
        coverage.missing == UInt128(part.count { $0 }) && coverage.boxesAreComplete && isSound(coverage)
            && coverage.boxes.allSatisfy { slow.faults(of: $0, in: part, within: box).isEmpty }
            && coverage.boxes.indices.allSatisfy { needless in
                slow.union(of: coverage.boxes.indices.filter { $0 != needless }.map { coverage.boxes[$0] }).count
                    < slow.union(of: coverage.boxes).count
            }
    }

    /// Whether all that is said is true; it may be less than could be said.
    func isSound(_ coverage: Coverage) -> Bool {
        let missing = part.indices.filter { part[$0] }
        let union = slow.union(of: coverage.boxes)
        return coverage.boxes.allSatisfy { box in
            slow.faults(of: box, in: part, within: self.box).allSatisfy { fault in
                if case .couldGrow = fault { return true }
                return false
            }
        }
            && (coverage.missing == nil || coverage.missing == UInt128(missing.count))
            && (!coverage.isWhole || missing.isEmpty)
            && (!coverage.boxesAreComplete || union == missing)
    }
}
