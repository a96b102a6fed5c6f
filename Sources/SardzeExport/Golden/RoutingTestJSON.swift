import SardzeRules
import SardzeText
import SardzeWords

/// The cases beside routing rules, for programs: each with what became of it, and the rules that none covers.
enum RoutingTestJSON {
    static func object(_ run: RoutingTestRun, plan: String, _ sources: Sources) -> String {
        let tests = run.tests.map { object($0, sources) }
        let lines = tests.isEmpty ? "" : "\n\(tests.joined(separator: ",\n"))\n"
        return JSONText.object([
            ("plan", JSONText.quoted(plan)), ("tests", "[\(lines)]"), ("rules", String(run.rules.count)),
            ("covered", String(run.rules.count - run.uncovered.count)),
            ("uncovered", JSONText.list(run.uncovered.map(\.value))),
        ])
    }

    private static func object(_ result: RoutingTestResult, _ sources: Sources) -> String {
        let span = result.test.definition
        let said = result.test.said.map { ($0.attribute.value, JSONText.quoted($0.value.value)) }
        let differences = result.differences.map { difference in
            JSONText.object([
                ("message", JSONText.quoted(difference.message.en)), ("line", String(difference.span.start.line)),
                ("column", String(difference.span.start.column)),
            ])
        }
        return JSONText.object([
            ("case", JSONText.object(said)), ("rules", JSONText.list(result.counting)),
            ("bodies", JSONText.list(result.bodies)), ("otherwise", String(result.isOtherwise)),
            ("passed", String(result.hasPassed)), ("differences", "[\(differences.joined(separator: ","))]"),
            ("file", JSONText.quoted(sources[span.source].path)), ("line", String(span.start.line)),
            ("column", String(span.start.column)),
        ])
    }
}
