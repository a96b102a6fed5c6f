import SardzeText

extension Check {
    /// Bodies that stand in for one another in a circle: nobody answers in the end.
    static let bodyCycle = Check("body-cycle") { plan in
        relations.flatMap { relation in
            let chain = Dictionary(
                uniqueKeysWithValues: plan.bodies.map { ($0.id.value, relation.next($0)) }.filter { !$0.1.isEmpty })
            return Cycle.all(in: chain).map { cycle in
                let shown = cycle.prefix(6).map { "`\($0.name)`" } + (cycle.count > 6 ? ["…"] : [])
                let names = shown + ["`\(cycle[0].name)`"]
                return Diagnostic(
                    "body-cycle", .error, cycle[0].span,
                    "`\(relation.key)` goes round in a circle: \(names.joined(separator: " → "))",
                    help: "name a body outside the circle",
                    related: cycle.dropFirst().prefix(5).map { Label($0.span, "\($0.name) passes on here") })
            }
        }
    }

    private static let relations: [(key: String, next: @Sendable (Body) -> [Located<String>])] = [
        ("deputy", { $0.deputy.map { [$0] } ?? [] }),
        ("out of hours", { $0.outOfHours.map { [$0] } ?? [] }),
        ("members", { $0.members }),
    ]
}
