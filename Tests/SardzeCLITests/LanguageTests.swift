import Foundation
import TestSupport
import Testing

/// In which language the program speaks, and how it sounds in Latvian.
struct LanguageTests {
    @Test(arguments: [
        ("lv-check-madona", "sardze check --plan madona --today 2026-11-21 --language lv"),
        ("lv-agenda-by-day", "sardze agenda --today 2026-12-18 --language lv"),
        (
            "lv-agenda-by-body",
            "sardze agenda --by body --plan madona --today 2026-06-15 --through 2026-07-05 --language lv"
        ),
        ("lv-agenda-overdue", "sardze agenda --overdue --body SD --plan madona --today 2025-04-21 --language lv"),
        ("lv-calendar", "sardze calendar 2026 --plan madona --today 2026-11-21 --language lv"),
        (
            "lv-export-md",
            "sardze export --format md --plan madona --today 2025-03-20 --from 2025-03-01 --through 2025-04-30 "
                + "--language lv"
        ),
    ])
    func `what is printed in Latvian is as reviewed`(name: String, line: String) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let result = try workspace.run(line)
        // 1 says that `check` found something.
        #expect(result.code < 2, "\(result.diagnostics)")
        Fixtures.expectGolden(result.output, "cli/\(name).out")
    }

    @Test func `a changed rule is previewed and generated in Latvian`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        try workspace.replace("when: Reizi nedēļā", with: "when: Reizi mēnesī", in: "rules/madona/secondary.yaml")
        let lines = ["preview", "generate"].map { "sardze \($0) --plan madona --today 2025-07-01 --language lv" }
        let outputs = try lines.map { try workspace.run($0).output }
        Fixtures.expectGolden(outputs.joined(separator: "\n"), "cli/lv-preview-and-generate.out")
    }

    @Test(
        arguments: [
            ([:], "", "madona: 0 tasks"), (["SARDZE_LANGUAGE": "lv"], "", "madona: 0 uzdevumu"),
            (["LC_ALL": "lv_LV.UTF-8"], "", "madona: 0 uzdevumu"),
            (["LC_ALL": "", "LC_MESSAGES": "lv_LV.UTF-8"], "", "madona: 0 uzdevumu"),
            (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "lv"], "", "madona: 0 uzdevumu"),
            (["LC_ALL": "en_US.UTF-8", "LANG": "lv_LV.UTF-8"], "", "madona: 0 tasks"),
            (["LC_ALL": "lv_LV.UTF-8", "SARDZE_LANGUAGE": "en"], "", "madona: 0 tasks"),
            (["LC_ALL": "de_DE.UTF-8", "SARDZE_LANGUAGE": "de"], "", "madona: 0 tasks"),
            (["SARDZE_LANGUAGE": "lv"], " --language en", "madona: 0 tasks"),
            ([:], " --language=lv", "madona: 0 uzdevumu"),
        ] as [([String: String], String, String)])
    func `the option decides, then the environment, then English`(
        variables: [String: String], options: String, beginning: String
    ) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let line = "sardze agenda --plan madona --today 2020-01-01\(options)"
        #expect(try workspace.run(line, variables).output.hasPrefix(beginning))
    }

    @Test(arguments: [
        ("sardze check --workspace /nowhere --language lv", "kļūda: nevar atvērt /nowhere: tāda faila vai mapes nav"),
        ("sardze check --plan madonna --language lv", "padoms: varbūt domāts `madona`?"),
        ("cd / && sardze check --language lv", "kļūda: mapē / nav mapes `rules`"),
        ("sardze agenda --from x --language lv", "`x` nav datums"),
        ("sardze agenda --body XX --language lv", "iestādes `XX` nav"),
        ("sardze export --language lv >/dev/full", "kļūda: nevar ierakstīt standarta izvadē: diskā nav vietas"),
    ])
    func `what goes wrong is told in Latvian`(line: String, text: String) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let diagnostics = try workspace.run(line).diagnostics
        #expect(diagnostics.contains(text), "\(diagnostics)")
    }

    /// What else is printed is a `Wording`, which cannot be made of one language.
    @Test func `no wrong usage is told in one language only`() throws {
        let folder = Fixtures.repository.appending(path: "Sources/SardzeCLI")
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            #expect(text.firstMatch(of: /(ValidationError|Console\.say)\(\s*"/) == nil, "\(path)")
        }
    }

    @Test func `a language that is not spoken here is wrong usage`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        #expect(try workspace.run("sardze check --language fr").code == 64)
    }

    @Test func `programs read messages in the language, and codes and states in none`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let line = "sardze check --format json --plan madona --today 2026-11-21"
        func findings(_ language: String) throws -> [[String: Any]] {
            let output = try workspace.run("\(line) --language \(language)").output
            let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            return try #require(parsed?["findings"] as? [[String: Any]])
        }
        let (english, latvian) = (try findings("en"), try findings("lv"))
        for key in ["code", "severity", "file"] {
            #expect(english.map { $0[key] as? String } == latvian.map { $0[key] as? String })
        }
        #expect(zip(english, latvian).allSatisfy { $0["message"] as? String != $1["message"] as? String })
        let export = "sardze export --plan madona --today 2026-11-21"
        #expect(try workspace.run("\(export) --language lv").output == workspace.run("\(export) --language en").output)
    }
}
