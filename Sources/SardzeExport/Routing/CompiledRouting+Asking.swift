import SardzeRouting
import SardzeRules

extension CompiledRouting {
    /// The attribute worth asking next, for the rules or, once these are settled, for the steps' own conditions.
    ///
    /// - Parameters:
    ///   - values: what is known.
    ///   - skipped: attributes that whoever is asked does not know.
    /// - Returns: `nil` when nothing else changes what is to be done.
    func next(_ values: [Int?], skipping skipped: Set<Int> = []) -> Int? {
        guard let partial = table.partial(values) else { return nil }
        if let asked = partial.askNext, !skipped.contains(asked) { return asked }
        let open = values.indices.filter { values[$0] == nil && !skipped.contains($0) }
        func isOpen(_ box: Box) -> Bool {
            box.sides.allSatisfy { attribute, set in values[attribute].map(set.contains) ?? true }
        }
        var boxes: [Box] = []
        if partial.decision == nil {
            boxes = partial.possible.filter { !partial.certain.contains($0) }.map { table.rules[$0].cases }
        }
        let counting: [Routing.Rule] =
            switch partial.decision {
            case .rules(let rules): rules.map { rows[$0] }
            case .otherwise: [routing.otherwise].compactMap(\.self)
            case .nothing, .conflict: []
            case nil: partial.possible.map { rows[$0] }
            }
        boxes += counting.flatMap(\.steps).compactMap(\.condition?.box).filter(isOpen)
        // That which most conditions look at, the first of equals.
        let counts = open.map { attribute in
            boxes.count { $0[attribute].map { $0 != table.attributes[attribute].all } ?? false }
        }
        guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return nil }
        return open[place]
    }
}
