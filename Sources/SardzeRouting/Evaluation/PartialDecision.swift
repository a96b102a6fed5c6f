/// What a table says of a case of which not everything is known.
public struct PartialDecision: Sendable, Hashable {
    /// Rules that match whatever the rest is, in the table's order.
    public let certain: [Int]
    /// Rules that match for some of what the rest may be, the certain ones among them, in the table's order.
    public let possible: [Int]
    /// Whether it may be that no rule matches.
    public let mayMatchNothing: Bool
    /// What the table says, where the rest cannot change it.
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
        let ranks = ranked(values, known, budget)
        let (certain, possible) = (sorted(ranks.certain), sorted(ranks.possible))
        // The cases that match nothing are looked for only where no rule is certain.
        let mayMatchNothing = certain.isEmpty && !covers(known, by: possible.map { rules[$0].cases }, budget)
        let decision = decision(ranks, certain, possible, mayMatchNothing)
        return PartialDecision(
            certain: certain, possible: possible, mayMatchNothing: mayMatchNothing, decision: decision,
            askNext: decision == nil ? askNext(values, ranks) : nil)
    }

    private struct Ranks {
        var certain: BitSet
        var possible: BitSet
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

    /// Whether some boxes take every possible case of a box; no where that cannot be found out.
    private func covers(_ box: Box, by boxes: [Box], _ budget: ProofBudget) -> Bool {
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
            if leadsOneWay, let first = certain.first { return .rules([first]) }
            return certain == possible ? decision(amongMatching: certain) : nil
        case .first, .priority:
            guard let winner = ranks.certain.firstNumber, ranks.possible.firstNumber == winner else { return nil }
            return .rules([ranking[winner]])
        }
    }

    /// The attribute that leaves the fewest rules open, over the classes of its values; `nil` when none changes anything.
    private func askNext(_ values: [Int?], _ ranks: Ranks) -> Int? {
        // Under a ranking only what may go before the first certain rule is open.
        var open = ranks.possible
        if !policy.isRanked || ranks.certain.hasNone { open.remove(ranks.certain) }
        if policy.isRanked, let winner = ranks.certain.firstNumber {
            for rank in open.numbers where rank >= winner { open.drop(rank) }
        }
        var best: (attribute: Int, left: Double)?
        for attribute in values.indices where values[attribute] == nil {
            var asking = open
            asking.remove(index.full[attribute])
            guard !asking.hasNone else { continue }
            let column = index.columns[attribute]
            // A rule stays open where it admits the value and another attribute may still refuse it.
            let settled = settled(by: attribute, values)
            var left = 0.0
            for number in 0..<column.count {
                var staying = open.common(with: index.row(number, of: attribute))
                staying.remove(settled)
                left += Double(staying.population) * Double(column.sizes[number])
            }
            left /= Double(column.sizes.reduce(0, +))
            if left < best?.left ?? .infinity { best = (attribute, left) }
        }
        return best?.attribute
    }

    /// The rules that nothing unknown but one attribute can still refuse.
    private func settled(by attribute: Int, _ values: [Int?]) -> BitSet {
        var set = BitSet.full(rules.count)
        for other in values.indices where other != attribute && values[other] == nil {
            set.intersect(index.full[other])
        }
        return set
    }
}
