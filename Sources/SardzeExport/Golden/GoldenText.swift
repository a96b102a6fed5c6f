public import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// Golden dates for people, like a run of tests: a line for each activity and year, what failed with its place, and how
/// much of the plan is covered.
public struct GoldenText {
    private let sources: Sources
    private let ink: Ink
    private let language: Language
    /// Activities named at most as not covered.
    private static let named = 12

    public init(_ sources: Sources, _ ink: Ink, in language: Language = .en) {
        self.sources = sources
        self.ink = ink
        self.language = language
    }

    public func write(_ run: GoldenRun, to output: inout Output) throws {
        try output.write("\(ink(run.plan, .bold))\n")
        for test in run.tests { try write(test, to: &output) }
        try output.write("\(summary(run))\n\(coverage(run))\n")
    }

    private func write(_ test: GoldenTest, to output: inout Output) throws {
        let name = "\(test.activity) \(test.year)"
        guard !test.hasPassed else {
            return try output.write("  \(ink("✓", .green)) \(name): \(made(test)[language])\n")
        }
        try output.write("  \(ink("✗", .red)) \(ink(name, .bold)): \(made(test)[language])\n")
        for difference in test.differences {
            let start = difference.span.start
            let place = "\(sources[difference.span.source].path):\(start.line):\(start.column)"
            try output.write("      \(ink(place, .cyan)): \(difference.message[language])\n")
        }
    }

    /// "4 tasks, 2026-Q1 to 2026-Q4"
    private func made(_ test: GoldenTest) -> Wording {
        let count = counted(test.tasks.count, .task)
        guard let first = test.tasks.first?.slot, let last = test.tasks.last?.slot else { return count }
        if first == last { return count + Wording(same: ", \(first)") }
        return count + Wording(", \(first) to \(last)", lv: ", no \(first) līdz \(last)")
    }

    private func summary(_ run: GoldenRun) -> String {
        let failed = run.failed.count
        guard !run.tests.isEmpty else {
            return Wording("no golden dates", lv: "kontroldatumu nav")[language]
        }
        let held = Wording(
            "\(run.tests.count - failed) of \(run.tests.count) hold",
            lv: "atbilst \(run.tests.count - failed) no \(run.tests.count)")
        return ink(held[language], failed == 0 ? .green : .red)
    }

    private func coverage(_ run: GoldenRun) -> String {
        let share = Wording(
            "\(run.covered.count) of \(counted(run.dated.count, .activity).en) with dated tasks \(run.covered.count == 1 ? "has" : "have") golden dates",
            lv:
                "kontroldatumi ir \(run.covered.count) no \(counted(run.dated.count, .activity, .dative).lv) ar datētiem uzdevumiem"
        )
        let missing = run.uncovered
        guard !missing.isEmpty else { return share[language] }
        let names = missing.prefix(Self.named).joined(separator: ", ")
        let rest = missing.count > Self.named ? " …" : ""
        return (share + Wording("; none: ", lv: "; nav: "))[language] + names + rest
    }
}
