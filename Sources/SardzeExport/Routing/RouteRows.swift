import SardzeRouting
import SardzeRules
import SardzeTime

/// Everything in a section that depends on the case as rows of one table: the rules, then steps with a condition of their
/// own, then cases that cannot be. What is answered to a case follows from its matching rows alone.
struct RouteRows: Sendable {
    let table: RouteTable
    /// Of every rule, and last of what is done otherwise, its steps.
    let steps: [[Step]]
    /// Rows from here on are cases that cannot be.
    let firstImpossible: Int

    struct Step: Sendable {
        /// The row of its own condition; `nil` where it has none.
        let row: Int?
        /// Steps of one body with the same action have one number, below `RouteRows.tasks`.
        let task: Int
        /// How long it may take in the ordinary case.
        let minutes: Int
        /// As JSON.
        let json: [UInt8]
    }

    /// How many different things bodies are asked to do.
    let tasks: Int

    private struct Task: Hashable {
        let body: String
        let action: String
    }

    init(_ routing: CompiledRouting) throws(RouteTableFault) {
        var rows = routing.table.rules
        var numbers: [Task: Int] = [:]
        var steps: [[Step]] = []
        let rules: [(rule: Routing.Rule, cases: Box)] =
            routing.rows.map { ($0, $0.condition.box) }
            + [routing.routing.otherwise].compactMap { $0.map { ($0, .all) } }
        for (rule, cases) in rules {
            var own: [Step] = []
            for step in rule.steps {
                guard let body = step.body?.value, let action = step.action?.value else { continue }
                var row: Int?
                if let condition = step.condition {
                    row = rows.count
                    rows.append(RouteRule(rule.id.value, condition.box.intersection(cases), route: rows.count))
                }
                let task = Task(body: body, action: action)
                let number = numbers[task] ?? numbers.count
                numbers[task] = number
                let within = step.within?.value
                own.append(
                    Step(
                        row: row, task: number, minutes: within?.nominalMinutes ?? .max,
                        json: Array(RouteTail.step(body, action, within).utf8)))
            }
            steps.append(own)
        }
        firstImpossible = rows.count
        rows += routing.table.impossible.map { RouteRule("impossible", $0, route: -1) }
        table = try RouteTable(.collect, attributes: routing.table.attributes, rules: rows)
        self.steps = steps
        tasks = numbers.count
    }
}
