import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Findings that people read as one.
struct FindingBlockTests {
    private let sources: Sources
    private let place: Span

    init() {
        var sources = Sources()
        place = Span(sources.add(SourceText(path: "rules.yaml", "R1:\n")), .start, .start)
        self.sources = sources
    }

    private func finding(_ task: String, _ body: String, referral: String? = nil) -> Finding {
        Finding(
            Diagnostic("late", .error, place, Wording("\(body) is late", lv: "\(body) kavē")), task: task, body: body,
            data: referral.map { ["referral": .text($0)] } ?? [:])
    }

    private func printed(_ findings: [Finding]) throws -> [String] {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        var text = FindingsText(sources, Ink(isOn: false), in: .en)
        try text.write(findings, to: &output)
        try output.flush()
        return printed.text.split(separator: "\n").map(String.init).filter {
            $0.contains("error:") || $0.contains("likewise")
        }
    }

    @Test func `a task is named without its plan, a step with its referral`() throws {
        #expect(
            try printed([finding("town/1.1@2026-01", "SD"), finding("town/1.1@2026-02", "SD")]).last
                == "  = likewise 1.1@2026-02")
        let steps = [finding("town/R-2026-001/7", "SD"), finding("town/R-2026-002/7", "SD")]
        #expect(try printed(steps).last == "  = likewise R-2026-002/7")
    }

    @Test func `what another body is late with stands for itself`() throws {
        let lines = try printed([
            finding("town/R-2026-001/1", "SD"), finding("town/R-2026-001/2", "IN"), finding("town/R-2026-002/1", "SD"),
        ])
        #expect(lines.count == 3)
        #expect(lines[0].contains("SD is late"))
        #expect(lines[1] == "  = likewise R-2026-002/1")
        #expect(lines[2].contains("IN is late"))
    }

    @Test func `weeks are counted, children are not`() throws {
        let numbers = 1...9
        let weeks = try printed(numbers.map { finding("town/1.1@2026-0\($0)", "SD") })
        #expect(weeks.last?.hasSuffix("and 3 more") == true)
        let steps = try printed(
            numbers.map { finding("town/R-2026-00\($0)/1", "SD", referral: "R-2026-00\($0)/1") })
        #expect(steps.last?.hasSuffix("R-2026-008/1, R-2026-009/1") == true)
    }
}
