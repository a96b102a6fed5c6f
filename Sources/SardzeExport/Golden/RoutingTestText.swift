public import SardzeRules
public import SardzeText
public import SardzeWords

/// The cases beside routing rules, for people: a line for each, what failed with its place, and which rules none covers.
public struct RoutingTestText {
    private let sources: Sources
    private let ink: Ink
    private let language: Language
    /// Rules named at most as not covered.
    private static let named = 12

    public init(_ sources: Sources, _ ink: Ink, in language: Language = .en) {
        self.sources = sources
        self.ink = ink
        self.language = language
    }

    public func write(_ run: RoutingTestRun, _ routing: Routing, to output: inout Output) throws {
        let words = CaseWords(routing)
        for result in run.tests { try write(result, words, to: &output) }
        try output.write("\(summary(run))\n\(coverage(run))\n")
    }

    private func write(_ result: RoutingTestResult, _ words: CaseWords, to output: inout Output) throws {
        let name = words.text(result.values)
        guard !result.hasPassed else {
            return try output.write("  \(ink("✓", .green)) \(name): \(answer(result)[language])\n")
        }
        try output.write("  \(ink("✗", .red)) \(ink(name, .bold)): \(answer(result)[language])\n")
        for difference in result.differences {
            let start = difference.span.start
            let place = "\(sources[difference.span.source].path):\(start.line):\(start.column)"
            try output.write("      \(ink(place, .cyan)): \(difference.message[language])\n")
        }
    }

    /// "R01, R02 → VP, SD"
    private func answer(_ result: RoutingTestResult) -> Wording {
        if result.isUnanswerable {
            return Wording("the policy needs the whole case", lv: "politikai vajag visu gadījumu")
        }
        let rules =
            result.isOtherwise
            ? Wording(same: "otherwise")
            : result.counting.isEmpty
                ? Wording("no rule", lv: "neviens noteikums") : Wording(same: result.counting.joined(separator: ", "))
        return result.bodies.isEmpty ? rules : rules + Wording(same: " → \(result.bodies.joined(separator: ", "))")
    }

    private func summary(_ run: RoutingTestRun) -> String {
        guard !run.tests.isEmpty else {
            return Wording("no routing tests", lv: "maršruta pārbaužu nav")[language]
        }
        let (all, failed) = (run.tests.count, run.failed.count)
        let held = Wording(
            "\(all - failed) of \(counted(all, .test).en) of the routing hold",
            lv: "atbilst \(all - failed) no \(all) maršruta pārbaudēm")
        return ink(held[language], failed == 0 ? .green : .red)
    }

    private func coverage(_ run: RoutingTestRun) -> String {
        let (all, missing) = (run.rules.count, run.uncovered)
        let share = Wording(
            "\(all - missing.count) of \(counted(all, .rule).en) \(all - missing.count == 1 ? "is" : "are") covered by a test",
            lv: "pārbaudes aptver \(all - missing.count) no \(counted(all, .rule, .dative).lv)")
        guard !missing.isEmpty else { return share[language] }
        let places = missing.prefix(Self.named).map { rule in
            "\(rule.value) (\(sources[rule.span.source].path):\(rule.span.start.line))"
        }
        let rest = missing.count > Self.named ? " …" : ""
        return (share + Wording("; not: ", lv: "; bez tām: "))[language] + places.joined(separator: ", ") + rest
    }
}
