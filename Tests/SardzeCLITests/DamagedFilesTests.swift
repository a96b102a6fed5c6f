import Foundation
import TestSupport
import Testing

/// What happens to files that are broken, locked or changed: a clear message, and nothing lost.
struct DamagedFilesTests {
    private func generated() throws -> CopiedWorkspace {
        let workspace = try CopiedWorkspace(rules: CommandTests.weekly)
        try #require(try workspace.run("sardze generate --today 2025-01-01").code == 0)
        return workspace
    }

    @Test func `a schedule edited by hand is not written over`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.replace("due: 2025-01-05", with: "due: 2025-01-06", in: "schedules/plan/2025.yaml")
        let edited = try workspace.files()
        let refused = try workspace.run("sardze generate --today 2025-03-01")
        #expect(refused.code == 1)
        #expect(refused.diagnostics.contains("[schedule-edited]"))
        #expect(try workspace.files() == edited)
        #expect(try workspace.run("sardze check").output.contains("[schedule-edited]"))

        #expect(try workspace.run("sardze generate --accept-edits --today 2025-03-01").code == 0)
        #expect(try workspace.text("schedules/plan/2025.yaml").contains("due: 2025-01-06"))
        #expect(try !workspace.run("sardze check").output.contains("[schedule-edited]"))
    }

    @Test(arguments: [0, 1, 60, 400, 1500])
    func `a half-written schedule stops generating and stays as it is`(length: Int) throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.write(
            String(try workspace.text("schedules/plan/2025.yaml").prefix(length)), to: "schedules/plan/2025.yaml")
        let before = try workspace.files()
        let result = try workspace.run("sardze generate")
        #expect(result.code == 1)
        #expect(result.diagnostics.contains("schedules/plan/2025.yaml:"))
        #expect(try workspace.files() == before)
    }

    @Test func `the schedule of a year that is gone is missed`() throws {
        let workspace = try CopiedWorkspace(
            rules: CommandTests.weekly.replacingOccurrences(of: "/2025-12-31", with: "/2026-12-31"))
        defer { workspace.remove() }
        #expect(try workspace.run("sardze generate --today 2025-01-01").code == 0)
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "schedules/plan/2025.yaml"))
        let result = try workspace.run("sardze generate --today 2026-06-01")
        #expect(result.code == 1)
        #expect(result.diagnostics.contains("schedules/plan/2025.yaml is missing [schedule-file-missing]"))
    }

    @Test func `a folder that cannot be written to is named, and nothing is left in it`() throws {
        let workspace = try CopiedWorkspace(rules: CommandTests.weekly)
        defer { workspace.remove() }
        // Even root cannot make a folder where a file stands.
        try workspace.write("in the way", to: "schedules")
        let before = try workspace.files()
        let result = try workspace.run("sardze generate")
        #expect(result.code == 2)
        #expect(result.diagnostics.contains("schedules"))
        #expect(try workspace.files() == before)
    }

    @Test func `a disk that is full leaves the old file whole and no other`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.replace("Raids", with: "Regular raids", in: "rules/plan/plan.yaml")
        let before = try workspace.files()
        // The shell's limit on the size of files stands in for a full disk: writing fails part of the way.
        let result = try workspace.run("ulimit -f 4; sardze generate --today 2025-01-01")
        #expect(result.code == 2, "\(result)")
        #expect(result.diagnostics.contains("error: cannot write"))
        #expect(try workspace.files() == before)
    }

    @Test func `an export that fails leaves the old file whole`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.write("old", to: "out.ics")
        #expect(try workspace.run("ulimit -f 4; sardze export --format ics --output out.ics").code == 2)
        #expect(try workspace.text("out.ics") == "old")
        #expect(try workspace.files().count == 3)
    }

    @Test func `any bytes end with 0, 1 or 2`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let workspace = try generated()
        defer { workspace.remove() }
        let rules = Array(CommandTests.weekly.utf8)
        for round in 0..<25 {
            var bytes = rules
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                if round.isMultiple(of: 2) {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.insert(
                        contentsOf: "{[\"'&*!|>%@`:-#\t\n,]}".utf8.shuffled(using: &random).prefix(2), at: place)
                }
            }
            try workspace.write(Data(bytes), to: "rules/plan/plan.yaml")
            let code = try workspace.run("sardze check --format json").code
            #expect([0, 1, 2].contains(code), "seed \(seed), round \(round)")
        }
    }

    @Test func `a schedule edited by hand is shown as it stands, and that is said`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.replace("due: 2025-01-05", with: "due: 2025-01-06", in: "schedules/plan/2025.yaml")
        for command in ["preview", "agenda", "calendar 2025", "export"] {
            let result = try workspace.run("sardze \(command) --today 2025-03-01")
            #expect(result.code == 0)
            #expect(result.diagnostics.contains("schedules/plan/2025.yaml was changed by hand"), "\(command)")
        }
    }

    @Test func `changed line ends are no edit`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        let text = try workspace.text("schedules/plan/2025.yaml")
        try workspace.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: "schedules/plan/2025.yaml")
        #expect(try !workspace.run("sardze check").output.contains("schedule-edited"))
    }

    @Test func `tasks of a plan whose rules were moved away are still seen`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try FileManager.default.createDirectory(
            at: workspace.folder.appending(path: "elsewhere"), withIntermediateDirectories: true)
        let before = try workspace.run("sardze agenda --overdue --today 2025-03-01").output
        #expect(try workspace.run("cp -r rules/plan rules/other && rm -r rules/plan").code == 0)
        let after = try workspace.run("sardze agenda --overdue --today 2025-03-01 --plan plan")
        #expect(after.output == before)
        #expect(try workspace.run("sardze check").output.contains("[rules-missing]"))
    }

    @Test func `an export replaces what a link leads to, and writes into a pipe`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        let link = "touch real.csv && ln -s real.csv link.csv && sardze export --format csv --output link.csv"
        #expect(try workspace.run(link).code == 0)
        #expect(try workspace.text("real.csv").hasPrefix("id,plan"))
        #expect(try workspace.run("test -L link.csv").code == 0)
        let pipe = "mkfifo pipe && { head -c 7 pipe & sardze export --format csv --output pipe; wait; }"
        #expect(try workspace.run(pipe).output == "id,plan")
        #expect(try workspace.run("test -p pipe").code == 0)
    }

    @Test(arguments: ["rules/stray.yaml", "rules/plan/deeper/stray.yml"])
    func `a rule file that would not be read is named`(path: String) throws {
        let workspace = try generated()
        defer { workspace.remove() }
        try workspace.write("title: lost\n", to: path)
        let result = try workspace.run("sardze check")
        #expect(result.code == 2)
        #expect(result.diagnostics.hasPrefix("error: \(path) would not be read"))
    }

    @Test func `a workspace without a plan is told apart from a clean one`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        let result = try workspace.run("rm -r rules/plan; sardze export")
        #expect(result.code == 2)
        #expect(result.diagnostics.contains("there is no plan in"))
    }

    @Test func `a pipe or a folder in place of a rule file is refused at once`() throws {
        let workspace = try generated()
        defer { workspace.remove() }
        #expect(try workspace.run("mkfifo rules/plan/pipe.yaml && sardze check").code == 2)
        #expect(try workspace.run("rm rules/plan/pipe.yaml; mkdir rules/plan/folder.yaml; sardze check").code == 2)
    }
}
