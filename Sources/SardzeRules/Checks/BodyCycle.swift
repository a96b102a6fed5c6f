import SardzeText
import SardzeWords

extension Check {
    /// Bodies that stand in for one another in a circle: nobody answers in the end.
    static let bodyCycle = Check("body-cycle") { plan in
        relations.flatMap { relation in
            let chain = Dictionary(
                uniqueKeysWithValues: plan.bodies.map { ($0.id.value, relation.next($0)) }.filter { !$0.1.isEmpty })
            return Cycle.all(in: chain).map { cycle in
                Diagnostic(
                    "body-cycle", .error, cycle.steps[0].span,
                    circle(relation.key, cycle),
                    help: Wording("name a body outside the circle", lv: "norādiet iestādi ārpus šī apļa"),
                    related: cycle.steps.dropFirst().map {
                        Label(
                            $0.span,
                            Wording(
                                "\(shortened($0.name)) passes on here", lv: "šeit \(shortened($0.name)) nodod tālāk"))
                    },
                    body: cycle.steps[0].name)
            }
        }
    }

    private static func circle(_ key: String, _ cycle: Cycle) -> Wording {
        let names = cycle.length == 1 ? "\(cycle.names) → \(cycle.names)" : cycle.names
        return Wording("`\(key)` goes round in a circle: \(names)", lv: "`\(key)` iet pa apli: \(names)")
    }

    private static let relations: [(key: String, next: @Sendable (Body) -> [Located<String>])] = [
        ("deputy", { $0.deputy.map { [$0] } ?? [] }),
        ("out of hours", { $0.outOfHours.map { [$0] } ?? [] }),
        ("members", { $0.members }),
    ]
}
