import Foundation
import TestSupport
import Testing

/// The commands that write what happened, and what the others then say.
struct RecordingTests {
    private static let rules = """
        period: 2025-01-01/2025-12-31
        country: LV
        coordinator: SD
        bodies:
          SD: {name: Social service, email: sd@city.lv, officers: [{role: head, until: 2025-12-31}]}
          VP: {name: Police, email: vp@city.lv, works: every day}
        activities:
          "1": {title: Raids, when: reizi nedēļā, responsible: [VP]}
          "2": {title: Meeting, when: reizi ceturksnī, responsible: [SD, VP], lead: SD}
          "3": {title: Support, when: pēc nepieciešamības, responsible: [SD]}
        indicators:
          cases: {title: Cases, every: quarter, from: [SD, VP], agree: true}

        """
    private static let other = """
        period: 2025-01-01/2025-12-31
        bodies: {SD: {name: Social service, email: sd@city.lv}}
        coordinator: SD
        activities:
          "1": {title: Walks, when: reizi nedēļā, responsible: [SD]}

        """
    private let workspace: CopiedWorkspace

    init() throws { workspace = try CopiedWorkspace(rules: Self.rules) }

    /// Runs a line as on a day in May, recorded by the police.
    private func run(_ line: String) throws -> (code: Int32, output: String, diagnostics: String) {
        // The ledger's own commands know no today.
        let today = line.hasPrefix("sardze ledger") ? "" : " --today 2025-05-20"
        return try workspace.run(line + today, ["SARDZE_ACTOR": "VP"])
    }

    private func status(of task: String) throws -> String {
        let json = Data(try run("sardze export --from 2025-01-01").output.utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let tasks = try #require(object["tasks"] as? [[String: Any]])
        return try #require(tasks.first { $0["id"] as? String == task }?["status"] as? String)
    }

    @Test func `a task goes through its life`() throws {
        defer { workspace.remove() }
        #expect(try status(of: "1@2025-W07") == "overdue")
        let done = try run("sardze done 1@2025-W07 --on 2025-02-20 --evidence https://city.lv/raid --note calm")
        #expect(done.code == 0)
        #expect(
            done.output
                == "    1  2025-05-20 12:00Z  VP  plan/1@2025-W07  done on 2025-02-20, https://city.lv/raid: “calm”\n")
        #expect(try status(of: "1@2025-W07") == "done late")
        #expect(try run("sardze reopen 1@2025-W07 --reason 'wrong week'").code == 0)
        #expect(try status(of: "1@2025-W07") == "overdue")
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        #expect(try status(of: "1@2025-W07") == "done")
        #expect(try run("sardze waive 1@2025-W08 --reason 'great storm'").code == 0)
        #expect(try status(of: "1@2025-W08") == "waived")
        #expect(try run("sardze cancel 1@2025-W09 --reason 'no car'").code == 0)
        #expect(try status(of: "1@2025-W09") == "cancelled")
        #expect(try run("sardze ledger verify").output.hasPrefix("5 events, the chain holds\nhead 5:"))
    }

    @Test(arguments: [
        ("sardze done 1@2025-W99", Int32(64), "there is no task `1@2025-W99`; the nearest tasks are `1@2025-W19`"),
        ("sardze done 7@2025-W07", 64, "there is no task `7@2025-W07`; known are `1`, `2`, `3`"),
        ("sardze done 1@2025-W07 --on 2025-05-21", 2, "cannot have been done on 2025-05-21 yet"),
        ("sardze done 1@2025-W07 --note 'Jānis Bērziņš'", 2, "looks like a person’s name"),
        ("sardze done 1@2025-W07 --note 'Jānis  \tBērziņš'", 2, "`Jānis Bērziņš` looks like a person’s name"),
        ("sardze done 1@2025-W07 --note 'zvanīt 29123456'", 2, "looks like a phone number"),
        ("sardze done 1@2025-W07 --count many", 64, "`many` is not a whole number"),
        ("sardze done 1@2025-W07 --count 1000000001", 64, "is not a whole number of at most 1000000000"),
        ("sardze reopen 1@2025-W07", 2, "`1@2025-W07` is not closed"),
        ("sardze waive 1@2025-W07", 64, "--reason"), ("sardze waive 1@2025-W07 --reason ' '", 64, "give a reason"),
        ("sardze assign 1@2025-W07 --body XX", 64, "plan `plan` has no body `XX`"),
        ("sardze assign 1@2025-W07 --body SD --officer chief", 64, "`SD` has no office `chief`; it has head"),
        ("sardze assign 1@2025-W07 --body VP", 2, "is already VP’s"),
        ("sardze progress 1@2025-W07", 64, "say what was reached"),
        ("sardze figure cases --period 2025-Q1 --body SD --value lots", 64, "`lots` is not a number"),
        ("sardze figure cases --period spring --body SD --value 3", 64, "`spring` is not a period"),
        ("sardze figure casez --period 2025-Q1 --body SD --value 3", 64, "did you mean `cases`?"),
        ("sardze done 1@2025-W07 --on 1999-02-14", 2, "the plan had not begun"),
        ("sardze done 1@2025-W30", 2, "`1@2025-W30` opens only on 2025-07-21"),
        ("sardze done 1@2025-W07 --note ' '", 2, "an empty text says nothing"),
        ("sardze done 1@2025-W07 --actor 'a\u{1B}[2J'", 2, "is no short line"),
        ("sardze figure cases --period 2025 --body SD --value 3", 64, "did you mean 2025-Q1?"),
        ("sardze figure cases --period 2025-Q4 --body SD --value 3", 64, "2025-Q4 has not begun"),
        ("sardze trigger 3 --on 2025-06-30", 64, "2025-06-30 has not come yet"),
        ("sardze done 1", 64, "`1` is an activity, not a task; the nearest tasks are `1@2025-W19`"),
        ("sardze done plan/3", 64, "`plan/3` is an activity, not a task; the nearest tasks are `3@2025-H1`"),
        ("sardze trigger 1", 64, "`1` has dates of its own"), ("sardze trigger 3 --due 2025-01-01", 64, "comes before"),
    ])
    func `what cannot be recorded is refused, and nothing is written`(line: String, code: Int32, words: String) throws {
        defer { workspace.remove() }
        let result = try run(line)
        #expect(result.code == code, "\(result.output)\(result.diagnostics)")
        #expect(result.diagnostics.contains(words), "\(result.diagnostics)")
        #expect(try workspace.files().keys.sorted() == ["rules/plan/plan.yaml"])
    }

    @Test func `a count is corrected by a negative one`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze progress 1@2025-W07 --count 5").code == 0)
        let less = try run("sardze progress 1@2025-W07 --count -2")
        #expect(less.code == 0 && less.output.contains("-2 reached"), "\(less.diagnostics)")
    }

    @Test func `nobody closes a task twice`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        let again = try run("sardze waive 1@2025-W07 --reason storm")
        #expect(again.code == 2)
        #expect(
            again.diagnostics == """
                error: `1@2025-W07` was done on 2025-02-14
                help: to change that, first `sardze reopen 1@2025-W07`

                """)
        // All of them or none: the second one cannot be.
        #expect(try run("sardze done 1@2025-W08 1@2025-W07").code == 2)
        #expect(try status(of: "1@2025-W08") == "overdue")
    }

    @Test func `a task named twice is recorded once`() throws {
        defer { workspace.remove() }
        let twice = try run("sardze done 1@2025-W07 plan/1@2025-W07 --count 5")
        #expect(twice.code == 0)
        #expect(try run("sardze ledger verify").output.hasPrefix("1 event, the chain holds"), "\(twice.output)")
    }

    @Test(arguments: [
        "sardze ledger export --output .sardze/ledger.sqlite", "sardze ledger backup --replace .sardze/ledger.sqlite",
    ])
    func `nothing is written over the ledger itself`(line: String) throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07").code == 0)
        let slip = try run(line)
        #expect(slip.code == 2 && slip.diagnostics.contains("is the ledger itself"), "\(slip.diagnostics)")
        #expect(try run("sardze ledger verify").output.hasPrefix("1 event, the chain holds"))
    }

    @Test func `what is assigned shows under the new body, a whole activity at once`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze assign 1 --body SD --officer head --reason 'cars in repair'").code == 0)
        let agenda = try run("sardze agenda --body SD --through 2025-06-01").output
        #expect(agenda.contains("  SD    1@2025-W21") && agenda.contains("  SD    1@2025-W22"))
        let status = try run("sardze status 1@2025-W22").output
        #expect(status.contains("SD, head: it was assigned"))
    }

    @Test func `called-for work is a task like any other`() throws {
        defer { workspace.remove() }
        let called = try run("sardze trigger 3 --on 2025-05-12 --due 2025-05-16 --format json")
        #expect(
            called.output.contains(
                #""kind":"triggered","task":"3@2025-05-12","day":"2025-05-12","due":"2025-05-16","body":"SD""#))
        #expect(try status(of: "3@2025-05-12") == "overdue")
        #expect(try run("sardze check --only state").output.contains("`3@2025-05-12` of SD is 4 days overdue"))
        #expect(try run("sardze generate").code == 0)
        #expect(try !workspace.text("schedules/plan/2025.yaml").contains("2025-05-12: "))
    }

    @Test func `figures of two bodies that differ are found, until they agree`() throws {
        defer { workspace.remove() }
        for (body, value) in [("SD", "3"), ("VP", "4")] {
            #expect(try run("sardze figure cases --period 2025-Q1 --body \(body) --value \(value)").code == 0)
        }
        let line = "`cases` in 2025-Q1: the bodies do not agree (SD 3, VP 4)"
        #expect(try run("sardze check").output.contains(line))
        #expect(try run("sardze figure cases --period 2025-Q1 --body SD --value 4.0").code == 0)
        #expect(try !run("sardze check").output.contains("do not agree"))
    }

    @Test func `an activity that is not known brings those of every plan, the likest first`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.other, to: "rules/other/plan.yaml")
        let result = try run("sardze trigger 2.9")
        #expect(result.code == 64)
        #expect(
            result.diagnostics.contains(
                "there is no activity `2.9`; known are `other/1`, `plan/2`, `plan/1`, `plan/3`"),
            "\(result.diagnostics)")
    }

    @Test func `a name that several plans have wants its plan`() throws {
        defer { workspace.remove() }
        try workspace.write(Self.other, to: "rules/other/plan.yaml")
        let result = try run("sardze done 1@2025-W07 --on 2025-02-14")
        #expect(result.code == 64)
        #expect(
            result.diagnostics.contains(
                "several plans have `1@2025-W07`; known are `other/1@2025-W07`, `plan/1@2025-W07`"))
        #expect(try run("sardze done other/1@2025-W07 --on 2025-02-14").code == 0)
        #expect(try run("sardze ledger log").output.contains("other/1@2025-W07"))
    }

    // MARK: The ledger as a whole

    @Test(arguments: [
        ("--plan nope", "no events of plan `nope`\n", "nav notikumu plānā `nope`\n"),
        ("1@2025-W09", "no events of `1@2025-W09`\n", "nav notikumu par `1@2025-W09`\n"),
        ("2 --plan plan", "no events of `2` in plan `plan`\n", "plānā `plan` nav notikumu par `2`\n"),
    ])
    func `that nothing was recorded of a name is said`(arguments: String, english: String, latvian: String) throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        let log = try workspace.run("sardze ledger log \(arguments)")
        #expect(log.code == 0 && log.output.isEmpty && log.diagnostics == english, "\(log.diagnostics)")
        let inLatvian = try workspace.run("sardze ledger log \(arguments)", ["LC_ALL": "lv_LV.UTF-8"])
        #expect(inLatvian.diagnostics == latvian)
    }

    @Test func `a reason is called a reason, as in the export`() throws {
        defer { workspace.remove() }
        for line in [
            "assign 1@2025-W07 --body SD", "waive 1@2025-W07", "reopen 1@2025-W07", "cancel 1@2025-W07",
        ] {
            #expect(try run("sardze \(line) --reason storm").code == 0)
        }
        let log = try run("sardze ledger log --format json").output
        #expect(log.components(separatedBy: #""reason":"storm""#).count == 5 && !log.contains(#""note""#), "\(log)")
    }

    @Test func `what cannot be imported says what to do`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        let missing = try workspace.run("sardze ledger import nope.jsonl")
        #expect(missing.code == 2 && missing.diagnostics.contains("name a file that `sardze ledger export` wrote"))
        #expect(try workspace.run("sardze ledger export --output lines.jsonl && rm -r .sardze").code == 0)
        #expect(try run("sardze done 1@2025-W08 --on 2025-02-20").code == 0)
        let other = try workspace.run("sardze ledger import lines.jsonl")
        #expect(other.code == 2 && other.diagnostics.contains("import them into an empty one"), "\(other.diagnostics)")
        #expect(try workspace.run("sardze ledger import lines.jsonl --ledger new.sqlite").code == 0)
    }

    @Test func `a lost ledger comes back from its export, byte for byte`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 1@2025-W08 --on 2025-02-14").code == 0)
        let head = try run("sardze ledger verify").output
        #expect(try workspace.run("sardze ledger export --output lines.jsonl && rm -r .sardze").code == 0)
        #expect(try status(of: "1@2025-W07") == "overdue")
        #expect(try workspace.run("sardze ledger import lines.jsonl").output == "2 events taken in\n")
        #expect(try workspace.run("sardze ledger verify").output == head)
        #expect(try workspace.run("sardze ledger export").output == workspace.text("lines.jsonl"))
        #expect(try status(of: "1@2025-W07") == "done")
    }

    @Test func `a backup can be put in the ledger's place, and is not written over`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        #expect(try workspace.run("sardze ledger backup copy.sqlite").output.hasPrefix("1 event copied\nhead 1:"))
        #expect(try workspace.run("sardze ledger backup copy.sqlite").code == 2)
        #expect(try workspace.run("sardze ledger verify --ledger copy.sqlite").code == 0)
    }

    @Test func `a changed event is found by verify and by check`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        let forge = """
            python3 - <<'END'
            import sqlite3
            ledger = sqlite3.connect('.sardze/ledger.sqlite')
            ledger.execute('DROP TRIGGER event_stays_as_it_is')
            ledger.execute("UPDATE event SET day = '2025-02-15'")
            ledger.commit()
            END
            """
        #expect(try workspace.run(forge).code == 0)
        let verify = try workspace.run("sardze ledger verify")
        #expect(verify.code == 1)
        #expect(verify.output.hasPrefix("event 1 was changed after it was recorded\n1 event, the ledger is damaged\n"))
        let check = try run("sardze check")
        #expect(
            check.output.contains(
                ".sardze/ledger.sqlite:1:1: error: event 1 was changed after it was recorded [ledger-broken]"))
    }

    @Test func `a file that is no ledger is a finding, and nothing is recorded`() throws {
        defer { workspace.remove() }
        try workspace.write(
            "This is no database at all, and long enough to be read as one. ", to: ".sardze/ledger.sqlite")
        let check = try run("sardze check")
        #expect(check.code == 2 && check.output.contains("[ledger-unreadable]"))
        // Nobody is called late while nobody knows what was done.
        #expect(!check.output.contains("[overdue]"))
        #expect(try run("sardze agenda").code == 2)
        #expect(try run("sardze done 1@2025-W07").code == 2)
    }

    @Test func `sardze yaml says where the ledger is`() throws {
        defer { workspace.remove() }
        try workspace.write("ledger: sqlite:records/kept.sqlite\n", to: "sardze.yaml")
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        #expect(try workspace.files().keys.contains("records/kept.sqlite"))
        try workspace.write("ledgr: x\n", to: "sardze.yaml")
        let check = try run("sardze check")
        #expect(check.output.contains("sardze.yaml:1:1: error:") && check.output.contains("did you mean `ledger`?"))
        #expect(try run("sardze done 1@2025-W08").code == 1)
    }

    @Test func `facts of a plan that was renamed are missed`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze done 1@2025-W07 --on 2025-02-14").code == 0)
        #expect(try workspace.run("mv rules/plan rules/renamed").code == 0)
        let check = try run("sardze check")
        #expect(check.output.contains("events speak of the plan `plan`, which is not here [event-orphaned]"))
    }

    @Test func `a task given to a body that is gone is told of`() throws {
        defer { workspace.remove() }
        #expect(try run("sardze assign 1@2025-W21 --body SD").code == 0)
        let rules = Self.rules.replacingOccurrences(of: "  SD:", with: "  XX:").replacingOccurrences(
            of: "SD", with: "XX")
        try workspace.write(rules, to: "rules/plan/plan.yaml")
        let check = try run("sardze check --only vacant")
        #expect(check.output.contains("`1@2025-W21` waits for SD, which the rules no longer have"))
    }

    @Test func `a ledger that is not there does not pass for sound`() throws {
        defer { workspace.remove() }
        let verify = try run("sardze ledger verify --ledger nowhere.sqlite")
        #expect(verify.code == 2 && verify.diagnostics.contains("there is no ledger at"))
    }

    @Test func `a far day takes no longer than a near one`() throws {
        defer { workspace.remove() }
        let check = try workspace.run("sardze check --today 9999-12-31")
        #expect(check.code == 1 && check.output.contains("working days"))
    }
}
