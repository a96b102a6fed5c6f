extension RouteTable {
    /// Finds out what holds over every possible case.
    ///
    /// - Complexity: exponential in the attributes at worst, which the budget ends; with tables as people write them
    ///   about that of one walk over all rules for each attribute.
    public func proof(budget: ProofBudget = .standard) -> RouteProof {
        let boxes = impossible + ranking.map { rules[$0].cases }
        var search = RuleSearch(
            BoxIndex(attributes, boxes), boxes, blocked: impossible.count, budget: budget)
        let never = search.neverMatching()
        let overlaps = OverlapSearch(self, never: never).pairs(&search)
        let shadows = policy.isRanked ? search.shadows(besides: never) : []
        let unmatched = coverage(of: .all, by: rules.map(\.cases), budget: budget)
        let impossibleCases = possible(budget).map { caseCount - $0 }
        var undecided = search.undecided.map { $0.inTableOrder(ranking) }
        if unmatched.missing == nil { undecided.append(.unmatched) }
        if impossibleCases == nil { undecided.append(.impossible) }
        return RouteProof(
            cases: caseCount, impossibleCases: impossibleCases, unmatched: unmatched,
            overlaps: overlaps.listed, overlapCount: overlaps.count, conflictCount: overlaps.conflicts,
            contradictionCount: contradictions(overlaps),
            neverMatch: never.map { ranking[$0] }.sorted(),
            shadowed: shadows.map { RouteProof.Shadow(rule: ranking[$0.rule], by: $0.by.map { ranking[$0] }.sorted()) }
                .sorted { $0.rule < $1.rule },
            idleAttributes: attributes.indices.filter { index.columns[$0].count == 1 },
            undecided: undecided)
    }

    private func contradictions(_ overlaps: OverlapSearch.Pairs) -> Int {
        switch policy {
        case .collect, .first: 0
        case .unique: overlaps.count
        case .any: overlaps.conflicts
        case .priority: overlaps.clashes
        }
    }

    /// How many cases can be.
    private func possible(_ budget: ProofBudget) -> UInt128? {
        guard !impossible.isEmpty else { return caseCount }
        let rooms = attributes.indices
        let index = BoxIndex(attributes, impossible)
        return CaseDiagram(
            index, in: rooms.map { Array(0..<index.columns[$0].count) }, boxes: .full(impossible.count),
            good: .full(impossible.count), budget: budget)?.missing
    }

    /// The cases two rules match together, as wide as can be without those that cannot be.
    public func common(_ overlap: RouteProof.Overlap) -> Box {
        let both = rules[overlap.first].cases.intersection(rules[overlap.second].cases)
        guard !impossible.isEmpty else { return both }
        return coverage(of: both, by: []).boxes.first ?? both
    }
}

extension RouteProof.Question {
    /// The same question with rules by their place in the table, where it names them by rank.
    fileprivate func inTableOrder(_ ranking: [Int]) -> RouteProof.Question {
        switch self {
        case .unmatched, .impossible: self
        case .matches(let rank): .matches(rule: ranking[rank])
        case .wins(let rank): .wins(rule: ranking[rank])
        case .overlap(let first, let second):
            .overlap(min(ranking[first], ranking[second]), max(ranking[first], ranking[second]))
        }
    }
}
