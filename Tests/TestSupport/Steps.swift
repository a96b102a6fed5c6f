public import SardzeTime

/// A list of occurrences as the fixtures spell it: the first, then the steps to the next ones, so that `2025-01-03 7*3`
/// is four Fridays. Steps are days; with times of day they are seconds. An empty list is `none`.
public enum Steps {
    public static func spelt(_ days: some Sequence<CivilDate>) -> String {
        let days = Array(days)
        return spelt(days.first, zip(days.dropFirst(), days).map { $0 - $1 })
    }

    public static func spelt(_ instants: some Sequence<SlowInstant>) -> String {
        let instants = Array(instants)
        let steps = zip(instants.dropFirst(), instants).map { ($0.day - $1.day) * 86_400 + $0.second - $1.second }
        return spelt(instants.first, steps)
    }

    private static func spelt(_ first: (some CustomStringConvertible)?, _ steps: [Int]) -> String {
        var runs: [(step: Int, times: Int)] = []
        for step in steps {
            if runs.last?.step == step { runs[runs.count - 1].times += 1 } else { runs.append((step, 1)) }
        }
        let texts = runs.map { $0.times > 1 ? "\($0.step)*\($0.times)" : "\($0.step)" }
        return ([first?.description ?? "none"] + texts).joined(separator: " ")
    }
}
