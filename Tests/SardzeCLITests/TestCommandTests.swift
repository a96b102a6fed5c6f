import Foundation
import TestSupport
import Testing

/// `sardze test`: golden dates printed like a test run.
struct TestCommandTests {
    private static let rules = """
        period: 2025-01-01/2026-12-31
        coordinator: SD
        bodies: {SD: {name: Social service, email: sd@city.lv}}
        activities:
          "1": {title: Raids, when: every month, responsible: SD, tests: {2025: 12, 2026: {count: 11, last: 2026-12}}}
          "2": {title: Meeting, when: every quarter, responsible: SD}
          "3": {title: Advice, when: as needed, responsible: SD}

        """

    @Test func `a run says what holds, what fails and where, and what is not covered`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze test")
        #expect(result.code == 1)
        #expect(
            result.output == """
                plan
                  ✓ 1 2025: 12 tasks, 2025-01 to 2025-12
                  ✗ 1 2026: 12 tasks, 2026-01 to 2026-12
                      rules/plan/plan.yaml:5:91: 11 tasks are expected, the rule makes 12
                1 of 2 hold
                1 of 2 activities with dated tasks has golden dates; none: 2

                """)
        #expect(try workspace.run("sardze check").output.contains("[golden-dates]"))
    }

    @Test func `JSON keeps its promise`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let output = try workspace.run("sardze test --format json").output
        let lines = output.split(separator: "\n")
        #expect(lines.first == "{\"version\":1,\"tests\":[" && lines.count == 4)
        #expect(
            lines[2] == """
                {"plan":"plan","activity":"1","year":2026,"expected":{"count":11,"last":"2026-12"},"actual":{"count":12,\
                "first":"2026-01","last":"2026-12","due":["2026-01-30","2026-02-27","2026-03-31","2026-04-30",\
                "2026-05-29","2026-06-30","2026-07-31","2026-08-31","2026-09-30","2026-10-30","2026-11-30","2026-12-31"]},\
                "passed":false,"file":"rules/plan/plan.yaml","line":5,"column":91}
                """)
        #expect(lines.last == "],\"coverage\":{\"dated\":2,\"covered\":1,\"uncovered\":[\"plan/2\"]}}")
    }

    @Test func `it ends with 0 when all hold and with 1 when the rules cannot be read`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules.replacingOccurrences(of: "count: 11", with: "count: 12"))
        defer { workspace.remove() }
        #expect(try workspace.run("sardze test").code == 0)
        try workspace.replace("every quarter", with: "every quartr", in: "rules/plan/plan.yaml")
        let broken = try workspace.run("sardze test")
        #expect(broken.code == 1 && broken.output.isEmpty && broken.diagnostics.contains("phrase-"))
    }

    @Test func `the plans of this repository hold`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let result = try workspace.run("sardze test")
        #expect(result.code == 0)
        Fixtures.expectGolden(result.output, "cli/test.out")
    }
}
