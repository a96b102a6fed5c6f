import SardzeRouting
import SardzeRules

/// The rules of a section with everything else that depends on the case as rows of one table: what a case calls for then
/// follows from its matching rows alone.
struct RouteRows: Sendable {
    /// The rules that are asked of a case; the first rows, in their order.
    let rules: [Routing.Rule]
    /// The table as the policy has it: its rows are the rules alone.
    let table: RouteTable
    /// Every row, without a policy: rules, then steps with a condition of their own, then cases that cannot be.
    let rows: RouteTable
    /// The same without the cases that cannot be, which are left out of what is asked next.
    let asking: RouteTable
    /// The row of a step with a condition of its own, by rule and place; what is done otherwise is the last rule.
    private let stepRows: [StepPlace: Int]
    let otherwise: Routing.Rule?
    /// Rows from here on are cases that cannot be.
    private let firstImpossible: Int

    private struct StepPlace: Hashable {
        let rule: Int
        let step: Int
    }

    init(_ routing: Routing, _ table: RouteTable) throws(RouteTableFault) {
        self.table = table
        let rules = routing.rows
        self.rules = rules
        otherwise = routing.otherwise
        var rows = rules.enumerated().map { RouteRule($1.id.value, $1.condition.box, route: $0) }
        var stepRows: [StepPlace: Int] = [:]
        for (number, rule) in (rules + [routing.otherwise].compactMap(\.self)).enumerated() {
            for (place, step) in rule.steps.enumerated() {
                guard let condition = step.condition else { continue }
                stepRows[StepPlace(rule: number, step: place)] = rows.count
                let cases = condition.box.intersection(rule.condition.box)
                rows.append(RouteRule("\(rule.id.value)/\(place + 1)", cases, route: rows.count))
            }
        }
        self.stepRows = stepRows
        firstImpossible = rows.count
        let attributes = table.attributes
        asking = try RouteTable(.collect, attributes: attributes, rules: rows, impossible: table.impossible)
        rows += table.impossible.map { RouteRule("impossible", $0, route: -1) }
        self.rows = try RouteTable(.collect, attributes: attributes, rules: rows)
    }

    /// The rules among some rows, in their order.
    func rules(among rows: [Int]) -> [Int] { rows.filter { $0 < rules.count } }

    func isImpossible(_ rows: [Int]) -> Bool { rows.last.map { $0 >= firstImpossible } ?? false }

    /// The steps a rule contributes.
    ///
    /// - Parameters:
    ///   - rule: its number; `nil` for what is done otherwise.
    ///   - rows: the rows that match.
    func steps(of rule: Int?, _ rows: Set<Int>) -> [Routing.Step] {
        let steps = (rule.map { rules[$0] } ?? otherwise)?.steps ?? []
        return steps.enumerated().filter { place, _ in
            stepRows[StepPlace(rule: rule ?? rules.count, step: place)].map(rows.contains) ?? true
        }.map(\.element)
    }
}
