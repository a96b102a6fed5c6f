import Foundation
import TestSupport
import Testing

/// `sardze alert` as cron and people run it.
struct AlertTests {
    private static let rules = """
        plan: plan
        title: Prevention
        period: 2026-01-01/2026-12-31
        country: LV
        timezone: Europe/Riga
        language: en
        coordinator: SG
        bodies:
          SG: {name: Cooperation group, email: sg@city.lv}
          SD: {name: Social service, email: sd@city.lv, deputy: SG, officers: [{role: head, email: head@city.lv}]}
          VP: {name: Police, email: vp@city.lv}
        activities:
          "1.1": {title: Report to the council, when: 2026. gada janvārī, responsible: [SD]}
          "1.2": {title: Talks at school, when: 2026. gada februārī, responsible: [VP]}
          "1.3": {title: A survey, when: 2026. gada maijā, responsible: [SG]}
        indicators:
          cases: {title: Registered cases, every: quarter, from: [VP]}

        """
    private static let folder = "mail:\n  from: Sardze <sardze@city.lv>\n  transport: file:out\n"
    /// Nothing listens on port 1.
    private static let dead =
        "mail:\n  from: Sardze <sardze@city.lv>\n  transport: smtp://127.0.0.1:1\n  tls: none\n"
    private let workspace: CopiedWorkspace

    init() throws {
        workspace = try CopiedWorkspace(rules: Self.rules)
        try FileManager.default.createDirectory(
            at: workspace.folder.appending(path: "out"), withIntermediateDirectories: false)
    }

    /// Runs lines in one shell, and gives the exit code and everything each printed.
    private func run(_ lines: String..., on day: String = "2026-02-02") throws -> [(code: String, output: String)] {
        let script = lines.map { "sardze alert \($0) --today \(day) 2>&1; echo \"=$?\"" }.joined(separator: "\n")
        let output = try workspace.run(script, ["SARDZE_ACTOR": "SG"]).output
        return output.matches(of: /(?s)(?<text>.*?)=(?<code>[0-9]+)\n/).map {
            (String($0.output.code), String($0.output.text))
        }
    }

    private func letters() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: workspace.folder.appending(path: "out").path).sorted()
    }

    @Test func `a run tells everybody once, each in a letter of its own`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.folder, to: "sardze.yaml")
        let runs = try run("", "", "--quiet", "--format json")
        #expect(runs.map(\.code) == ["0", "0", "0", "0"])
        #expect(
            runs[0].output == """
                SD <sd@city.lv>: 1 alert, delivered
                SD, head <head@city.lv>: 1 alert, delivered
                2 letters delivered

                """)
        #expect(runs[1].output == "nobody is to be told anything now\n")
        #expect(runs[2].output.isEmpty)
        #expect(
            runs[3].output == """
                {"version":1,"good":true,"kept":true,"letters":[],"summary":{"written":0,"delivered":0,"waiting":0,"refused":0,"held":0},"stopped":null}

                """)
        #expect(try letters().count == 2)
        let log = try workspace.run("sardze ledger log; sardze ledger verify").output
        #expect(log.contains("4 events, the chain holds"), "\(log)")
        // Whom a letter went to is no fact of the ledger.
        #expect(!log.contains("city.lv"))
    }

    @Test func `a dead server loses nothing, and what waited is sent once by the next run`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.dead, to: "sardze.yaml")
        let runs = try run("", "", "--quiet", "--format json")
        #expect(runs.map(\.code) == ["1", "1", "1", "1"], "\(runs)")
        #expect(
            runs[0].output.contains(
                "SD <sd@city.lv>: 1 alert, waits until 2026-02-02 14:05: the server cannot be reached"))
        #expect(runs[0].output.contains("1 letter not tried, for the same would happen to it"))
        #expect(runs[1].output.contains("SD, head <head@city.lv>: 1 alert, waits"), "\(runs[1].output)")
        // Nothing was tried, so there is nothing new to tell.
        #expect(runs[2].output.isEmpty, "\(runs[2].output)")
        #expect(runs[3].output.contains(#""good":false,"kept":false"#) && runs[3].output.contains(#""waiting":2"#))
        try workspace.write(Self.folder, to: "sardze.yaml")
        let list = try workspace.run("sardze alert outbox list --format json").output
        let id = try #require(list.firstMatch(of: /"letter":"(?<id>[0-9a-f]{32})"/)?.output.id)
        let next = try run("outbox retry \(id.prefix(6))", "", "outbox retry --all", "", "outbox retry \(id)")
        #expect(next.map(\.code) == ["0", "1", "0", "0", "2"], "\(next)")
        #expect(
            next[1].output.contains("1 letter delivered, 1 letter waits until 2026-02-02 14:05"), "\(next[1].output)")
        #expect(next[3].output.contains("1 letter delivered"))
        #expect(next[4].output.contains("was delivered"))
        #expect(try letters().count == 2)
    }

    @Test func `a letter that waited goes to the address that was corrected meanwhile`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.dead, to: "sardze.yaml")
        #expect(try run("").map(\.code) == ["1"])
        try workspace.write(Self.folder, to: "sardze.yaml")
        try workspace.replace("email: sd@city.lv", with: "email: social@city.lv", in: "rules/plan/plan.yaml")
        let runs = try run("outbox retry --all", "")
        #expect(
            runs[1].output == """
                SD <social@city.lv>: 1 alert, delivered
                SD, head <head@city.lv>: 1 alert, delivered
                2 letters delivered

                """, "\(runs)")
        let mails = try letters().map { try workspace.text("out/\($0)") }
        #expect(
            mails.contains { $0.contains("\r\nTo: social@city.lv\r\n") || $0.contains("\nTo: social@city.lv\n") },
            "\(mails)")
    }

    @Test func `a letter that was dropped is not sent, and names are asked for well`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.dead, to: "sardze.yaml")
        _ = try run("")
        let list = try workspace.run("sardze alert outbox --format json").output
        let id = try #require(list.firstMatch(of: /"letter":"(?<id>[0-9a-f]{32})"/)?.output.id)
        try workspace.write(Self.folder, to: "sardze.yaml")
        let runs = try run(
            "outbox drop \(id.prefix(8))", "outbox drop \(id)", "outbox drop 12", "outbox retry ffffffff",
            "outbox retry",
            "")
        #expect(runs.map(\.code) == ["0", "2", "64", "64", "64", "0"], "\(runs)")
        #expect(runs[1].output.contains("waits no more"))
        #expect(runs[2].output.contains("give at least 4 of the digits"))
        #expect(runs[3].output.contains("there is no letter `ffffffff`"))
        #expect(try letters().count == 1)
    }

    @Test func `a plan that cannot be read silences nobody else, and the run says that it is not whole`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.folder, to: "sardze.yaml")
        try workspace.write("plan: torn\nperiod: 2026\nbodies: [\n", to: "rules/torn/plan.yaml")
        let runs = try run("--quiet", "--plan plan", "--plan tron", "--body XX")
        #expect(runs.map(\.code) == ["2", "0", "2", "64"], "\(runs)")
        #expect(runs[0].output.contains("rules/torn/plan.yaml"))
        #expect(runs[1].output == "nobody is to be told anything now\n")
        #expect(runs[2].output.contains("did you mean `torn`?"))
        #expect(try letters().count == 2)
    }

    @Test func `without mail nothing is written, and what is asked is answered`() throws {
        defer { workspace.remove() }
        try workspace.write("workbench: {url: https://sardze.city.lv}\n", to: "sardze.yaml")
        let before = try workspace.files()
        let looks = try run(
            "", "--dry-run", "--dry-run --language lv", "--explain 1.1@2026-01", "--explain 1.1@2026-01 --language lv",
            "--forecast 2026-04-30", "--forecast 2026-04-30 --language lv", "--explain 1.3@2026-05",
            "--explain cases@2026-Q1", "--dry-run --format json", "--explain 1.1@2026-01 --format json",
            "--forecast 2026-02-28 --format json", "test sd@city.lv")
        #expect(looks.map(\.code) == ["2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "64"], "\(looks)")
        #expect(looks[0].output.contains("does not say how mail is sent"))
        #expect(try workspace.files() == before)
        let names = [
            "dry-run", "dry-run.lv", "explain", "explain.lv", "forecast", "forecast.lv", "explain-new",
            "explain-figure",
        ]
        for (name, look) in zip(names, looks.dropFirst()) {
            Fixtures.expectGolden(look.output, "cli/alert/\(name).out")
        }
        for look in looks[9...11] { #expect(look.output.hasPrefix(#"{"version":1,"#), "\(look.output)") }
    }

    @Test func `a silence has a scope that is known, a reason, an owner and an end`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.folder, to: "sardze.yaml")
        let good = "--until 2026-03-31 --reason 'the council is in recess' --owner SG"
        let lines: [(String, String, String)] = [
            ("--task 1.1@2026-01", "64", "needs --until DAY"),
            ("--task 1.1@2026-10 \(good)", "64", "there is no task"),
            ("--activity 1.4 \(good)", "64", "there is no activity `1.4`"),
            ("--body SP \(good)", "64", "there is no body `SP`"),
            ("--task 1.1@2026-01 --body SD \(good)", "64", "about one thing"),
            ("--body SD --until 2026-02-01 --reason 'x y' --owner SG", "64", "has passed"),
            ("--body SD --until 2027-02-03 --reason 'x y' --owner SG", "64", "more than a year away"),
            ("--body SD --until 2026-03-31 --reason 'Jānis Bērziņš slimo' --owner SG", "2", "looks like"),
            ("--body SD --until 2026-03-31 --reason ' ' --owner SG", "2", "says nothing"),
            ("--lift --body SD", "2", "is not silent"), ("--until 2026-03-31", "64", "say what is to be silent"),
            ("", "0", "nothing is silent"), ("--task 1.1@2026-01 \(good)", "0", "silent until 2026-03-31, by SG"),
            ("", "0", "the council is in recess"),
        ]
        let script = lines.map { "sardze alert silence \($0.0) --today 2026-02-02 2>&1; echo \"=$?=\"" }
        let answers = try workspace.run(script.joined(separator: "; ")).output.components(separatedBy: "=\n")
        for (line, answer) in zip(lines, answers) {
            #expect(answer.hasSuffix("=\(line.1)"), "\(line.0): \(answer)")
            #expect(answer.contains(line.2), "\(line.0): \(answer)")
        }
        let runs = try run("", "silence --lift --task 1.1@2026-01", "")
        #expect(runs.map(\.code) == ["0", "0", "0"])
        #expect(runs[0].output == "nobody is to be told anything now\n")
        #expect(runs[2].output.contains("SD <sd@city.lv>: 1 alert, delivered"))
    }

    @Test func `a trial letter goes to the server, and to nothing else`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.folder, to: "sardze.yaml")
        let taken = try workspace.run("sardze alert test sd@city.lv")
        #expect(taken.code == 0, "\(taken.diagnostics)")
        #expect(taken.output.hasPrefix("delivered to <sd@city.lv>"))
        #expect(try letters().count == 1)
        try workspace.write(Self.dead, to: "sardze.yaml")
        let refused = try workspace.run("sardze alert test sd@city.lv --language lv")
        #expect(refused.code == 1)
        #expect(refused.output.hasPrefix("nav piegādāta: serveris nav sasniedzams\n"), "\(refused.output)")
        #expect(refused.output.contains("\npadoms: pārbaudiet"))
        #expect(try workspace.run("sardze alert test nobody").code == 64)
        #expect(try !workspace.files().keys.contains { $0.hasPrefix(".sardze") })
    }

    @Test func `what cron and systemd are given holds for a folder of any name`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.rules, to: "odd % $place/rules/plan/plan.yaml")
        let runs = try workspace.run(
            """
            sardze alert install cron --workspace 'odd % $place'; echo ===
            sardze alert install systemd --workspace 'odd % $place'; echo ===
            sardze alert install systemd --only timer; echo ===
            sardze alert install cron --only timer; echo "=$?"
            """)
        let parts = runs.output.components(separatedBy: "===\n")
        #expect(parts[0].contains("/odd \\% $place'\n"), "\(parts[0])")
        #expect(parts[0].contains("*/15 * * * * ") && parts[0].contains(" alert --quiet --workspace '"))
        #expect(parts[1].contains("/odd %% $$place\"\n"), "\(parts[1])")
        #expect(parts[1].contains("/odd %% $place/.sardze\"\n"), "\(parts[1])")
        #expect(parts[1].contains("OnCalendar=*:0/15\n") && parts[1].contains("Persistent=true\n"))
        #expect(parts[2].hasPrefix("[Unit]\n") && !parts[2].contains("ExecStart"))
        #expect(parts[3] == "=64\n")
    }
}
