extension RouteTable {
    /// A box with the same possible cases that is shorter to say: what only cases that cannot be would break need not be
    /// said.
    ///
    /// - Returns: a box that holds every possible case of `box` and no other possible one.
    public func simplified(_ box: Box, budget: ProofBudget = .standard) -> Box {
        guard !impossible.isEmpty else { return box }
        var simple = box
        // Attributes that stand last say least.
        for attribute in box.sides.keys.sorted().reversed() {
            var wider = simple
            wider[attribute] = nil
            if covers(wider, by: [box], budget) { simple = wider }
        }
        for attribute in simple.sides.keys.sorted() { allowImpossible(attribute, in: &simple, budget) }
        return simple
    }

    /// Of an attribute that is said by the few values it has not, leaves out those that it cannot have there.
    private func allowImpossible(_ attribute: Int, in box: inout Box, _ budget: ProofBudget) {
        guard let side = box[attribute] else { return }
        let excluded = attributes[attribute].all.subtracting(side)
        guard excluded.count < side.count, excluded.count <= Self.fewValues else { return }
        for value in excluded.ranges.joined() {
            var slice = box
            slice[attribute] = ValueSet(value...value)
            if covers(slice, by: [], budget) { box[attribute] = box[attribute]?.union(ValueSet(value...value)) }
        }
    }

    private static let fewValues = 16
}
