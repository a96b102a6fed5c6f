import Foundation
import TestSupport
import Testing

/// `check` and `explain` as people and cron use them.
struct FindingsCommandTests {
    /// A misspelt body, and an activity without a lead.
    private static let rules = CommandTests.weekly.replacingOccurrences(
        of: "when: reizi nedēļā, responsible: VP", with: "when: reizi nedēļā, responsible: VPP"
    )
    .replacingOccurrences(of: ", lead: SD", with: "")

    private let cron =
        "sardze check --format line --since .sardze/last.json --keep .sardze/last.json --today 2024-12-01"

    @Test func `cron is told of each finding once`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let first = try workspace.run(cron)
        #expect(first.code == 1)
        #expect(
            first.output == """
                rules/plan/plan.yaml:1:9: note: the schedule of `plan` has not been generated yet [schedule-missing]
                rules/plan/plan.yaml:8:56: error: there is no body `VPP` [unknown-reference]
                rules/plan/plan.yaml:9:62: warning: `2` has 2 responsible bodies and no lead [no-lead]

                """)
        let second = try workspace.run(cron)
        #expect(second.code == 0 && second.output.isEmpty, "\(second.output)")
        // A rule that moves is no news; one more fault is.
        try workspace.replace("activities:", with: "# moved\nactivities:", in: "rules/plan/plan.yaml")
        #expect(try workspace.run(cron).output.isEmpty)
        try workspace.replace("title: Raids", with: "title: Raids, nonsens: x", in: "rules/plan/plan.yaml")
        let third = try workspace.run(cron)
        #expect(third.code == 1)
        #expect(third.output.hasSuffix("[unknown-key]\n") && third.output.split(separator: "\n").count == 1)
    }

    @Test func `what is kept is all of it, whatever is shown`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let shown = try workspace.run("sardze check --only no-lead --keep kept.json --format json --today 2024-12-01")
        #expect(shown.code == 0)
        #expect(shown.output.contains("no-lead") && !shown.output.contains("unknown-reference"))
        let all = try workspace.run("sardze check --format json --today 2024-12-01").output
        // The proofs of routings stand beside the findings and are none.
        #expect(try workspace.text("kept.json") == all.replacing(#","routing":[]"#, with: ""))
        let none = try workspace.run("sardze check --since kept.json --today 2024-12-10")
        #expect(none.output.hasPrefix("nothing new in "), "\(none.output)")
    }

    @Test(arguments: [
        "", "x", "{\"version\":1", "[]", "{\"version\":2,\"findings\":[]}",
        "{\"version\":1,\"findings\":[{\"code\":\"x\"}]}",
        "{\"version\":1,\"findings\":{}}",
    ])
    func `a broken file of the last run is refused and stays`(text: String) throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        try workspace.write(text, to: ".sardze/last.json")
        let result = try workspace.run(cron)
        #expect(result.code == 2 && result.output.isEmpty)
        #expect(result.diagnostics.hasPrefix("error: .sardze/last.json"), "\(result.diagnostics)")
        #expect(result.diagnostics.contains("is not what `sardze check --format json` prints"))
        #expect(try workspace.text(".sardze/last.json") == text)
    }

    @Test(arguments: [
        ("--only plan", ["no-lead"]), ("--only reading --only plan", ["unknown-reference", "no-lead"]),
        ("--only schedule-missing", ["schedule-missing"]), ("--only privacy", []),
    ])
    func `codes and groups choose findings`(options: String, codes: [String]) throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze check --format line --today 2024-12-01 \(options)")
        #expect(result.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.output.1) } == codes)
        #expect(result.code == (codes.contains("unknown-reference") ? 1 : 0))
    }

    @Test(arguments: [
        ("check --only no-led", "did you mean `no-lead`?"), ("check --only plann", "did you mean `plan`?"),
        ("check --only zzzzzz", "the groups are reading, time"), ("explain no-led", "did you mean `no-lead`?"),
        ("explain zzzzzzzz", "`sardze explain` lists them"), ("explain --all", "--all writes --format md"),
        ("explain no-lead --all --format md --output x", "not both"),
        ("explain --output x", "--output goes with --all"),
        ("explain no-lead --language de", "--language"),
    ])
    func `a name that is not known is wrong usage and the nearest is offered`(line: String, offer: String) throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze \(line)")
        #expect(result.code == 64)
        #expect(result.diagnostics.contains(offer), "\(result.diagnostics)")
    }

    @Test func `machines get every finding with its fingerprint`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        func object(_ format: String) throws -> [String: Any] {
            let output = try workspace.run("sardze check --today 2024-12-01 --format \(format)").output
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }
        let findings = try #require(try object("json")["findings"] as? [[String: Any]])
        let prints = findings.compactMap { $0["fingerprint"] as? String }
        #expect(Set(prints).count == 3)
        let run = try #require((try object("sarif")["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.compactMap { ($0["partialFingerprints"] as? [String: String])?["sardze/v1"] } == prints)
        let annotations = try workspace.run("sardze check --today 2024-12-01 --format annotations")
        #expect(annotations.code == 1)
        let commands = annotations.output.split(separator: "\n").map { $0.prefix(while: { $0 != " " }) }
        #expect(commands == ["::notice", "::error", "::warning"])
    }

    @Test func `the book gets a page of every code and one that lists them`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        #expect(try workspace.run("sardze explain --all --format md --output pages").code == 0)
        let pages = try workspace.files().keys.filter { $0.hasPrefix("pages/") }
        let index = try workspace.text("pages/Codes.md")
        #expect(index.matches(of: /<doc:([a-z0-9-]+)>/).allSatisfy { pages.contains("pages/\($0.output.1).md") })
        #expect(pages.count == index.matches(of: /<doc:/).count + 1)
        let listed = try workspace.run("cd / && sardze explain --format json")
        #expect(listed.code == 0 && listed.output.hasPrefix("{\"version\":1,\"codes\":[\n"))
        #expect(try workspace.run("sardze explain vacancy --language lv").output.contains("\nKā novērst\n"))
    }
}
