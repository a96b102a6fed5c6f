import SardzeRouting

/// What the routing rules say of one case.
public struct RoutingAnswer: Sendable {
    /// Every rule whose conditions hold, as places in `CompiledRouting.rows`. Of a case that is not wholly known, those
    /// that could hold.
    public let matched: [Int]
    /// Those of them that hold whatever is not known yet.
    public let certain: [Int]
    /// The rules that count, as places in `CompiledRouting.rows`; none where `isOtherwise`.
    public let counting: [Int]
    /// Whether only the catch-all takes it. Of a case that is not wholly known: whether nothing else can.
    public let isOtherwise: Bool
    /// Rules that match together where the policy allows that not; then nothing counts.
    public let conflict: [Int]
    /// What is to be done, ordered by time, else as written.
    public let steps: [RoutedStep]
    /// Help to point the sender to: keys of `resources`, in the order of the rules that count.
    public let resources: [String]
    /// The attribute worth asking next; `nil` when the rest changes nothing.
    public let askNext: Int?

    /// No rule takes it, and nothing is done otherwise.
    public var isGap: Bool { counting.isEmpty && conflict.isEmpty && !isOtherwise }
}

extension CompiledRouting {
    /// Why a case cannot be answered.
    public enum CaseFault: Error, Sendable, Hashable {
        /// A number that is no value of the attribute, or the wrong number of attributes.
        case outsideDomain
        /// Attributes are not known, and under this policy a guess could send the case the wrong way.
        case incomplete(askNext: Int)
    }

    /// What is to be done with a case.
    ///
    /// An attribute that is not known could be anything: under `collect` every rule that could still hold counts, and so
    /// does every step of them that could.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order; `nil` where it is not known.
    public func answer(_ values: [Int?]) throws(CaseFault) -> RoutingAnswer {
        let known = values.compactMap(\.self)
        if known.count == values.count {
            guard table.encoded(known) != nil else { throw .outsideDomain }
            let matched = table.matching(known)
            return answer(values, matched, certain: matched, table.decision(amongMatching: matched), askNext: nil)
        }
        guard let partial = table.partial(values) else { throw .outsideDomain }
        if let decision = partial.decision {
            return answer(values, partial.possible, certain: partial.certain, decision, askNext: nil)
        }
        guard table.policy == .collect else { throw .incomplete(askNext: partial.askNext ?? 0) }
        return answer(
            values, partial.possible, certain: partial.certain, .rules(partial.possible),
            mayBeOtherwise: partial.mayMatchNothing, askNext: partial.askNext)
    }

    private func answer(
        _ values: [Int?], _ matched: [Int], certain: [Int], _ decision: RouteDecision,
        mayBeOtherwise: Bool = false, askNext: Int?
    ) -> RoutingAnswer {
        var (counting, conflict): ([Int], [Int]) = ([], [])
        switch decision {
        case .rules(let rules): counting = rules
        case .conflict(let rules): conflict = rules
        case .otherwise, .nothing: break
        }
        let isOtherwise = decision == .otherwise
        var rules = counting.map { rows[$0] }
        // Where it may be that none holds, the catch-all's steps could be needed too.
        if isOtherwise || mayBeOtherwise, let otherwise = routing.otherwise {
            rules.append(otherwise)
        }
        let steps = RoutedStep.merged(rules, in: routing) { $0.mayApply(to: values) }
        var resources: [String] = []
        for resource in rules.flatMap(\.resources) where !resources.contains(resource.value) {
            resources.append(resource.value)
        }
        return RoutingAnswer(
            matched: matched, certain: certain, counting: counting, isOtherwise: isOtherwise, conflict: conflict,
            steps: steps, resources: resources, askNext: askNext)
    }

    /// The steps that follow a step once it is done with an outcome: those of the chained rules that wait for its name.
    ///
    /// - Parameter values: what is known of the case, for the steps' own conditions.
    public func following(_ names: [String], outcome: String, _ values: [Int?]) -> [RoutedStep] {
        let rules = routing.chained.filter { rule in
            guard let after = rule.after, names.contains(after.step.value) else { return false }
            return after.outcomes.isEmpty || after.outcomes.contains { $0.value == outcome }
        }
        return RoutedStep.merged(rules, in: routing) { $0.mayApply(to: values) }
    }
}

extension Routing.Step {
    /// Whether its own condition holds, or could once everything is known.
    fileprivate func mayApply(to values: [Int?]) -> Bool {
        condition?.box.sides.allSatisfy { attribute, set in values[attribute].map(set.contains) ?? true } ?? true
    }
}
