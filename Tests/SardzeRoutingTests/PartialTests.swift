import SardzeRouting
import TestSupport
import Testing

struct PartialTests {
    @Test(arguments: HitPolicy.allCases)
    func `of a case half known it is said what is certain and what may be`(policy: HitPolicy) throws {
        for seed in UInt64(4000)..<4080 {
            let slow = SlowTable(.random(seed, policy: policy))
            let table = try slow.sketch.table()
            var chance = SeededGenerator(seed: seed)
            for _ in 0..<6 {
                let values = slow.cases[Int.random(in: slow.cases.indices, using: &chance)].map { value in
                    Bool.random(using: &chance) ? value : nil
                }
                let partial = try #require(table.partial(values))
                let faults = slow.faults(of: partial, values)
                guard faults.isEmpty else {
                    Issue.record("seed \(seed), \(values): \(faults) \(partial)\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test func `when everything is known, the answer is that of the case`() throws {
        for seed in UInt64(4200)..<4300 {
            let slow = SlowTable(.random(seed))
            let table = try slow.sketch.table()
            for (number, values) in slow.cases.enumerated() {
                let partial = try #require(table.partial(values))
                #expect(partial.decision == slow.decision(slow.matching[number]), "seed \(seed)\n\(slow.sketch)")
                #expect(partial.askNext == nil && partial.certain == partial.possible)
            }
        }
    }

    @Test func `asking what is proposed ends with an answer`() throws {
        for seed in UInt64(4300)..<4400 {
            let slow = SlowTable(.random(seed))
            let table = try slow.sketch.table()
            guard let number = slow.cases.indices.last(where: { slow.canBe[$0] }) else { continue }
            var values = [Int?](repeating: nil, count: slow.sketch.attributes.count)
            var asked = 0
            while let next = try #require(table.partial(values)).askNext, asked <= values.count {
                values[next] = slow.cases[number][next]
                asked += 1
            }
            #expect(asked <= values.count)
            let partial = try #require(table.partial(values))
            let decision = try #require(partial.decision)
            let truth = slow.decision(slow.matching[number])
            #expect(slow.areAlike(decision, truth), "seed \(seed): \(decision), \(truth)\n\(slow.sketch)")
        }
    }

    @Test func `the attribute that settles most is asked first`() throws {
        let attributes = [
            CaseAttribute("grt", .boolean), CaseAttribute("urgency", .values(["now", "recent", "unknown"])),
            CaseAttribute("idle", .integers(0...9)),
        ]
        let rules = [
            RouteRule("R1", Box([1: ValueSet(0...0)]), route: 0), RouteRule("R2", Box([1: ValueSet(1...1)]), route: 1),
            RouteRule("R3", Box([0: ValueSet(1...1), 1: ValueSet(1...2)]), route: 2),
        ]
        let table = try RouteTable(.collect, attributes: attributes, rules: rules, hasOtherwise: true)
        #expect(try #require(table.partial([nil, nil, nil])).askNext == 1)
        let now = try #require(table.partial([nil, 0, nil]))
        #expect(now.decision == .rules([0]) && now.askNext == nil)
        let unknown = try #require(table.partial([nil, 2, nil]))
        #expect(unknown.possible == [2] && unknown.mayMatchNothing && unknown.askNext == 0)
        #expect(table.partial([nil, 3, nil]) == nil && table.partial([nil]) == nil)
    }
}

extension SlowTable {
    fileprivate func faults(of partial: PartialDecision, _ values: [Int?]) -> [String] {
        var completions = cases.indices.filter { number in
            zip(cases[number], values).allSatisfy { $1 == nil || $0 == $1 }
        }
        // A case that cannot be is answered as if it could.
        if completions.contains(where: { canBe[$0] }) { completions.removeAll { !canBe[$0] } }
        let rules = Array(sketch.rules.indices)
        let decisions = Set(completions.map { decision(matching[$0]) })
        var faults: [String] = []
        if partial.certain != rules.filter({ rule in completions.allSatisfy { matching[$0].contains(rule) } }) {
            faults.append("certain")
        }
        if partial.possible != rules.filter({ rule in completions.contains { matching[$0].contains(rule) } }) {
            faults.append("possible")
        }
        if partial.mayMatchNothing != completions.contains(where: { matching[$0].isEmpty }) { faults.append("nothing") }
        if let decision = partial.decision {
            if !decisions.allSatisfy({ areAlike(decision, $0) }) { faults.append("decision, truly \(decisions)") }
        } else if decisions.count == 1 {
            faults.append("the decision is settled: \(decisions)")
        }
        if let next = partial.askNext {
            if values[next] != nil { faults.append("asks what is known") }
            // Where the cases between cannot be, no attribute need change anything by itself.
            let relevant = values.indices.filter { values[$0] == nil && changesTheAnswer($0, completions) }
            let telling = relevant.isEmpty || relevant.contains(next)
            if !telling { faults.append("asks what tells nothing") }
        } else if partial.decision == nil {
            faults.append("asks nothing")
        }
        return faults
    }

    /// Whether two of some cases that differ in this attribute alone are answered differently.
    private func changesTheAnswer(_ attribute: Int, _ numbers: [Int]) -> Bool {
        var answers: [[Int]: RouteDecision] = [:]
        for number in numbers {
            var rest = cases[number]
            rest[attribute] = .max
            let answer = decision(matching[number])
            if let other = answers.updateValue(answer, forKey: rest), !areAlike(answer, other) { return true }
        }
        return false
    }

    /// Whether two answers are one; under `any` rules that lead the same way are, and so is every conflict.
    fileprivate func areAlike(_ one: RouteDecision, _ other: RouteDecision) -> Bool {
        if sketch.policy == .any, case .conflict = one, case .conflict = other { return true }
        if sketch.policy == .any, case .rules(let left) = one, case .rules(let right) = other {
            return sketch.rules[left[0]].route == sketch.rules[right[0]].route
        }
        return one == other
    }
}
