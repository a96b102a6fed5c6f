import Foundation
import TestSupport
import Testing

/// `sardze check --fix`: mends what is safe, shows which dates it moves, keeps everything else.
struct CheckFixTests {
    private static let rules = """
        # Rules of a town.
        period: 2025-01-01/2025-12-31   # one year
        coordinator: SD
        bodies:
          SD: {name: Social service, email: sd@city.lv}
          VP: {name: Police, email: vp@city.lv}
          VP: {name: Police, email: vp@city.lv}
        activities:
          "1":
            titel: Raids   # in the evening
            when: {evry: quarter}
            responsible: [VP, SD]   # both
          "2": {title: Meeting, when: every half-year, responsible: SDD}

        """

    private static let path = "rules/plan/plan.yaml"

    @Test func `what is safe is mended, told and kept in its layout`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze check --fix --today 2025-01-01")
        #expect(result.code == 1, "\(result.diagnostics)")
        Fixtures.expectGolden(result.output, "cli/check-fix.out")
        Fixtures.expectGolden(try workspace.text(Self.path), "cli/check-fix.yaml")
    }

    @Test func `a second time there is nothing to mend`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        _ = try workspace.run("sardze check --fix")
        let once = try workspace.files()
        let again = try workspace.run("sardze check --fix")
        #expect(again.output.hasPrefix("nothing to mend\n"))
        #expect(try workspace.files() == once)
    }

    @Test func `a dry run shows the same and writes nothing`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let before = try workspace.files()
        let dry = try workspace.run("sardze check --fix --dry-run --today 2025-01-01").output
        #expect(try workspace.files() == before)
        let real = try workspace.run("sardze check --fix --today 2025-01-01").output
        #expect(dry.replacingOccurrences(of: "; nothing was written", with: "") == real)
        #expect(try workspace.run("sardze check --dry-run").code == 64)
    }

    @Test func `a file whose fix would bring a new error is left as it was, the others are mended`() throws {
        let workspace = try CopiedWorkspace(rules: "period: 2025-01-01/2025-12-31\ncoordinator: SD\ntitle: Town\n")
        defer { workspace.remove() }
        // The title is given in the first file, so it cannot be given here.
        let bad = "titel: Another\nbodies: {SD: {name: Social, email: sd@city.lv}}\n"
        try workspace.write(bad, to: "rules/plan/second.yaml")
        try workspace.write("bodies: {VP: {nane: Police, email: vp@city.lv}}\n", to: "rules/plan/third.yaml")
        let result = try workspace.run("sardze check --fix")
        #expect(result.output.contains("rules/plan/second.yaml: left as it was"))
        #expect(try workspace.text("rules/plan/second.yaml") == bad)
        #expect(try workspace.text("rules/plan/third.yaml").contains("{name: Police"))
    }

    @Test func `line ends, a byte-order mark, the mode and links are kept`() throws {
        let workspace = try CopiedWorkspace(rules: "")
        defer { workspace.remove() }
        let text = "\u{FEFF}" + Self.rules.replacingOccurrences(of: "\n", with: "\r\n")
        try workspace.write(text, to: "shared.yaml")
        let line = "chmod 640 shared.yaml && ln -sf ../../shared.yaml \(Self.path) && sardze check --fix"
        _ = try workspace.run(line)
        let mended = try workspace.text("shared.yaml")
        #expect(try workspace.files()["shared.yaml"]?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
        #expect(mended.contains("    responsible: [VP, SD]   # both\r\n    lead: VP\r\n"))
        #expect(!mended.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
        #expect(try workspace.run("stat -c %a shared.yaml; readlink \(Self.path)").output == "640\n../../shared.yaml\n")
    }

    @Test func `only findings that are asked for are mended, and programs get findings alone`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        let result = try workspace.run("sardze check --fix --format json")
        let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(parsed?["version"] as? Int == 1)
        #expect(result.diagnostics.contains("write `title` for `titel`"))
        #expect(try workspace.run("sardze check --fix --body XX").code == 64)
    }

    @Test func `a folder that cannot be written to leaves every file as it was`() throws {
        let workspace = try CopiedWorkspace(rules: Self.rules)
        defer { workspace.remove() }
        guard try workspace.run("test $(id -u) != 0").code == 0 else { return }
        let before = try workspace.files()
        #expect(
            try workspace.run("chmod 500 rules/plan; sardze check --fix; code=$?; chmod 700 rules/plan; exit $code")
                .code == 2)
        #expect(try workspace.files() == before)
    }
}
