/// What a table says of one case.
public enum RouteDecision: Sendable, Hashable {
    /// These rules count, in the table's order; under every policy but `collect` it is one, and under `any` the first of
    /// those that match.
    case rules([Int])
    /// No rule matches, and the table says what is done then.
    case otherwise
    /// No rule matches: a gap.
    case nothing
    /// These rules match together, which the policy does not allow, in the table's order.
    case conflict([Int])
}

extension RouteTable {
    /// Every rule that matches a case, in the table's order.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order. A value outside its domain meets
    ///   no rule.
    public func matching(_ values: [Int]) -> [Int] {
        guard let encoded = encoded(values) else { return [] }
        var found: [Int] = []
        matches(encoded, into: &found)
        return policy == .priority ? found.sorted() : found
    }

    /// What the table says of a case.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order. With a value outside its domain no
    ///   rule matches.
    public func decision(_ values: [Int]) -> RouteDecision { decision(amongMatching: matching(values)) }

    /// What the policy makes of the rules that match.
    ///
    /// - Parameter matching: every rule that matches one case, in the table's order.
    public func decision(amongMatching matching: [Int]) -> RouteDecision {
        guard let first = matching.first else { return hasOtherwise ? .otherwise : .nothing }
        switch policy {
        case .collect: return .rules(matching)
        case .first: return .rules([first])
        case .unique: return matching.count == 1 ? .rules(matching) : .conflict(matching)
        case .any:
            let leadsOneWay = matching.allSatisfy { rules[$0].route == rules[first].route }
            return leadsOneWay ? .rules([first]) : .conflict(matching)
        case .priority:
            let highest = matching.reduce(rules[first].priority) { max($0, rules[$1].priority) }
            return .rules(matching.first { rules[$0].priority == highest }.map { [$0] } ?? [])
        }
    }
}
