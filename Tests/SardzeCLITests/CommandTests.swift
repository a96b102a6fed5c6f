import Foundation
import TestSupport
import Testing

/// The commands as programs drive them: exit codes, JSON, files.
struct CommandTests {
    static let weekly = """
        period: 2025-01-01/2025-12-31
        country: LV
        coordinator: SD
        bodies:
          SD: {name: Social service, email: sd@city.lv}
          VP: {name: Police, email: vp@city.lv, works: every day}
        activities:
          "1": {title: Raids, when: reizi nedēļā, responsible: VP}
          "2": {title: Meeting, when: reizi ceturksnī, responsible: [SD, VP], lead: SD}

        """

    @Test(arguments: [
        ("sardze check --today 2025-01-01", Int32(0)), ("sardze check --fail-on note", 1), ("sardze --version", 0),
        ("sardze --help", 0), ("sardze export", 0), ("sardze generate", 0), ("sardze preview", 0),
        ("sardze calendar 2025", 0), ("sardze agenda --by body", 0), ("sardze check --plan nothing", 2),
        ("sardze check --workspace /nowhere", 2), ("sardze export --output /nowhere/file.json", 2), ("sardze chek", 64),
        ("sardze export --from 2025-02-30", 64), ("sardze export --from 2025-03-01 --through 2025-02-01", 64),
        ("sardze export --format xls", 64), ("sardze agenda --body XX", 64), ("sardze calendar 0", 64),
        ("sardze export >/dev/full", 2), ("sardze export | head -c 10", 0),
    ])
    func `every way to end has its exit code`(line: String, code: Int32) throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let result = try workspace.run(line)
        #expect(result.code == code, "\(result.output.prefix(500))\(result.diagnostics)")
        if code == 2 { #expect(result.diagnostics.hasPrefix("error: ")) }
    }

    @Test func `an error in the rules ends with 1 and writes nothing`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly.replacingOccurrences(of: "nedēļā", with: "nedelnik"))
        defer { workspace.remove() }
        for command in ["check", "generate", "preview", "export", "agenda", "calendar"] {
            #expect(try workspace.run("sardze \(command)").code == 1, "\(command)")
        }
        #expect(try workspace.files().keys.sorted() == ["rules/plan/plan.yaml"])
    }

    @Test func `exported tasks have the promised fields in the promised order`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let output = try workspace.run("sardze export --today 2025-02-12 --from 2025-02-16 --through 2025-02-16").output
        #expect(
            output == """
                {"version":1,"tasks":[
                {"id":"1@2025-W07","plan":"plan","activity":"1","level":null,"title":"Raids","slot":"2025-W07",\
                "opens":"2025-02-10","planned":"2025-02-16","due":"2025-02-16","lead":"VP","responsible":["VP"],\
                "status":"due soon","unassigned":false}
                ]}

                """)
    }

    @Test func `three windows side by side export the same as one`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        func lines(_ arguments: String) throws -> [Substring] {
            try workspace.run("sardze export --plan madona --today 2026-11-21 \(arguments)").output.split(
                separator: "\n"
            )
            .filter { $0.hasPrefix("{\"id\"") }.map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
        }
        let parts =
            try lines("--through 2025-12-31") + lines("--from 2026-01-01 --through 2026-12-31")
            + lines("--from 2027-01-01")
        #expect(try lines("") == parts)
        #expect(parts.count > 300)
    }

    @Test func `findings have the promised fields`() throws {
        let rules = Self.weekly.replacingOccurrences(of: "lead: SD", with: "lead: SDD")
        let workspace = try CopiedWorkspace(rules: rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze check --format json --today 2025-01-01")
        let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let findings = try #require(parsed?["findings"] as? [[String: Any]])
        let wrong = try #require(findings.first { $0["code"] as? String == "unknown-reference" })
        #expect(
            Set(wrong.keys) == [
                "code", "severity", "message", "help", "file", "line", "column", "endLine", "endColumn", "task", "body",
                "data", "fingerprint",
            ])
        #expect(wrong["file"] as? String == "rules/plan/plan.yaml")
        #expect(wrong["line"] as? Int == 9)
        #expect(wrong["column"] as? Int == 77)
        #expect(wrong["endColumn"] as? Int == 80)
        #expect(wrong["help"] as? String == "did you mean `SD`?")
        let summary = try #require(parsed?["summary"] as? [String: Int])
        #expect(summary["error"] == 1)
        #expect(parsed?["version"] as? Int == 1)
    }

    @Test func `a preview names each change and the line that causes it`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        #expect(try workspace.run("sardze generate --today 2025-01-01").code == 0)
        try workspace.replace("reizi nedēļā", with: "reizi mēnesī", in: "rules/plan/plan.yaml")
        let result = try workspace.run("sardze preview --format json --today 2025-07-01")
        let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let changes = try #require(parsed?["changes"] as? [[String: Any]])
        // July to December come, and the weeks after the one that is open go.
        #expect(changes.count { $0["change"] as? String == "add" } == 6)
        #expect(changes.count { $0["change"] as? String == "remove" } == 25)
        for change in changes {
            #expect(Set(change.keys) == ["change", "task", "before", "after", "because"])
            let because = try #require(change["because"] as? [String: Any])
            #expect(because["file"] as? String == "rules/plan/plan.yaml")
            #expect(because["line"] as? Int == 8)
            #expect((because["text"] as? String)?.contains("reizi mēnesī") == true)
        }
        let tasks = changes.compactMap { $0["task"] as? String }
        #expect(tasks.contains("1@2025-07") && tasks.contains("1@2025-W28") && !tasks.contains("1@2025-W27"))
    }

    @Test func `generating twice writes the same bytes, and moving today moves no task`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        #expect(try workspace.run("sardze generate --today 2025-01-01").code == 0)
        let first = try workspace.files()
        #expect(first.keys.sorted() == ["rules/plan/plan.yaml", "schedules/plan/2025.yaml"])
        for today in ["2025-01-01", "2025-06-15", "2031-12-31"] {
            #expect(try workspace.run("sardze generate --today \(today)").output.contains("nothing changed"))
            #expect(try workspace.files() == first)
        }
        #expect(try workspace.run("sardze preview").output.contains("nothing changes"))
    }

    @Test func `findings of one body hide no error that may be its own`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly.replacingOccurrences(of: "nedēļā", with: "nedelnik"))
        defer { workspace.remove() }
        let result = try workspace.run("sardze check --body VP")
        #expect(result.code == 1)
        #expect(result.output.contains("[phrase-unknown]"))
        #expect(try workspace.run("sardze check --body XX").code == 64)
    }

    @Test func `an end in the past asks for what was due up to then`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let output = try workspace.run("sardze agenda --through 2025-01-19 --today 2025-06-01").output
        #expect(output.hasPrefix("plan: 3 tasks due"))
    }

    @Test func `a time zone that this machine does not know is told of, for today may be another day`() throws {
        let workspace = try CopiedWorkspace(rules: "timezone: Europe/Madona\n" + Self.weekly)
        defer { workspace.remove() }
        #expect(try workspace.run("sardze agenda").diagnostics.contains("Europe/Madona is not known"))
        #expect(try workspace.run("sardze agenda --today 2025-01-01").diagnostics.isEmpty)
        try workspace.replace("Europe/Madona", with: "../../etc/passwd", in: "rules/plan/plan.yaml")
        #expect(try workspace.run("sardze check").output.contains("is not a time zone [wrong-type]"))
    }

    @Test func `no colour goes into a pipe`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        for command in ["check", "preview", "agenda", "calendar 2025"] {
            #expect(try !workspace.run("sardze \(command)").output.contains("\u{1B}"))
        }
    }

    @Test func `colour goes to a terminal unless it is not wanted`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let line = "script -qec 'sardze calendar 2025' /dev/null"
        guard try workspace.run("command -v script").code == 0 else { return }
        #expect(try workspace.run(line, ["NO_COLOR": "", "TERM": "xterm"]).output.contains("\u{1B}["))
        #expect(try !workspace.run(line, ["NO_COLOR": "1", "TERM": "xterm"]).output.contains("\u{1B}["))
    }

    @Test func `the workspace is found upward from a folder inside it`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        #expect(try workspace.run("cd rules/plan && sardze check --today 2025-01-01").code == 0)
        let lost = try workspace.run("cd / && sardze check")
        #expect(lost.code == 2)
        #expect(lost.diagnostics.contains("there is no `rules` folder"))
    }

    @Test func `every command that prints can print JSON`() throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let commands = ["check", "preview", "generate", "agenda", "calendar 2025", "export"]
        for command in commands {
            let output = try workspace.run("sardze \(command) --format json --today 2025-01-01").output
            let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            #expect(parsed?["version"] as? Int == 1, "\(command)")
        }
        let again = try workspace.run("sardze generate --format json --today 2025-01-01").output
        #expect(
            again == """
                {"version":1,"schedules":[
                {"plan":"plan","tasks":56,"changes":{"add":0,"move":0,"edit":0,"remove":0},"written":[]}
                ]}

                """)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are printed for each shell`(shell: String) throws {
        let workspace = try CopiedWorkspace(rules: Self.weekly)
        defer { workspace.remove() }
        let result = try workspace.run("sardze --generate-completion-script \(shell)")
        #expect(result.code == 0)
        #expect(result.output.contains("preview"))
    }
}
