public import SardzeRouting
import SardzeTime

/// The section `routing:` ready to be asked: its rules as a table, and what every row of it does.
public struct CompiledRouting: Sendable {
    public let routing: Routing
    /// One rule for each of `rows`, in their order.
    public let table: RouteTable
    /// The rules that are asked of a case.
    public let rows: [Routing.Rule]

    public init(_ routing: Routing) throws(RouteTableFault) {
        self.routing = routing
        rows = routing.rows
        var routes: [[Conduct]: Int] = [:]
        let rules = rows.map { rule in
            let conduct = rule.steps.map(Conduct.init)
            let route = routes[conduct] ?? routes.count
            routes[conduct] = route
            return RouteRule(
                rule.id.value, rule.condition.box, route: route, priority: rule.priority?.value ?? 0)
        }
        table = try RouteTable(
            routing.hitPolicy, attributes: routing.attributes.map(\.attribute), rules: rules,
            impossible: routing.impossible.map(\.box), hasOtherwise: routing.otherwise != nil)
    }

    /// What makes two steps the same way to go.
    private struct Conduct: Hashable {
        let body: String?
        let action: String?
        let within: When.Deadline.Within?
        let cases: Box?

        init(_ step: Routing.Step) {
            body = step.body?.value
            action = step.action?.value
            within = step.within?.value
            cases = step.condition?.box
        }
    }
}
