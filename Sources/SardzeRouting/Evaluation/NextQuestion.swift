/// Which attribute of a case that is half known is worth asking: the one that leaves the fewest rules open.
struct NextQuestion {
    private let table: RouteTable
    private let values: [Int?]
    private let known: Box
    private let budget: ProofBudget
    /// The rules of which it is not known yet whether they count, by rank.
    private let open: BitSet

    init(_ table: RouteTable, _ values: [Int?], _ known: Box, _ ranks: RouteTable.Ranks, _ budget: ProofBudget) {
        self.table = table
        self.values = values
        self.known = known
        self.budget = budget
        var open = ranks.winning
        if !table.policy.isRanked { open.remove(ranks.certain) }
        self.open = open
    }

    /// `nil` when no answer changes anything.
    var attribute: Int? {
        let asked = values.indices.filter { values[$0] == nil }.compactMap { attribute in
            left(after: attribute).map { (attribute, $0) }
        }
        return asked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.first { matters($0.0) }?.0
    }

    /// How many rules stay open on average over the values of an attribute; `nil` where none looks at it.
    private func left(after attribute: Int) -> Double? {
        var asking = open
        asking.remove(table.index.full[attribute])
        guard !asking.hasNone else { return nil }
        // A rule stays open where it admits the value and another attribute may still refuse it.
        var settled = BitSet.full(table.rules.count)
        for other in values.indices where other != attribute && values[other] == nil {
            settled.intersect(table.index.full[other])
        }
        let column = table.index.columns[attribute]
        var left = 0.0
        for number in 0..<column.count {
            var staying = open.common(with: table.index.row(number, of: attribute))
            staying.remove(settled)
            left += Double(staying.population) * Double(column.sizes[number])
        }
        return left / Double(column.sizes.reduce(0, +))
    }

    /// Whether two of its values can be, and lead differently.
    private func matters(_ attribute: Int) -> Bool {
        guard hasChoice(attribute) else { return false }
        guard table.policy == .any else { return true }
        // Rules of one route may together take every value, though each looks at it.
        return open.numbers.contains { rank in
            let rule = table.rules[table.ranking[rank]]
            guard let side = rule.cases[attribute] else { return false }
            var beside = known.intersection(rule.cases)
            beside[attribute] = table.attributes[attribute].all.subtracting(side)
            let alike = table.rules.filter { $0.route == rule.route }.map(\.cases)
            return !table.covers(beside, by: alike, budget)
        }
    }

    private func hasChoice(_ attribute: Int) -> Bool {
        let blocking = table.impossible.filter { !$0.intersection(known).isEmpty }
        guard !blocking.isEmpty else { return true }
        let index = BoxIndex(table.attributes, table.rules.map(\.cases) + blocking)
        let column = index.columns[attribute]
        var choices = 0
        for number in 0..<column.count {
            var chosen = BitSet.none(column.count)
            chosen.add(number)
            var cases = known
            cases[attribute] = column.values(of: chosen)
            if !table.covers(cases, by: [], budget) { choices += 1 }
            if choices > 1 { return true }
        }
        return false
    }
}
