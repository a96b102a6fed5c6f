/// What a table says of a case of which not everything is known.
public struct PartialDecision: Sendable, Hashable {
    /// Rules that match whatever the rest is, in the table's order.
    public let certain: [Int]
    /// Rules that match for some of what the rest may be, the certain ones among them, in the table's order.
    public let possible: [Int]
    /// Whether it may be that no rule matches.
    public let mayMatchNothing: Bool
    /// What the table says, where the rest cannot change it. Under `any` the rule it names is one of those that lead
    /// this way, and a conflict one of those that the rest may bring about.
    public let decision: RouteDecision?
    /// The unknown attribute that tells most; `nil` once the rest cannot change the decision.
    public let askNext: Int?
}

extension RouteTable {
    /// What can be said of a case before everything is known of it.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order; `nil` where it is not known.
    /// - Returns: `nil` for a value outside its attribute's domain, or where attributes are missing.
    public func partial(_ values: [Int?], budget: ProofBudget = .standard) -> PartialDecision? {
        guard values.count == attributes.count else { return nil }
        var known = Box.all
        for (attribute, value) in values.enumerated() {
            guard let value else { continue }
            guard index.columns[attribute].number(of: value) != nil else { return nil }
            known[attribute] = ValueSet(value...value)
        }
        // What is known cannot be, so something of it is wrong, and nobody can say what: then no rule may be dropped for it.
        if !impossible.isEmpty, covers(known, by: [], budget),
            let whole = try? RouteTable(policy, attributes: attributes, rules: rules, hasOtherwise: hasOtherwise)
        {
            return whole.partial(values, budget: budget)
        }
        var ranks = ranked(values, known, budget)
        ranks.winning = policy.isRanked ? winning(ranks.possible, in: known, budget) : ranks.possible
        let (certain, possible) = (sorted(ranks.certain), sorted(ranks.possible))
        // The cases that match nothing are looked for only where no rule is certain.
        let mayMatchNothing = certain.isEmpty && !covers(known, by: possible.map { rules[$0].cases }, budget)
        if let decision = decision(ranks, certain, possible, mayMatchNothing) {
            return PartialDecision(
                certain: certain, possible: possible, mayMatchNothing: mayMatchNothing, decision: decision,
                askNext: nil)
        }
        let askNext = NextQuestion(self, values, known, ranks, budget).attribute
        // Where no answer changes anything, any case that is left decides.
        let settled = askNext == nil ? example(of: known, budget).map { self.decision($0) } : nil
        return PartialDecision(
            certain: certain, possible: possible, mayMatchNothing: mayMatchNothing,
            decision: settled, askNext: askNext)
    }

    /// Rules by rank.
    struct Ranks {
        var certain: BitSet
        var possible: BitSet
        /// Those that can still win; under a policy without ranking all that are possible.
        var winning: BitSet = []
    }

    private func sorted(_ ranks: BitSet) -> [Int] { ranks.numbers.map { ranking[$0] }.sorted() }

    private func ranked(_ values: [Int?], _ known: Box, _ budget: ProofBudget) -> Ranks {
        var ranks = Ranks(certain: .full(rules.count), possible: .full(rules.count))
        for (attribute, value) in values.enumerated() {
            if let value, let number = index.columns[attribute].number(of: value) {
                ranks.certain.intersect(index.row(number, of: attribute))
                ranks.possible.intersect(index.row(number, of: attribute))
            } else {
                ranks.certain.intersect(index.full[attribute])
                ranks.possible.intersect(index.meeting(0..<index.columns[attribute].count, of: attribute))
            }
        }
        // What cannot be makes some of it certain, and some of it impossible.
        guard impossible.contains(where: { !$0.intersection(known).isEmpty }) else { return ranks }
        for rank in ranks.possible.numbers where !ranks.certain.has(rank) {
            let cases = rules[ranking[rank]].cases
            if covers(known.intersection(cases), by: [], budget) {
                ranks.possible.drop(rank)
            } else if covers(known, by: [cases], budget) {
                ranks.certain.add(rank)
            }
        }
        return ranks
    }

    /// The rules that no others beat in every case that is left.
    private func winning(_ possible: BitSet, in known: Box, _ budget: ProofBudget) -> BitSet {
        var winning = possible
        var higher: [Box] = []
        for rank in possible.numbers {
            let cases = rules[ranking[rank]].cases
            if !higher.isEmpty, covers(known.intersection(cases), by: higher, budget) { winning.drop(rank) }
            higher.append(cases)
        }
        return winning
    }

    /// One of the cases of a box that can be.
    private func example(of box: Box, _ budget: ProofBudget) -> [Int]? {
        let index = BoxIndex(attributes, impossible, cuts: [box])
        var search = WitnessSearch(
            index, in: attributes.indices.map { index.classes(in: box[$0], of: $0) }, steps: budget.steps)
        guard case .escapes(let classes) = search.search(past: .full(index.boxCount)) else { return nil }
        return classes.indices.map { attribute in
            var chosen = BitSet.none(index.columns[attribute].count)
            chosen.add(classes[attribute][0])
            return index.columns[attribute].values(of: chosen).ranges[0].lowerBound
        }
    }

    /// Whether some boxes take every possible case of a box; no where that cannot be found out.
    func covers(_ box: Box, by boxes: [Box], _ budget: ProofBudget) -> Bool {
        let index = BoxIndex(attributes, impossible + boxes, cuts: [box])
        var search = WitnessSearch(
            index, in: attributes.indices.map { index.classes(in: box[$0], of: $0) }, steps: budget.steps)
        return search.search(past: .full(index.boxCount)) == .covered
    }

    private func decision(
        _ ranks: Ranks, _ certain: [Int], _ possible: [Int], _ mayMatchNothing: Bool
    ) -> RouteDecision? {
        if possible.isEmpty { return decision(amongMatching: []) }
        if mayMatchNothing { return nil }
        switch policy {
        case .collect, .unique: return certain == possible ? decision(amongMatching: certain) : nil
        case .any:
            let leadsOneWay = possible.allSatisfy { rules[$0].route == rules[possible[0]].route }
            if leadsOneWay { return .rules([certain.first ?? possible[0]]) }
            return certain == possible ? decision(amongMatching: certain) : nil
        case .first, .priority:
            guard let winner = ranks.winning.firstNumber, ranks.winning.population == 1 else { return nil }
            return .rules([ranking[winner]])
        }
    }
}
