import SardzeRouting
import Testing

struct ExplanationTests {
    @Test(arguments: HitPolicy.allCases)
    func `of every rule it is said why it counts or does not`(policy: HitPolicy) throws {
        for seed in UInt64(1000)..<1100 {
            let slow = SlowTable(.random(seed, policy: policy))
            let table = try slow.sketch.table()
            for (number, values) in slow.cases.enumerated() where number % 4 == Int(seed % 4) {
                let explanation = try #require(table.explanation(values))
                let said = slow.sketch.rules.indices.map(explanation.verdict)
                guard explanation.decision == slow.decision(slow.matching[number]),
                    said == slow.verdicts(on: number),
                    explanation.nearMisses.map({ [$0.rule, $0.attribute] }) == slow.nearMisses(values)
                else {
                    Issue.record("seed \(seed), case \(values): \(explanation)\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test func `a case no rule matches lies in a box of such cases that cannot be wider`() throws {
        for seed in UInt64(1200)..<1500 {
            let slow = SlowTable(.random(seed))
            let table = try slow.sketch.table()
            for (number, values) in slow.cases.enumerated() where number % 3 == Int(seed % 3) {
                let gap = try #require(table.explanation(values)).gap
                #expect((gap == nil) == !slow.matching[number].isEmpty)
                guard let gap else { continue }
                let untaken = slow.cases.indices.map { slow.matching[$0].isEmpty }
                guard gap.contains(values), slow.faults(of: gap, in: untaken).isEmpty else {
                    Issue.record(
                        "seed \(seed), case \(values): \(slow.sketch.text(of: gap))\n\(slow.sketch)")
                    return
                }
            }
        }
    }
}

extension SlowTable {
    func verdicts(on number: Int) -> [RouteExplanation.Verdict] {
        sketch.rules.indices.map { verdict(of: $0, on: number) }
    }

    private func verdict(of rule: Int, on number: Int) -> RouteExplanation.Verdict {
        guard matching[number].contains(rule) else {
            return failures(of: rule, cases[number]).first.map { .fails(attribute: $0) } ?? .isBeaten
        }
        if case .rules(let counting) = decision(matching[number]), counting.contains(rule) { return .counts }
        return .isBeaten
    }

    /// The rules that one attribute alone keeps away, each with that attribute.
    func nearMisses(_ values: [Int]) -> [[Int]] {
        sketch.rules.indices.compactMap { rule in
            let failures = failures(of: rule, values)
            return failures.count == 1 ? [rule, failures[0]] : nil
        }
    }

    /// The attributes whose value a rule does not admit.
    private func failures(of rule: Int, _ values: [Int]) -> [Int] {
        values.indices.filter { sketch.rules[rule].cases[$0]?.contains(values[$0]) == false }
    }
}
