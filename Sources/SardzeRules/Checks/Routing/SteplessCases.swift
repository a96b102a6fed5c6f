import SardzeRouting

extension Routing {
    /// The cases that a rule takes though none of its steps is for them: to whoever looks at rules alone they seem cared for.
    /// A rule that says `steps: []` means it.
    ///
    /// - Returns: `nil` where there is nothing to find out, for every rule has a step without a condition.
    func stepless(_ table: RouteTable, _ budget: ProofBudget) -> Coverage? {
        let rows = rows
        guard everyRule.contains(where: \.hasOnlyConditions) else { return nil }
        var ranked: [(box: Box, isGood: Bool)] = []
        for row in table.byRank {
            let cases = rows[row].condition.box
            ranked += rows[row].careful.map { (cases.intersection($0), true) }
            if table.policy.isRanked { ranked.append((cases, false)) }
        }
        if !table.policy.isRanked { ranked += rows.map { ($0.condition.box, false) } }
        // What no rule takes is a gap of its own, unless something is done otherwise.
        ranked += otherwise.map { $0.careful.map { ($0, true) } } ?? [(.all, true)]
        return table.coverage(of: .all, byRanked: ranked, budget: budget)
    }
}

extension RouteTable {
    /// The places of the rules, the one that beats all others first.
    var byRank: [Int] {
        guard policy == .priority else { return Array(rules.indices) }
        return rules.indices.sorted { (rules[$1].priority, $0) < (rules[$0].priority, $1) }
    }
}

extension Routing.Rule {
    fileprivate var hasOnlyConditions: Bool { !steps.isEmpty && steps.allSatisfy { $0.condition != nil } }

    /// The cases in which it does what it means to.
    fileprivate var careful: [Box] { steps.isEmpty ? [.all] : steps.map { $0.condition?.box ?? .all } }
}
