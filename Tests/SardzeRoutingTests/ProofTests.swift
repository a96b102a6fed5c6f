import SardzeRouting
import Testing

struct ProofTests {
    @Test(arguments: HitPolicy.allCases)
    func `a proof says what looking at every case says`(policy: HitPolicy) throws {
        for seed in UInt64(6000)..<6180 {
            let slow = SlowTable(.random(seed, policy: policy))
            let proof = try slow.sketch.table().proof()
            let faults = slow.faults(of: proof)
            guard faults.isEmpty else {
                Issue.record("seed \(seed): \(faults.joined(separator: ", "))\n\(slow.sketch)\n\(proof)")
                return
            }
            #expect(!proof.isUndecided)
        }
    }

    @Test func `in crowded tables a rule is beaten by no more rules than it takes`() throws {
        var most = 0
        for seed in UInt64(6400)..<6440 {
            let slow = SlowTable(.random(seed, policy: seed % 2 == 0 ? .first : .priority, cases: 400, rules: 15...30))
            let proof = try slow.sketch.table().proof()
            let faults = slow.faults(of: proof)
            guard faults.isEmpty else {
                Issue.record("seed \(seed): \(faults.joined(separator: ", "))\n\(slow.sketch)\n\(proof)")
                return
            }
            most = max(most, proof.shadowed.map(\.by.count).max() ?? 0)
        }
        #expect(most > 3)
    }

    @Test(arguments: HitPolicy.allCases)
    func `pairs that contradict the policy are counted and kept where the list is cut`(policy: HitPolicy) throws {
        for seed in UInt64(6600)..<6660 {
            let table = try SlowTable(.random(seed, policy: policy, rules: 6...12)).sketch.table()
            let whole = table.proof()
            let contradicting = whole.overlaps.filter { pair in
                switch policy {
                case .collect, .first: false
                case .unique: true
                case .any: !pair.leadsSameWay
                case .priority:
                    !pair.leadsSameWay && table.rules[pair.first].priority == table.rules[pair.second].priority
                }
            }
            let cut = table.proof(budget: ProofBudget(pairs: 2))
            #expect(whole.contradictionCount == contradicting.count && cut.contradictionCount == contradicting.count)
            #expect(cut.overlaps.count == min(2, whole.overlapCount) && cut.overlapCount == whole.overlapCount)
            let kept = cut.overlaps.count { contradicting.contains($0) }
            #expect(kept == min(2, contradicting.count), "seed \(seed)")
        }
    }

    @Test func `the random tables have every fault there is`() throws {
        var seen: Set<String> = []
        for seed in UInt64(6000)..<6200 {
            let slow = SlowTable(.random(seed, policy: seed % 2 == 0 ? .first : .priority))
            let proof = try slow.sketch.table().proof()
            if proof.unmatched.boxes.count > 2 { seen.insert("gaps") }
            if proof.unmatched.missing == 0 { seen.insert("no gap") }
            if proof.shadowed.contains(where: { $0.by.count > 1 }) { seen.insert("shadowed by several") }
            if proof.shadowed.contains(where: { $0.by.count == 1 }) { seen.insert("shadowed by one") }
            if proof.impossibleCases == proof.cases { seen.insert("nothing can be") }
            if proof.neverMatch.contains(where: { !slow.sketch.rules[$0].cases.isEmpty }) {
                seen.insert("only impossible")
            }
            if proof.overlaps.contains(where: \.leadsSameWay) { seen.insert("overlap") }
            if proof.conflictCount > 0 { seen.insert("conflict") }
            if !proof.idleAttributes.isEmpty { seen.insert("idle") }
        }
        #expect(seen.count == 9, "\(seen.sorted())")
    }

    @Test func `the cases two rules share are the widest that can be`() throws {
        for seed in UInt64(6500)..<6600 {
            let slow = SlowTable(.random(seed))
            let table = try slow.sketch.table()
            for overlap in table.proof().overlaps {
                let common = table.common(overlap)
                let part = slow.cases.indices.map { number in
                    slow.canBe[number] && slow.matching[number].contains(overlap.first)
                        && slow.matching[number].contains(overlap.second)
                }
                let faults = slow.faults(of: common, in: part).filter { if case .isWordy = $0 { false } else { true } }
                guard faults.isEmpty else {
                    Issue.record("seed \(seed) \(overlap): \(faults) \(slow.sketch.text(of: common))\n\(slow.sketch)")
                    return
                }
            }
        }
    }

    @Test(arguments: HitPolicy.allCases)
    func `a budget too small leaves questions, and what is said is true`(policy: HitPolicy) throws {
        var undecided = 0
        for seed in UInt64(7000)..<7060 {
            let slow = SlowTable(.random(seed, policy: policy))
            let budget = ProofBudget(
                bytes: 1, steps: Int(seed % 5), allSteps: Int(seed % 7), boxes: Int(seed % 3), pairs: Int(seed % 4))
            let proof = try slow.sketch.table().proof(budget: budget)
            let faults = slow.faults(of: proof, isWhole: false)
            guard faults.isEmpty else {
                Issue.record("seed \(seed): \(faults.joined(separator: ", "))\n\(slow.sketch)\n\(proof)")
                return
            }
            if proof.isUndecided { undecided += 1 }
        }
        #expect(undecided > 30)
    }
}
