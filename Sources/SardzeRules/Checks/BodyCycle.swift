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
                    "`\(relation.key)` goes round in a circle: \(cycle.names)\(cycle.length == 1 ? " → \(cycle.names)" : "")",
                    help: "name a body outside the circle",
                    related: cycle.steps.dropFirst().map { Label($0.span, "\(shortened($0.name)) passes on here") },
                    body: cycle.steps[0].name)
            }
        }
    }

    private static let relations: [(key: String, next: @Sendable (Body) -> [Located<String>])] = [
        ("deputy", { $0.deputy.map { [$0] } ?? [] }),
        ("out of hours", { $0.outOfHours.map { [$0] } ?? [] }),
        ("members", { $0.members }),
    ]
}
