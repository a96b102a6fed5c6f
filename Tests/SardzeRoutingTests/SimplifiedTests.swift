import SardzeRouting
import TestSupport
import Testing

struct SimplifiedTests {
    @Test func `a box said with fewer sides has the same possible cases`() throws {
        var shorter = 0
        for seed in UInt64(5000)..<5200 {
            let slow = SlowTable(.random(seed))
            let table = try slow.sketch.table()
            for box in table.proof().unmatched.boxes.prefix(3) {
                let simple = table.simplified(box)
                let same = slow.cases.indices.allSatisfy { number in
                    !slow.canBe[number] || box.contains(slow.cases[number]) == simple.contains(slow.cases[number])
                }
                #expect(same, "seed \(seed): \(box), \(simple)\n\(slow.sketch)")
                if simple.sides.count < box.sides.count { shorter += 1 }
            }
        }
        #expect(shorter > 5)
    }

    @Test func `what only cases that cannot be would break is left out`() throws {
        let light = CaseAttribute("light", .values(["green", "red", "none"]))
        let concern = CaseAttribute("concern", .values(["behaviour", "neglect"]))
        let table = try RouteTable(
            .collect, attributes: [concern, light], rules: [RouteRule("R1", Box([0: ValueSet(0...0)]), route: 0)],
            impossible: [Box([0: ValueSet(1...1), 1: ValueSet(0...1)])])
        let gap = try #require(table.proof().unmatched.boxes.first)
        #expect(gap == Box([0: ValueSet(1...1), 1: ValueSet(2...2)]))
        #expect(table.simplified(gap) == Box([0: ValueSet(1...1)]))
    }
}
