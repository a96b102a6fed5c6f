import SardzeRouting

/// A table judged by looking at every case, one by one.
///
/// Cases are numbered; a set of cases is an array of their numbers or of one answer for each.
struct SlowTable {
    let sketch: TableSketch
    /// Every case, by the number of each attribute's value; also those that cannot be.
    let cases: [[Int]]
    /// Whether the case can be.
    let canBe: [Bool]
    /// Every rule that matches the case, in table order.
    let matching: [[Int]]

    init(_ sketch: TableSketch) {
        self.sketch = sketch
        var cases: [[Int]] = [[]]
        for attribute in sketch.attributes {
            let values = attribute.all.values
            cases = cases.flatMap { start in values.map { start + [$0] } }
        }
        let impossible = sketch.impossible.map { Self.membership(of: $0, in: cases, sketch) }
        let rules = sketch.rules.map { Self.membership(of: $0.cases, in: cases, sketch) }
        self.cases = cases
        canBe = cases.indices.map { number in !impossible.contains { $0[number] } }
        matching = cases.indices.map { number in rules.indices.filter { rules[$0][number] } }
    }

    /// For each case whether the box holds it.
    func membership(of box: Box) -> [Bool] { Self.membership(of: box, in: cases, sketch) }

    /// Value by value; the sides are spread out first only because that is quicker.
    private static func membership(of box: Box, in cases: [[Int]], _ sketch: TableSketch) -> [Bool] {
        let sides = box.sides.map { attribute, values in
            let all = sketch.attributes[attribute].all.values
            return (attribute: attribute, low: all.first ?? 0, holds: all.map(values.contains))
        }
        return cases.map { values in
            for side in sides where !side.holds[values[side.attribute] - side.low] { return false }
            return true
        }
    }

    /// The numbers of the cases that can be and that no rule matches.
    var unmatched: [Int] { cases.indices.filter { canBe[$0] && matching[$0].isEmpty } }

    /// What the table says where these rules match.
    func decision(_ matching: [Int]) -> RouteDecision {
        guard !matching.isEmpty else { return sketch.hasOtherwise ? .otherwise : .nothing }
        switch sketch.policy {
        case .collect: return .rules(matching)
        case .first: return .rules([matching[0]])
        case .unique: return matching.count > 1 ? .conflict(matching) : .rules(matching)
        case .any:
            let routes = Set(matching.map { sketch.rules[$0].route })
            return routes.count > 1 ? .conflict(matching) : .rules([matching[0]])
        case .priority: return .rules(matching.filter { rule in !matching.contains { beats($0, rule) } })
        }
    }

    /// Whether the first rule beats the second where both match; never outside `first` and `priority`.
    func beats(_ winner: Int, _ loser: Int) -> Bool {
        let (first, second) = (sketch.rules[winner], sketch.rules[loser])
        switch sketch.policy {
        case .first: return winner < loser
        case .priority:
            return first.priority > second.priority || (first.priority == second.priority && winner < loser)
        case .collect, .unique, .any: return false
        }
    }
}
