/// Why a table says what it says of one case.
public struct RouteExplanation: Sendable {
    public let decision: RouteDecision
    /// For every rule the first attribute, in the table's order, whose value it does not admit; -1 where it matches.
    public let firstFailures: [Int]
    /// Rules that one attribute alone keeps from matching, in the table's order, with that attribute.
    public let nearMisses: [NearMiss]
    /// Where no rule matches: a box of such cases around this one, as wide as can be.
    public let gap: Box?

    /// A rule, and the one attribute whose value it does not admit; both by their place in the table.
    public struct NearMiss: Sendable, Hashable {
        public let rule: Int
        public let attribute: Int
    }

    /// What became of a rule.
    public enum Verdict: Sendable, Hashable {
        /// It matches and counts.
        case counts
        /// It matches, but another rule goes before it, or stands against it.
        case isBeaten
        /// The first attribute whose value it does not admit.
        case fails(attribute: Int)
    }

    /// - Parameter rule: its place in the table.
    public func verdict(of rule: Int) -> Verdict {
        guard firstFailures[rule] < 0 else { return .fails(attribute: firstFailures[rule]) }
        if case .rules(let counting) = decision, counting.contains(rule) { return .counts }
        return .isBeaten
    }
}

extension RouteTable {
    /// Says of every rule why it counts or does not.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order.
    /// - Returns: `nil` for a value outside its attribute's domain, or where values are missing.
    /// - Complexity: O(*k* · *n* / 64 + *n*), *k* the attributes and *n* the rules; for a gap a growth along every
    ///   attribute besides.
    public func explanation(_ values: [Int]) -> RouteExplanation? {
        guard values.count == attributes.count else { return nil }
        var failures = [Int](repeating: -1, count: rules.count)
        var alive = BitSet.full(rules.count)
        // Bits of rules that failed once, and of those that failed more often.
        var (once, more) = (BitSet.none(rules.count), BitSet.none(rules.count))
        var missed: [Int] = [Int](repeating: -1, count: rules.count)
        for (attribute, value) in values.enumerated() {
            guard let number = index.columns[attribute].number(of: value) else { return nil }
            guard isLookedAt[attribute] else { continue }
            let start = index.starts[attribute] + number * index.words
            for word in 0..<index.words {
                let failing = ~index.rows[start + word]
                more[word] |= once[word] & failing
                once[word] |= failing
                var fresh = alive[word] & failing
                alive[word] &= ~failing
                while fresh != 0 {
                    let rank = word << 6 + fresh.trailingZeroBitCount
                    failures[ranking[rank]] = attribute
                    missed[rank] = attribute
                    fresh &= fresh &- 1
                }
            }
        }
        once.intersect(BitSet.full(rules.count))
        once.remove(more)
        let near = once.numbers.map { RouteExplanation.NearMiss(rule: ranking[$0], attribute: missed[$0]) }
        let matching = policy == .priority ? alive.numbers.map { ranking[$0] }.sorted() : alive.numbers
        let decision = decision(amongMatching: matching)
        return RouteExplanation(
            decision: decision, firstFailures: failures,
            nearMisses: near.sorted { $0.rule < $1.rule },
            gap: matching.isEmpty ? gap(around: values) : nil)
    }

    /// A box of cases like this one that no rule matches, as wide as can be.
    private func gap(around values: [Int]) -> Box {
        let classes = values.indices.map { [index.columns[$0].number(of: values[$0]) ?? 0] }
        let growth = BoxGrowth(index, within: values.indices.map { Array(0..<index.columns[$0].count) })
        return index.box(growth.grown(classes, past: .full(rules.count)))
    }
}
