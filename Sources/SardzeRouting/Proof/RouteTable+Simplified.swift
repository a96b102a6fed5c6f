extension RouteTable {
    /// A box with the same possible cases and fewer sides: what only cases that cannot be would break need not be said.
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
        return simple
    }
}
