import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// The six kinds of faults that the benchmark plants, each found where it stands.
struct DefectTests {
    private let fixture: PlanFixture

    init() throws {
        fixture = try PlanFixture(
            "defects", files: ["1-plan.yaml", "2-activities.yaml", "3-activities.yaml"].map { "defects/\($0)" })
    }

    /// File, line, columns and code of every error.
    private var errors: [String] {
        fixture.findings.map(\.diagnostic).filter { $0.severity == .error }.map { diagnostic in
            let span = diagnostic.span
            let columns = "\(span.start.column)-\(span.end.column)"
            return "\(fixture.sources[span.source].path):\(span.start.line):\(columns) \(diagnostic.code)"
        }
    }

    @Test func `all twelve are found where they stand, and nothing else`() {
        #expect(
            errors == [
                "2-activities.yaml:13:18-27 unknown-reference", "2-activities.yaml:18:25-31 recurrence-invalid",
                "2-activities.yaml:20:3-9 no-responsible-body", "2-activities.yaml:31:12-18 after-cycle",
                "2-activities.yaml:36:11-76 never-happens",
                "3-activities.yaml:2:3-9 duplicate-key", "3-activities.yaml:8:94-102 unknown-reference",
                "3-activities.yaml:9:78-83 recurrence-invalid", "3-activities.yaml:10:3-9 no-responsible-body",
                "3-activities.yaml:11:89-95 after-cycle", "3-activities.yaml:12:67-130 never-happens",
                "3-activities.yaml:13:3-9 duplicate-key",
            ])
    }

    @Test func `each says what to do`() {
        let help = fixture.findings.map(\.diagnostic).filter { $0.severity == .error }.map(\.help?.en)
        #expect(
            help == [
                "did you mean `police-01`?", "did you mean `MONTHLY`?", "name one: `responsible: health-01`",
                "remove one `after:`", "correct the day, or remove the activity",
                "give one of them another name, or remove it", "did you mean `health-01`?", "did you mean `WEEKLY`?",
                "name one: `responsible: health-01`", "remove one `after:`", "correct the day, or remove the activity",
                "give one of them another name, or remove it",
            ])
    }

    @Test func `the exact text is kept`() throws {
        Fixtures.expectGolden(try fixture.text(), "defects/check.out")
    }
}
