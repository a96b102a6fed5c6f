public import SardzeRouting
import SardzeTime

extension Routing {
    /// The table of `rows`, in their order.
    ///
    /// Of use only where `isSound`: a condition that was not understood is left out of its rule.
    public func table() throws(RouteTableFault) -> RouteTable {
        var routes: [Way: Int] = [:]
        let rules = rows.map { rule in
            RouteRule(
                rule.id.value, rule.condition.box, route: routes.number(of: Way(rule)),
                priority: rule.priority?.value ?? 0)
        }
        return try RouteTable(
            hitPolicy, attributes: attributes.map(\.attribute), rules: rules, impossible: impossible.map(\.box),
            hasOtherwise: otherwise != nil)
    }

    /// Where a rule leads: two that ask for the same steps lead the same way, in whatever order and whatever they are called.
    fileprivate struct Way: Hashable {
        let steps: Set<Act>

        struct Act: Hashable {
            let body: String?
            let action: String?
            let within: When.Deadline.Within?
            let name: String?
            let cases: Box
        }

        init(_ rule: Rule) {
            steps = Set(
                rule.steps.map {
                    Act(
                        body: $0.body?.value, action: $0.action?.value, within: $0.within?.value, name: $0.name?.value,
                        cases: $0.condition?.box ?? .all)
                })
        }
    }
}

extension [Routing.Way: Int] {
    fileprivate mutating func number(of way: Routing.Way) -> Int {
        let number = self[way] ?? count
        self[way] = number
        return number
    }
}
