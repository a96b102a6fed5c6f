import SardzeText
import SardzeWords

/// A chain of names that comes back to where it began.
struct Cycle {
    /// The first of them, beginning with the first name in order; of a long circle its beginning is enough to find it.
    let steps: [Step]
    /// How many there are.
    let length: Int

    struct Step {
        let name: String
        /// Where it names the next.
        let span: Span
    }

    private static let shown = 6

    /// `` `a` → `b` → `a` ``, or a single name.
    var names: String {
        let names = steps.map { "`\(shortened($0.name))`" }
        if length == 1 { return names[0] }
        return (names + (length > names.count ? ["…"] : []) + [names[0]]).joined(separator: " → ")
    }

    /// The cycles found by walking every edge once, as many as are listed.
    static func all(in next: [String: [Located<String>]]) -> [Cycle] {
        var done: Set<String> = []
        var cycles: [Cycle] = []
        for start in next.keys.sorted() where !done.contains(start) && cycles.count < DiagnosticLimit.mostPerCode {
            walk(from: start, next, &done, &cycles)
        }
        return cycles
    }

    /// Depth first with a stack of its own: rule files may chain thousands of names.
    private static func walk(
        from start: String, _ next: [String: [Located<String>]], _ done: inout Set<String>, _ cycles: inout [Cycle]
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
                if cycles.count < DiagnosticLimit.mostPerCode { cycles.append(cycle(path[place...], next)) }
            } else if !done.contains(target) {
                places[target] = path.count
                path.append((target, 0))
            }
        }
    }

    private static func cycle(
        _ path: ArraySlice<(name: String, edge: Int)>, _ next: [String: [Located<String>]]
    ) -> Cycle {
        let first = path.indices.min { path[$0].name < path[$1].name } ?? path.startIndex
        let steps = (0..<min(path.count, shown)).compactMap { offset -> Step? in
            let step = path[path.startIndex + (first - path.startIndex + offset) % path.count]
            return next[step.name].map { Step(name: step.name, span: $0[step.edge - 1].span) }
        }
        return Cycle(steps: steps, length: path.count)
    }
}
