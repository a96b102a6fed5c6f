public import SardzeRules
public import SardzeText
import SardzeTime
public import SardzeWatch

/// Golden dates, and cases of routing, for programs.
public enum GoldenJSON {
    /// - Parameter routings: of each plan the tests of its routing; `nil` where it has none.
    public static func write(
        _ runs: [GoldenRun], _ routings: [RoutingTestRun?], _ sources: Sources, to output: inout Output
    ) throws {
        let tests = runs.flatMap { run in run.tests.map { object($0, plan: run.plan, sources) } }
        let coverage = JSONText.object([
            ("dated", String(runs.reduce(0) { $0 + $1.dated.count })),
            ("covered", String(runs.reduce(0) { $0 + $1.covered.count })),
            ("uncovered", JSONText.list(runs.flatMap { run in run.uncovered.map { "\(run.plan)/\($0)" } })),
        ])
        let lines = tests.isEmpty ? "" : "\n\(tests.joined(separator: ",\n"))\n"
        let routed = zip(runs, routings).compactMap { run, routing in
            routing.map { RoutingTestJSON.object($0, plan: run.plan, sources) }
        }
        let cases = routed.isEmpty ? "" : ",\"routing\":[\n\(routed.joined(separator: ",\n"))\n]"
        try output.write("{\"version\":1,\"tests\":[\(lines)],\"coverage\":\(coverage)\(cases)}\n")
    }

    /// `expected` holds only what was written beside the rule, `actual` always everything.
    private static func object(_ test: GoldenTest, plan: String, _ sources: Sources) -> String {
        let wanted = test.expected
        var expected: [(name: String, value: String)] = []
        if let count = wanted.count { expected.append(("count", String(count.value))) }
        if let first = wanted.first { expected.append(("first", JSONText.quoted(first.value.description))) }
        if let last = wanted.last { expected.append(("last", JSONText.quoted(last.value.description))) }
        if !wanted.due.isEmpty { expected.append(("due", JSONText.list(wanted.due.map(\.value.description)))) }
        let actual: [(name: String, value: String)] = [
            ("count", String(test.tasks.count)), ("first", JSONText.quoted(test.tasks.first?.slot.description)),
            ("last", JSONText.quoted(test.tasks.last?.slot.description)),
            ("due", JSONText.list(test.tasks.map(\.due.description))),
        ]
        let place = test.differences.first?.span ?? wanted.year.span
        return JSONText.object([
            ("plan", JSONText.quoted(plan)), ("activity", JSONText.quoted(test.activity)), ("year", String(test.year)),
            ("expected", JSONText.object(expected)), ("actual", JSONText.object(actual)),
            ("passed", String(test.hasPassed)), ("file", JSONText.quoted(sources[place.source].path)),
            ("line", String(place.start.line)), ("column", String(place.start.column)),
        ])
    }
}
