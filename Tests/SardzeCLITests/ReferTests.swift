import Foundation
import TestSupport
import Testing

/// Referrals walked through by hand, as a coordinator would.
struct ReferTests {
    private static let rules = """
        period: 2026-01-01/2026-12-31
        country: LV
        coordinator: SG
        bodies:
          SG: {name: Cooperation group, email: sg@city.lv}
          SD:
            name: Social service
            email: sd@city.lv
            out of hours: VP
            officers: [{role: head, until: 2026-07-24}, {role: deputy head}]
          BT: {name: Orphans’ court, email: bt@city.lv, out of hours: VP}
          VP: {name: Police, email: vp@city.lv, works: every day}
          IN: {name: School board, email: in@city.lv}
        activities:
          "7.1": {title: Support, when: pēc nepieciešamības, responsible: [SD]}
        routing:
          case: {concern: [abuse, neglect], urgency: [danger-now, recent]}
          rules:
            R1: {if: {urgency: danger-now}, steps: [{body: SD, do: find a safe place, within: immediately, illustrative: yes}]}
            R2:
              if: {concern: [abuse, neglect]}
              steps: [{body: BT, do: look into it, within: 5 working days, activity: "7.1", illustrative: yes}]

        """
    private let workspace: CopiedWorkspace

    init() throws { workspace = try CopiedWorkspace(rules: Self.rules) }

    /// Runs each line in turn on one day, each of which must succeed, and gives what the last one printed.
    @discardableResult
    private func run(_ lines: String..., on day: String = "2026-07-31") throws -> String {
        let whole = lines.map { "sardze refer \($0) --today \(day)" }.joined(separator: " >/dev/null && ")
        let result = try workspace.run(whole, ["SARDZE_ACTOR": "SG"])
        #expect(result.code == 0, "\(result.diagnostics)")
        return result.output
    }

    @Test func `from new to closed`() throws {
        defer { workspace.remove() }
        let text = try run(
            "new concern=neglect urgency=recent --from IN --at 2026-07-20T10:00",
            "send R-2026-001 --at 2026-07-20T10:05", "receive R-2026-001 --at 2026-07-20T11:00",
            "accept R-2026-001 --at 2026-07-21T09:00", "start R-2026-001 --at 2026-07-21T09:30",
            "done R-2026-001 --outcome service-started --at 2026-07-23T15:00",
            "feedback R-2026-001 --at 2026-07-23T16:00", "close R-2026-001 --at 2026-07-24T09:00", "show R-2026-001")
        Fixtures.expectGolden(text, "cli/refer/closed.out")
        let latvian = try run("show R-2026-001 --language lv")
        Fixtures.expectGolden(latvian, "cli/refer/closed.lv.out")
    }

    @Test func `declined, and back with the coordinator the same day`() throws {
        defer { workspace.remove() }
        let text = try run(
            "new concern=neglect urgency=recent --from IN --at 2026-07-20T10:00 --send",
            "receive R-2026-001 --at 2026-07-20T11:00",
            "decline R-2026-001 --reason not-competent --at 2026-07-21T09:00")
        Fixtures.expectGolden(text, "cli/refer/declined.out")
        // The coordinator hands it on, and never to whom it came from.
        let circle = try workspace.run(
            "sardze refer receive R-2026-001/2 --today 2026-07-31 >/dev/null && sardze refer redirect R-2026-001/2 --to BT --today 2026-07-31"
        )
        #expect(circle.code == 2)
        let redirected = try run("redirect R-2026-001/2 --to SD")
        Fixtures.expectGolden(redirected, "cli/refer/redirected.out")
    }

    @Test func `never answered: the list, the status and the check say so`() throws {
        defer { workspace.remove() }
        try run("new concern=neglect urgency=recent --from IN --at 2026-07-20T10:00 --send")
        Fixtures.expectGolden(try run("list --late"), "cli/refer/unanswered-list.out")
        let status = try workspace.run("sardze status --body IN --today 2026-07-31").output
        #expect(status.contains("sent by IN and not answered: R-2026-001/1"), "\(status)")
        let check = try workspace.run(
            "sardze check --only referral-unacknowledged --only referral-overdue --today 2026-07-31")
        #expect(check.code == 1)
        Fixtures.expectGolden(check.output, "cli/refer/unanswered-check.out")
    }

    @Test func `anonymous, at night, in danger`() throws {
        defer { workspace.remove() }
        let text = try run("new concern=abuse urgency=danger-now --anonymous --at 2026-07-18T23:10 --send")
        Fixtures.expectGolden(text, "cli/refer/night.out")
        // Nobody is owed an answer: what is done is closed.
        let closed = try run(
            "receive R-2026-001/1", "accept R-2026-001/1", "start R-2026-001/1",
            "done R-2026-001/1 --outcome case-opened", "close R-2026-001/1 --format json")
        #expect(closed.contains(#""move":"close""#) && closed.contains(#""sender":null"#))
    }

    @Test func `an officer left, and all that was there is handed over at once`() throws {
        defer { workspace.remove() }
        try run(
            "new concern=neglect urgency=danger-now --from IN --at 2026-07-20T10:00 --send",
            "new concern=abuse urgency=danger-now --from IN --at 2026-07-20T10:30 --send",
            "receive R-2026-001 R-2026-002 --body SD --at 2026-07-20T11:00",
            "accept R-2026-001 R-2026-002 --officer head --at 2026-07-20T11:00")
        let check = try workspace.run("sardze check --only referral-with-former-officer --today 2026-07-31").output
        #expect(
            check.contains("`sardze refer handover SD --to …` or `sardze refer handover SD --officer …`"), "\(check)")
        let text = try run("handover SD --from head --officer 'deputy head'")
        Fixtures.expectGolden(text, "cli/refer/handover.out")
        #expect(try workspace.run("sardze check --only referral-with-former-officer --today 2026-07-31").code == 0)
    }

    @Test func `what is not a referral's to say is refused, and nothing is written`() throws {
        defer { workspace.remove() }
        let lines: [(String, Int32, String)] = [
            ("new 'concern=Jānis Bērziņš' --from IN", 2, "nothing about anybody is kept"),
            ("new concern=010203-12345 --from IN", 2, "help: it can be"),
            ("new Anna --from IN", 64, "only these can be said"),
            ("new urgency=danger --from IN", 2, "`danger` is no value of `urgency`"),
            ("new neglect --from IN", 64, "did you mean `concern=neglect`?"),
            ("new concern=neglect", 64, "--from BODY, or --anonymous"),
            ("new concern=neglect --from XX", 2, "no body `XX`"),
            ("new concern=neglect --from IN --reference JANIS-010203-12345", 64, "is no reference"),
            ("new concern=neglect --from IN --reference ANNA-2026-014", 2, "reads like a name or a date of birth"),
            ("new concern=neglect --from IN --reference IN-2026-051214", 2, "reads like a name or a date of birth"),
            ("new concern=neglect --from IN --actor 010203-12345", 2, "looks like a personal code"),
            ("new concern=neglect --from IN --at 2026-08-31T10:00", 2, "help:"),
            ("show R-2026-009", 64, "there is no referral `R-2026-009`"),
            ("show 'Jānis Bērziņš'", 64, "nothing about any person is kept"),
            ("handover SD", 64, "--to BODY, or --officer ROLE"), ("list --year 2026", 64, "only with --counts"),
        ]
        // One shell for all of them: each starts a process already.
        let script = lines.map { "sardze refer \($0.0) --today 2026-07-31 2>&1; echo \"=$?=\"" }.joined(separator: "; ")
        let answers = try workspace.run(script).output.components(separatedBy: "=\n")
        for (line, answer) in zip(lines, answers) {
            #expect(answer.hasSuffix("=\(line.1)"), "\(line.0): \(answer)")
            #expect(answer.contains(line.2), "\(line.0): \(answer)")
        }
        #expect(try workspace.files().keys.sorted() == ["rules/plan/plan.yaml"])
    }

    @Test func `what one body is given of a list holds nothing of the others`() throws {
        defer { workspace.remove() }
        try run("new concern=abuse urgency=danger-now --from IN --send")
        for format in ["json", "fhir"] {
            let whole = try run("list --format \(format)")
            let part = try run("list --body BT --format \(format)")
            #expect(whole.contains("R-2026-001/1\"") && whole.contains("R-2026-001/2\""), "\(whole)")
            #expect(
                part.components(separatedBy: "R-2026-001/").count < whole.components(separatedBy: "R-2026-001/").count)
            #expect(part.contains("BT") && !part.contains("\"SD\""), "\(part)")
        }
    }

    @Test func `counts hold small ones back, and who looks behind them leaves a reason`() throws {
        defer { workspace.remove() }
        try run(
            "new concern=neglect urgency=recent --from IN --send", "new concern=abuse urgency=recent --from IN --send")
        let held = try run("list --counts")
        #expect(held.contains("referrals of 2026: –"), "\(held)")
        #expect(!held.contains("neglect"))
        let shown = try run("list --counts --format json --unsuppressed 'report to the council'")
        #expect(shown.contains(#""total":2"#) && shown.contains(#"{"value":"neglect","count":1}"#), "\(shown)")
        #expect(try workspace.run("sardze ledger log").output.contains("report to the council"))
        let person = try workspace.run(
            "sardze refer list --counts --unsuppressed 'Jānis Bērziņš jautā' --today 2026-07-31")
        #expect(person.code == 2 && person.output.isEmpty, "\(person.output)")
        let child = try workspace.run(
            "sardze refer list --counts --unsuppressed 'mātei Annai vajag' --today 2026-07-31")
        #expect(child.code == 2 && child.output.isEmpty, "\(child.output)")
        // Years share nothing, so that none is the difference of the whole and another.
        #expect(try run("list --counts --year 2025").contains("referrals of 2025: 0"))
    }
}
