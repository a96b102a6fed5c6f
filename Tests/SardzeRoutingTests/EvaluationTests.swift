import SardzeRouting
import Testing

struct EvaluationTests {
    @Test(arguments: HitPolicy.allCases)
    func `every case is answered as by looking at every rule`(policy: HitPolicy) throws {
        for seed in UInt64(0)..<250 {
            let slow = SlowTable(.random(seed, policy: policy))
            let table = try slow.sketch.table()
            #expect(table.caseCount == UInt128(slow.cases.count))
            for (number, values) in slow.cases.enumerated() where number % 3 == Int(seed % 3) {
                let matching = table.matching(values)
                let decision = table.decision(values)
                guard matching == slow.matching[number], decision == slow.decision(matching) else {
                    Issue.record("seed \(seed), case \(values): \(matching), \(decision)\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test(arguments: HitPolicy.allCases)
    func `the quick way answers as the plain one`(policy: HitPolicy) throws {
        var matches = [7, 7, 7]
        for seed in UInt64(500)..<600 {
            let slow = SlowTable(.random(seed, policy: policy))
            let table = try slow.sketch.table()
            for (number, values) in slow.cases.enumerated() {
                let encoded = try #require(table.encoded(values))
                table.matches(encoded, into: &matches)
                let ranked = slow.matching[number].sorted { slow.beats($0, $1) || (!slow.beats($1, $0) && $0 < $1) }
                guard matches == ranked, table.firstMatch(encoded) == ranked.first else {
                    Issue.record("seed \(seed), case \(values): \(matches)\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test(arguments: HitPolicy.allCases)
    func `the bits of a case are those of the rules that match`(policy: HitPolicy) throws {
        for seed in UInt64(700)..<760 {
            let slow = SlowTable(.random(seed, policy: policy, rules: seed % 4 == 0 ? 60...70 : 1...8))
            let table = try slow.sketch.table()
            let ranking = slow.sketch.rules.indices.sorted { slow.beats($0, $1) || (!slow.beats($1, $0) && $0 < $1) }
            var bits = [UInt64](repeating: .max, count: table.matchWords)
            for (number, values) in slow.cases.enumerated() where number % 5 == Int(seed % 5) {
                values.withUnsafeBufferPointer { values in
                    bits.withUnsafeMutableBufferPointer { table.match(values, into: $0) }
                }
                let matching = ranking.indices.filter { bits[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
                let isSpilt = bits.reduce(0) { $0 + $1.nonzeroBitCount } != matching.count
                guard matching.map({ ranking[$0] }).sorted() == slow.matching[number], !isSpilt else {
                    Issue.record("seed \(seed), case \(values): \(bits)\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test func `a value outside its attribute meets no rule, and neither does a case without one`() throws {
        let attributes = [CaseAttribute("age", .integers(3...5)), CaseAttribute("light", .values(["red", "green"]))]
        let table = try RouteTable(
            .collect, attributes: attributes, rules: [RouteRule("R1", .all, route: 0)], hasOtherwise: true)
        for values in [[2, 0], [6, 0], [3, 2], [3, -1], [3], [], [3, 0, 0], [.min, 0], [.max, 1]] {
            #expect(table.encoded(values) == nil, "\(values)")
            #expect(table.matching(values).isEmpty)
            #expect(table.explanation(values) == nil)
        }
        #expect(table.matching([5, 1]) == [0])
    }

    @Test func `sides may reach beyond the domain`() throws {
        let rules = [
            RouteRule("R1", Box([0: ValueSet(.min...4)]), route: 0),
            RouteRule("R2", Box([0: ValueSet([(-9)...(-7), 5 ... .max])]), route: 1),
            RouteRule("R3", Box([0: ValueSet(18...99)]), route: 2),
        ]
        let table = try RouteTable(.unique, attributes: [CaseAttribute("age", .integers(0...17))], rules: rules)
        #expect((0...17).map { table.matching([$0]) } == (0...17).map { [$0 <= 4 ? 0 : 1] })
        let proof = table.proof()
        #expect(proof.unmatched.missing == 0 && proof.overlapCount == 0)
        #expect(proof.neverMatch == [2], "a rule that asks for what cannot be said")
    }
}
