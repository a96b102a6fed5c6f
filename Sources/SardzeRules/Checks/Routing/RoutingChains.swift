import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// Steps that call each other for ever.
    static let chainLoop = RoutingCheck("routing-chain-loop") { context in
        var next: [String: [Located<String>]] = [:]
        for rule in context.routing.chained {
            guard let after = rule.after else { continue }
            next[after.step.value, default: []] += rule.steps.compactMap(\.name)
        }
        return Cycle.all(in: next).map { cycle in
            Diagnostic(
                "routing-chain-loop", .error, cycle.steps[0].span,
                cycle.length == 1
                    ? Wording(
                        "when the step \(cycle.names) is done, it begins again, for ever",
                        lv: "kad solis \(cycle.names) paveikts, tas sākas no jauna, un tā bez gala")
                    : Wording(
                        "these steps call each other for ever: \(cycle.names)",
                        lv: "šie soļi izsauc cits citu bez gala: \(cycle.names)"),
                help: Wording(
                    "give one of the steps another name, or remove one `after:`",
                    lv: "dodiet kādam solim citu nosaukumu vai izdzēsiet vienu `after:`"),
                related: cycle.steps.dropFirst().map {
                    Label(
                        $0.span,
                        Wording("`\(shortened($0.name))` goes on here", lv: "šeit seko solis `\(shortened($0.name))`")
                    )
                })
        }
    }

    /// A rule that follows a step which nobody ever takes.
    static let chainNever = RoutingCheck("routing-chain-never") { context in
        guard let proof = context.proof else { return [] }
        let routing = context.routing
        let dead = Set(proof.neverMatch + proof.shadowed.map(\.rule))
        var live = context.rows.indices.filter { !dead.contains($0) }.flatMap { steps(of: context.rows[$0]) }
        if let otherwise = routing.otherwise, !proof.unmatched.isWhole { live += steps(of: otherwise) }
        var names = Set(live)
        var waiting = routing.chained
        while true {
            let (fires, waits) = (
                waiting.filter { names.contains($0.after?.step.value ?? "") },
                waiting.filter { !names.contains($0.after?.step.value ?? "") }
            )
            waiting = waits
            if fires.isEmpty { break }
            names.formUnion(fires.flatMap(steps))
        }
        let known = Set(routing.everyRule.flatMap(\.steps).compactMap(\.name?.value))
        return waiting.compactMap { rule in
            guard let after = rule.after, known.contains(after.step.value) else { return nil }
            return Diagnostic(
                "routing-chain-never", .error, after.step.span,
                Wording(
                    "`\(shortened(rule.id.value))` never fires: no case leads to the step `\(shortened(after.step.value))`",
                    lv:
                        "`\(shortened(rule.id.value))` nekad nenostrādā: neviens gadījums nenoved līdz solim `\(shortened(after.step.value))`"
                ),
                help: Wording(
                    "give the step to a rule that fires, or remove this rule",
                    lv: "dodiet soli noteikumam, kas nostrādā, vai izdzēsiet šo noteikumu"),
                related: routing.everyRule.flatMap(\.steps).filter { $0.name?.value == after.step.value }.prefix(3)
                    .compactMap(\.name).map { Label($0.span, Wording("the step", lv: "solis")) })
        }
    }

    /// The names of the steps that a rule may give.
    private static func steps(of rule: Routing.Rule) -> [String] {
        rule.steps.filter { step in
            step.condition.map { !$0.box.intersection(rule.condition.box).isEmpty } ?? true
        }.compactMap(\.name?.value)
    }
}
