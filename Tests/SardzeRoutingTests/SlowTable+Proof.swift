import SardzeRouting

extension SlowTable {
    /// What of a proof is not so.
    ///
    /// - Parameter isWhole: whether it must say everything; else it may leave out what it asks under `undecided`.
    func faults(of proof: RouteProof, isWhole: Bool = true) -> [String] {
        var faults: [String] = []
        let open = Set(isWhole ? [] : proof.undecided)
        let impossible = UInt128(canBe.count { !$0 })
        if proof.cases != UInt128(cases.count) { faults.append("cases") }
        if proof.impossibleCases != impossible, proof.impossibleCases != nil || !open.contains(.impossible) {
            faults.append("impossible cases are \(impossible)")
        }
        faults += self.faults(ofUnmatched: proof.unmatched, mayBeOpen: open.contains(.unmatched))
        faults += self.faults(ofOverlaps: proof, open)
        let matched = Set(cases.indices.lazy.filter { canBe[$0] }.flatMap { matching[$0] })
        let never = sketch.rules.indices.filter { !matched.contains($0) }
        if never.filter({ !open.contains(.matches(rule: $0)) }) != proof.neverMatch {
            faults.append("rules that never match are \(never)")
        }
        faults += self.faults(ofShadows: proof, matched, open)
        let idle = sketch.attributes.indices.filter(isIdle)
        if proof.idleAttributes != idle { faults.append("idle attributes are \(idle)") }
        return faults
    }

    private func faults(ofUnmatched coverage: Coverage, mayBeOpen: Bool) -> [String] {
        let unmatched = unmatched
        var part = [Bool](repeating: false, count: cases.count)
        for number in unmatched { part[number] = true }
        var faults: [String] = []
        if coverage.missing != UInt128(unmatched.count), !(mayBeOpen && coverage.missing == nil) {
            faults.append("\(unmatched.count) are unmatched")
        }
        if coverage.boxesAreComplete ? union(of: coverage.boxes) != unmatched : !mayBeOpen && coverage.boxes.count > 2 {
            faults.append("boxes are not complete")
        }
        for box in coverage.boxes {
            faults += self.faults(of: box, in: part).map { "\(sketch.text(of: box)) \($0)" }
        }
        for needless in coverage.boxes.indices where !mayBeOpen {
            var others = coverage.boxes
            others.remove(at: needless)
            if union(of: others) == union(of: coverage.boxes) { faults.append("box \(needless) is needless") }
        }
        return faults
    }

    private func faults(ofOverlaps proof: RouteProof, _ open: Set<RouteProof.Question>) -> [String] {
        var faults: [String] = []
        var pairs: Set<[Int]> = []
        for number in cases.indices where canBe[number] {
            for (place, first) in matching[number].enumerated() {
                for second in matching[number][(place + 1)...] { pairs.insert([first, second]) }
            }
        }
        // A pair that is not decided, or of a rule of which nothing is, may be named or not.
        let unsure = open.contains { question in
            if case .overlap = question { return true }
            if case .matches = question { return true }
            return false
        }
        let conflicts = pairs.count { sketch.rules[$0[0]].route != sketch.rules[$0[1]].route }
        if unsure ? proof.overlapCount < pairs.count : proof.overlapCount != pairs.count {
            faults.append("\(pairs.count) pairs overlap")
        }
        if unsure ? proof.conflictCount < conflicts : proof.conflictCount != conflicts {
            faults.append("\(conflicts) pairs lead different ways")
        }
        let listed = proof.overlaps.map { [$0.first, $0.second] }
        if Set(listed).count != listed.count { faults.append("a pair is named twice") }
        if !unsure, !pairs.isSuperset(of: listed) { faults.append("a pair does not overlap") }
        if proof.overlapsAreComplete, !pairs.isSubset(of: listed) { faults.append("a pair is not named") }
        for overlap in proof.overlaps {
            let leadsSameWay = sketch.rules[overlap.first].route == sketch.rules[overlap.second].route
            if overlap.first >= overlap.second || overlap.leadsSameWay != leadsSameWay { faults.append("\(overlap)") }
        }
        let order = proof.overlaps.map { [$0.leadsSameWay ? 1 : 0, $0.first, $0.second] }
        if order != order.sorted(by: { $0.lexicographicallyPrecedes($1) }) { faults.append("the order of the pairs") }
        return faults
    }

    private func faults(
        ofShadows proof: RouteProof, _ matched: Set<Int>, _ open: Set<RouteProof.Question>
    ) -> [String] {
        let shadowed = matched.sorted().filter { rule in
            isCovered(rule, by: sketch.rules.indices.filter { beats($0, rule) })
        }
        var faults: [String] = []
        // Of a rule that may match nothing it need not be said that it never wins.
        let unsure = Set(
            sketch.rules.indices.filter { open.contains(.wins(rule: $0)) || open.contains(.matches(rule: $0)) })
        let said = proof.shadowed.map(\.rule)
        if Set(said).symmetricDifference(shadowed).contains(where: { !unsure.contains($0) }) || said != said.sorted() {
            faults.append("shadowed are \(shadowed)")
        }
        for shadow in proof.shadowed where !unsure.contains(shadow.rule) {
            let needless = shadow.by.filter { one in isCovered(shadow.rule, by: shadow.by.filter { $0 != one }) }
            if !shadow.by.allSatisfy({ beats($0, shadow.rule) }) || !isCovered(shadow.rule, by: shadow.by) {
                faults.append("\(shadow) does not cover")
            }
            if !needless.isEmpty, open.isEmpty { faults.append("\(shadow), needless \(needless)") }
            if shadow.by != shadow.by.sorted() { faults.append("\(shadow) out of order") }
        }
        return faults
    }

    /// Whether one of the others matches wherever the rule does and the case can be.
    private func isCovered(_ rule: Int, by others: [Int]) -> Bool {
        guard sketch.policy.isRanked else { return false }
        return cases.indices.allSatisfy { number in
            !canBe[number] || !matching[number].contains(rule) || others.contains(where: matching[number].contains)
        }
    }

    /// Whether no rule admits one value of the attribute and refuses another.
    private func isIdle(_ attribute: Int) -> Bool {
        let values = sketch.attributes[attribute].all.values
        return sketch.rules.allSatisfy { rule in
            guard let side = rule.cases[attribute] else { return true }
            return Set(values.map(side.contains)).count == 1
        }
    }
}
