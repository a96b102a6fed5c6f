import SardzeText

extension Check {
    /// Activities that wait for one another wait for ever.
    static let afterCycle = Check("after-cycle") { plan in
        let waits = Dictionary(
            uniqueKeysWithValues: plan.activities.filter { !$0.after.isEmpty }.map { ($0.id.value, $0.after) })
        return Cycle.all(in: waits).map { cycle in
            // Of a long circle its beginning is enough to find it.
            let names = cycle.prefix(6).map { "`\($0.name)`" } + (cycle.count > 6 ? ["…"] : [])
            return Diagnostic(
                "after-cycle", .error, cycle[0].span,
                cycle.count == 1
                    ? "\(names[0]) waits for itself and can never begin"
                    : "\(names.joined(separator: " waits for ")) waits for \(names[0]): none of them can ever begin",
                help: "remove one `after:`",
                related: cycle.dropFirst().prefix(5).map { Label($0.span, "\($0.name) waits here") })
        }
    }
}

/// Chains of names that come back to where they began.
enum Cycle {
    struct Step {
        let name: String
        /// Where it names the next.
        let span: Span
    }

    /// Each cycle once, beginning with its first name in order; found by walking every edge once.
    static func all(in next: [String: [Located<String>]]) -> [[Step]] {
        var done: Set<String> = []
        var cycles: [[Step]] = []
        for start in next.keys.sorted() where !done.contains(start) {
            walk(from: start, next, &done, &cycles)
        }
        return cycles
    }

    /// Depth first with a stack of its own: rule files may chain thousands of names.
    private static func walk(
        from start: String, _ next: [String: [Located<String>]], _ done: inout Set<String>, _ cycles: inout [[Step]]
    ) {
        var path: [(name: String, edge: Int)] = [(start, 0)]
        var places = [start: 0]
        while let (name, edge) = path.last {
            guard let edges = next[name], edge < edges.count else {
                done.insert(name)
                places[name] = nil
                path.removeLast()
                continue
            }
            path[path.count - 1].edge += 1
            let target = edges[edge].value
            if let place = places[target] {
                let steps = path[place...].compactMap { step in
                    next[step.name].map { Step(name: step.name, span: $0[step.edge - 1].span) }
                }
                let first = steps.indices.min { steps[$0].name < steps[$1].name } ?? 0
                cycles.append(Array(steps[first...] + steps[..<first]))
            } else if !done.contains(target) {
                places[target] = path.count
                path.append((target, 0))
            }
        }
    }
}
