import SardzeText
import SardzeWords

extension Check {
    /// A body that cannot be written to is never told: one with duties, or one to which alerts are escalated.
    static let noContact = Check("no-contact") { plan in
        let used = Set(plan.activities.flatMap(\.responsible).map(\.value))
        let escalated = escalated(in: plan)
        return plan.bodies.compactMap { body in
            let id = body.id.value
            guard !hasAddress(body) else { return nil }
            // A group that is only escalated to is told through its members.
            guard used.contains(id) || (escalated[id] != nil && !isReached(body, in: plan)) else { return nil }
            return Diagnostic(
                "no-contact", .warning, body.id.span,
                used.contains(id)
                    ? Wording(
                        "`\(id)` has duties and no e-mail address",
                        lv: "iestādei `\(id)` ir pienākumi, bet nav e-pasta adreses")
                    : Wording(
                        "alerts are escalated to `\(id)`, which has no e-mail address",
                        lv: "paziņojumus eskalē iestādei `\(id)`, bet tai nav e-pasta adreses"),
                help: Wording(
                    "add `email:` so that it can be told", lv: "pievienojiet `email:`, lai tai varētu paziņot"),
                related: used.contains(id)
                    ? []
                    : [escalated[id]].compactMap { $0.map { Label($0, Wording("escalated here", lv: "eskalē šeit")) } },
                body: id)
        }
    }

    /// The bodies that written escalations lead to, and the first place that does.
    private static func escalated(in plan: Plan) -> [String: Span] {
        var places: [String: Span] = [:]
        for (activity, rules) in plan.everyAlertRules {
            for escalation in rules.escalations?.value ?? [] {
                let told = plan.bodies(toldOf: activity) { $0.escalations != nil }.sorted()
                let bodies: [String] =
                    switch escalation.to.value {
                    case .deputy: told.compactMap { plan.bodies[$0]?.deputy?.value }
                    case .coordinator: [plan.coordinator?.value].compactMap(\.self)
                    case .body(let id): [id]
                    }
                for body in bodies where places[body] == nil { places[body] = escalation.to.span }
            }
        }
        return places
    }

    private static func hasAddress(_ body: Body) -> Bool {
        body.email != nil || body.officers.contains { $0.email != nil }
    }

    /// Whether a member, or a member of a member, has an address.
    private static func isReached(_ group: Body, in plan: Plan) -> Bool {
        var (open, passed) = ([group], Set([group.id.value]))
        while let body = open.popLast() {
            if hasAddress(body) { return true }
            open += body.members.filter { passed.insert($0.value).inserted }.compactMap { plan.bodies[$0.value] }
        }
        return false
    }
}
