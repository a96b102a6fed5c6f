import Foundation
import TestSupport
import Testing

/// `sardze init`: a first plan from options or from a conversation.
struct InitTests {
    private static let given =
        "--name madona --title 'A safe town' --from 2026-01-01 --through 2026-12-31 --country LV --language en "
        + "--coordinator CG"

    private func empty() throws -> CopiedWorkspace {
        let workspace = try CopiedWorkspace(rules: "")
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "rules"))
        return workspace
    }

    @Test func `a plan is written and is clean from the first check on`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        let result = try workspace.run("sardze init \(Self.given)")
        #expect(result.code == 0, "\(result.diagnostics)")
        Fixtures.expectGolden(result.output, "cli/init.out")
        for file in ["plan", "bodies", "activities"] {
            Fixtures.expectGolden(try workspace.text("rules/madona/\(file).yaml"), "cli/init/\(file).yaml")
        }
        #expect(try workspace.files().count == 3)
        for command in ["check --fail-on warning", "test", "preview", "generate", "check --fail-on warning"] {
            let next = try workspace.run("sardze \(command) --today 2025-12-30")
            #expect(next.code == 0, "\(command): \(next.output) \(next.diagnostics)")
        }
    }

    @Test func `in Latvian everything is said in Latvian`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        let result = try workspace.run("sardze init --yes --name madona --language lv --today 2026-11-21")
        #expect(result.code == 0)
        Fixtures.expectGolden(result.output, "cli/init-lv.out")
        for file in ["plan", "bodies", "activities"] {
            Fixtures.expectGolden(try workspace.text("rules/madona/\(file).yaml"), "cli/init-lv/\(file).yaml")
        }
        #expect(try workspace.run("sardze check --fail-on warning --today 2026-11-21").code == 0)
    }

    @Test func `a name that is taken is refused and nothing is touched`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        #expect(try workspace.run("sardze init \(Self.given)").code == 0)
        let before = try workspace.files()
        let again = try workspace.run("sardze init \(Self.given)")
        #expect(again.code == 2 && again.diagnostics.contains("rules/madona is there already"))
        #expect(try workspace.files() == before)
        #expect(
            try workspace.run("sardze init --yes --name other --format json").output.contains(
                "\"written\":[\"rules/other/plan.yaml\""))
        try workspace.write("x", to: "schedules/gone/2026.yaml")
        #expect(try workspace.run("sardze init --yes --name gone").code == 2)
    }

    @Test func `where nobody can be asked it says what is missing`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        let result = try workspace.run("sardze init --name madona --language en")
        #expect(result.code == 64)
        #expect(result.diagnostics.contains("--title, --from, --through, --country and --coordinator"))
        #expect(try workspace.files().isEmpty)
    }

    @Test(arguments: [
        ("--from 2026-02-30", "there is no day `2026-02-30`"), ("--from soon", "`soon` is not a day"),
        ("--from 2026-05-01 --through 2026-04-30", "this window closes before it opens"),
        ("--name 'a b'", "a plan's name cannot be empty"), ("--name ../x", "a plan's name cannot be empty"),
        ("--name=--help", "begin with a dot or a hyphen"),
        ("--country EE", "the holidays of `EE` are not known"), ("--language xx", "`xx` is not a language"),
        ("--title ''", "the title is empty"), ("--coordinator 'S D'", "a body's key cannot be empty"),
    ])
    func `an answer that cannot stand in a plan is refused in the words of its finding`(options: String, words: String)
        throws
    {
        let workspace = try empty()
        defer { workspace.remove() }
        let result = try workspace.run("sardze init --yes \(options)", ["LANG": "C", "LC_ALL": ""])
        #expect(result.code == 64)
        #expect(result.diagnostics.contains(words), "\(result.diagnostics)")
        #expect(try workspace.files().isEmpty)
    }

    @Test func `a folder that cannot be written to stays as it was`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        guard try workspace.run("test $(id -u) != 0").code == 0 else { return }
        let line = "chmod 500 .; sardze init \(Self.given); code=$?; chmod 700 .; ls -A; exit $code"
        let result = try workspace.run(line)
        #expect(result.code == 2 && result.output.isEmpty)
    }

    // MARK: On a terminal

    /// What a conversation ends with and shows, typed line by line.
    private func talk(_ lines: [String], in workspace: CopiedWorkspace) throws -> (code: Int32, shown: String)? {
        guard try workspace.run("command -v script").code == 0 else { return nil }
        let typed = lines.map { "printf '\($0)'; sleep 0.05; " }.joined()
        let line = "{ \(typed)sleep 0.2; } | script -qec 'sardze init --today 2026-11-21' /dev/null"
        let result = try workspace.run(line, ["LANG": "C", "LC_ALL": "C.UTF-8", "TERM": "dumb"])
        return (result.code, result.output)
    }

    @Test func `what cannot stand is asked again, and what is offered can be taken`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        let lines = ["en\\n", "a b\\n", "town\\n", "\\n", "2026-02-30\\n", "2026-03-01\\n", "\\n", "\\n", "SS\\n"]
        guard let talk = try talk(lines, in: workspace) else { return }
        #expect(talk.shown.contains("a plan's name cannot be empty") && talk.shown.contains("there is no day"))
        #expect(talk.shown.contains("First day [2026-12-01]: "))
        #expect(talk.code == 0, "\(talk.shown)")
        #expect(try workspace.text("rules/town/plan.yaml").contains("period: 2026-03-01/2027-12-31"))
        #expect(try workspace.text("rules/town/plan.yaml").contains("coordinator: SS"))
    }

    @Test func `the end of input writes nothing`() throws {
        let workspace = try empty()
        defer { workspace.remove() }
        guard let talk = try talk(["en\\n", "town\\n", "\\004"], in: workspace) else { return }
        #expect(talk.shown.contains("nothing was written"), "\(talk.shown)")
        #expect(talk.code == 2)
        #expect(try workspace.files().isEmpty)
    }
}
