import SardzeRouting
import SardzeRules

/// Everything in a section that depends on the case as rows of one table: the rules, then steps with a condition of their
/// own. What is answered to a case follows from its matching rows alone.
struct RouteRows: Sendable {
    let table: RouteTable

    init(_ routing: CompiledRouting) throws(RouteTableFault) {
        var rows = routing.table.rules
        let rules: [(rule: Routing.Rule, cases: Box)] =
            routing.rows.map { ($0, $0.condition.box) }
            + [routing.routing.otherwise].compactMap { $0.map { ($0, .all) } }
        for (rule, cases) in rules {
            for step in rule.steps {
                guard let condition = step.condition else { continue }
                rows.append(RouteRule(rule.id.value, condition.box.intersection(cases), route: rows.count))
            }
        }
        rows += routing.table.impossible.map { RouteRule("impossible", $0, route: -1) }
        table = try RouteTable(.collect, attributes: routing.table.attributes, rules: rows)
    }
}
