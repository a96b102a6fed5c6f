import Foundation
import TestSupport
import Testing

/// What people read, on the real plans, as goldens.
struct OutputTests {
    @Test(arguments: [
        ("calendar", "sardze calendar 2026 --plan madona --today 2026-11-21"),
        ("agenda-by-day", "sardze agenda --today 2026-12-18"),
        ("agenda-by-body", "sardze agenda --by body --plan madona --today 2026-06-15 --through 2026-07-05"),
        ("agenda-of-one-body", "sardze agenda --body SD --plan madona --today 2025-03-20"),
        ("check-madona", "sardze check --plan madona --today 2026-11-21"),
        ("check-latvia", "sardze check --plan latvia --today 2026-11-21"),
        (
            "export-md",
            "sardze export --format md --plan madona --today 2025-03-20 --from 2025-03-01 --through 2025-04-30"
        ),
        (
            "export-csv",
            "sardze export --format csv --plan latvia --today 2025-10-20 --from 2025-10-01 --through 2025-11-30"
        ),
        ("export-ics", "sardze export --format ics --plan latvia --from 2025-10-01 --through 2025-11-30"),
    ])
    func `what is printed for people is as reviewed`(name: String, line: String) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let result = try workspace.run(line)
        // A plan of years, looked at late, has overdue tasks.
        #expect(result.code == (name.hasPrefix("check") ? 1 : 0), "\(result.diagnostics)")
        Fixtures.expectGolden(result.output, "cli/\(name).out")
    }

    @Test func `a changed rule is previewed so that a person understands`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        try workspace.replace("when: Reizi nedēļā", with: "when: Reizi mēnesī", in: "rules/madona/secondary.yaml")
        let result = try workspace.run("sardze preview --plan madona --today 2025-07-01")
        Fixtures.expectGolden(result.output, "cli/preview-weekly-to-monthly.out")
    }

    @Test func `the committed schedules are what the rules say`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let before = try workspace.files()
        #expect(before.keys.contains { $0.hasPrefix("schedules/madona/") })
        #expect(try workspace.run("sardze generate").code == 0)
        #expect(try workspace.files() == before)
    }
}
