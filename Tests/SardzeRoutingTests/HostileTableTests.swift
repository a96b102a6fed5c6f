import SardzeRouting
import TestSupport
import Testing

/// Tables at the edges: nothing, very much, and the ends of machine words.
struct HostileTableTests {
    @Test(arguments: HitPolicy.allCases)
    func `a table without attributes has one case`(policy: HitPolicy) throws {
        let none = try RouteTable(policy, attributes: [], rules: [])
        #expect(none.caseCount == 1 && none.matching([]).isEmpty && none.decision([]) == .nothing)
        #expect(none.proof().unmatched.missing == 1 && none.proof().unmatched.boxes == [.all])
        #expect(none.explanation([])?.gap == .all)
        let one = try RouteTable(policy, attributes: [], rules: [RouteRule("R1", .all, route: 0)])
        #expect(one.decision([]) == .rules([0]) && one.partial([])?.decision == .rules([0]))
        #expect(one.proof().unmatched.missing == 0 && !one.proof().isUndecided)
    }

    @Test(arguments: HitPolicy.allCases)
    func `a table without rules leaves every case out`(policy: HitPolicy) throws {
        let attributes = [CaseAttribute("age", .integers(0...17)), CaseAttribute("grt", .boolean)]
        let table = try RouteTable(policy, attributes: attributes, rules: [], hasOtherwise: true)
        let proof = table.proof()
        #expect(proof.cases == 36 && proof.unmatched.missing == 36 && proof.unmatched.boxes == [.all])
        #expect(proof.idleAttributes == [0, 1] && proof.neverMatch.isEmpty && proof.overlapCount == 0)
        let encoded = try #require(table.encoded([3, 1]))
        #expect(table.firstMatch(encoded) == nil && table.decision([3, 1]) == .otherwise)
        #expect(table.partial([nil, nil])?.decision == .otherwise)
    }

    @Test func `where nothing can be, nothing is missing and no rule matches`() throws {
        let table = try RouteTable(
            .first, attributes: [CaseAttribute("grt", .boolean)],
            rules: [RouteRule("R1", .all, route: 0), RouteRule("R2", .all, route: 1)], impossible: [.all])
        let proof = table.proof()
        #expect(proof.impossibleCases == 2 && proof.unmatched.missing == 0)
        #expect(proof.neverMatch == [0, 1] && proof.shadowed.isEmpty && proof.overlapCount == 0)
    }

    @Test(arguments: [1, 63, 64, 65, 127, 128, 129])
    func `the ends of words are no trouble`(count: Int) throws {
        // Rule n takes the value n; the last one takes all there is.
        let attributes = [CaseAttribute("number", .integers(0...count)), CaseAttribute("grt", .boolean)]
        let rules = (0..<count).map { number in
            RouteRule("R\(number)", number == count - 1 ? .all : Box([0: ValueSet(number...number)]), route: number)
        }
        for policy in HitPolicy.allCases {
            let table = try RouteTable(policy, attributes: attributes, rules: rules)
            for value in 0...count {
                let expected = value < count - 1 ? [value, count - 1] : [count - 1]
                #expect(table.matching([value, 1]) == expected)
                #expect(try #require(table.encoded([value, 0]).map(table.firstMatch)) == expected.first)
                let failures = try #require(table.explanation([value, 0])).firstFailures
                #expect(failures.indices.filter { failures[$0] < 0 } == expected)
            }
            let proof = table.proof()
            #expect(proof.unmatched.missing == 0 && proof.shadowed.isEmpty && proof.overlapCount == count - 1)
        }
    }

    @Test func `the last rule may be shadowed across words`() throws {
        // 130 rules that share one value each with the last, which they cover together and none of them needlessly.
        let attributes = [CaseAttribute("number", .integers(0...129))]
        let rules = (0..<130).map { RouteRule("R\($0)", Box([0: ValueSet($0...$0)]), route: 0) }
        let last = RouteRule("last", .all, route: 1)
        let table = try RouteTable(.first, attributes: attributes, rules: rules + [last])
        let shadowed = table.proof().shadowed
        #expect(shadowed.map(\.rule) == [130] && shadowed.first?.by == Array(0..<130))
    }

    @Test func `a thousand million values are counted, not walked`() throws {
        let attributes = [CaseAttribute("number", .integers(CaseAttribute.widest)), CaseAttribute("grt", .boolean)]
        let rules = [
            RouteRule("R1", Box([0: ValueSet(-1_000_000_000...(-1))]), route: 0),
            RouteRule("R2", Box([0: ValueSet(1...1_000_000_000), 1: ValueSet(1...1)]), route: 1),
            RouteRule("R3", Box([0: ValueSet([7...7, 999...1001])]), route: 2),
        ]
        let table = try RouteTable(.unique, attributes: attributes, rules: rules)
        let proof = table.proof()
        #expect(proof.cases == 4_000_000_002 && proof.unmatched.missing == 1_000_000_000 + 2 - 4)
        #expect(proof.unmatched.boxes.contains(Box([0: ValueSet(0...0)])) && proof.overlapCount == 1)
        #expect(table.matching([1000, 1]) == [1, 2] && table.matching([0, 1]).isEmpty)
        #expect(table.matching([-1_000_000_000, 0]) == [0] && table.matching([1_000_000_001, 0]).isEmpty)
    }

    @Test func `sixty booleans are proved without being walked`() throws {
        let attributes = (0..<60).map { CaseAttribute("b\($0)", .boolean) }
        let yes = (0..<60).map { RouteRule("R\($0)", Box([$0: ValueSet(1...1)]), route: 0) }
        let proof = try RouteTable(.first, attributes: attributes, rules: yes).proof()
        #expect(proof.cases == 1 << 60 && proof.unmatched.missing == 1 && !proof.isUndecided)
        #expect(
            proof.unmatched.boxes == [Box(Dictionary(uniqueKeysWithValues: (0..<60).map { ($0, ValueSet(0...0)) }))])
        let whole = try RouteTable(.first, attributes: attributes, rules: yes + [RouteRule("last", .all, route: 1)])
        #expect(whole.proof().unmatched.missing == 0 && whole.proof().shadowed.isEmpty)
    }

    /// Pairs of attributes that are asked for together, in an order that keeps every first half open until the end: the
    /// diagram is exponential.
    private func pairs(_ count: Int) -> (attributes: [CaseAttribute], rules: [RouteRule]) {
        let rules = (0..<count).map { number in
            RouteRule("R\(number)", Box([number: ValueSet(1...1), number + count: ValueSet(1...1)]), route: 0)
        }
        return ((0..<(2 * count)).map { CaseAttribute("b\($0)", .boolean) }, rules)
    }

    @Test func `too large a diagram ends as undecided, with boxes that are truly left out`() throws {
        let (attributes, rules) = pairs(30)
        let table = try RouteTable(.first, attributes: attributes, rules: rules)
        let budget = ProofBudget(bytes: 2_000_000, steps: 2_000, allSteps: 20_000, boxes: 10)
        let proof = table.proof(budget: budget)
        #expect(proof.unmatched.missing == nil && proof.undecided.contains(.unmatched) && proof.isUndecided)
        #expect(!proof.unmatched.boxes.isEmpty && !proof.unmatched.boxesAreComplete && !proof.unmatched.isWhole)
        for box in proof.unmatched.boxes {
            #expect(rules.allSatisfy { $0.cases.intersection(box).isEmpty })
            // One more value of any side, and a rule has its case.
            for attribute in box.sides.keys {
                var wider = box
                wider[attribute] = ValueSet(1...1)
                #expect(rules.contains { !$0.cases.intersection(wider).isEmpty })
            }
        }
    }

    @Test func `a table with more cases than can be counted is refused`() throws {
        let wide = (0..<5).map { CaseAttribute("a\($0)", .integers(CaseAttribute.widest)) }
        #expect(throws: RouteTableFault.tooManyCases) { try RouteTable(.first, attributes: wide, rules: []) }
        #expect(throws: RouteTableFault.noValues(attribute: "none")) {
            try RouteTable(.first, attributes: [CaseAttribute("none", .values([]))], rules: [])
        }
        // The last that can be counted: 2^127 cases, and then 2^128.
        let booleans = (0..<127).map { CaseAttribute("b\($0)", .boolean) }
        #expect(try RouteTable(.first, attributes: booleans, rules: []).proof().unmatched.missing == 1 << 127)
        #expect(throws: RouteTableFault.tooManyCases) {
            try RouteTable(.first, attributes: booleans + [CaseAttribute("b127", .boolean)], rules: [])
        }
    }
}
