import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

@testable import SardzeExport

/// What a run of `sardze alert` says came of it.
struct AlertReportTests {
    private func letter(_ number: Int, _ body: String, officer: String? = nil, isUrgent: Bool = false, _ count: Int)
        throws -> Letter
    {
        let digits = String(number)
        let id = try #require(LetterID(String(repeating: "0", count: 32 - digits.count) + digits))
        return Letter(
            id: id, plan: "madona", body: body, officer: officer, address: "\(body.lowercased())@example.org",
            language: .lv, isUrgent: isUrgent, written: Timestamp(milliseconds: 0), subject: "", text: "", html: "",
            count: count)
    }

    private func report() throws -> AlertReport {
        let later = try #require(Timestamp("2026-11-23T08:05:00.000Z"))
        var report = AlertReport()
        report.written = 5
        report.lines = [
            AlertReport.Line(try letter(1, "VP", isUrgent: true, 1), .delivered, next: nil),
            AlertReport.Line(try letter(2, "SD", 21), .delivered, next: nil),
            AlertReport.Line(
                try letter(3, "SD", officer: "vadītājs", 3),
                .refused(DeliveryFault(.receiver, code: 550, reply: "550 5.1.1 no such user")), next: nil),
            AlertReport.Line(try letter(4, "BT", 2), .postponed(DeliveryFault(.receiver, code: 452)), next: later),
            AlertReport.Line(
                try letter(5, "IN", 11),
                .postponed(DeliveryFault(.noConnection, reply: "Connection\u{1B}[31m refused")), next: nil),
        ]
        return report
    }

    @Test func `every outcome is told in both languages`() throws {
        let riga = try #require(CivilZone("Europe/Riga"))
        var text = ""
        for language in Language.allCases {
            for isQuiet in [false, true] {
                let now = try #require(Timestamp("2026-11-23T08:00:00.000Z"))
                let due = AlertReport.Left(try letter(9, "IN", 1), next: now, nil)
                var stopped = try report()
                stopped.lines.removeLast()
                (stopped.stop, stopped.left) = (.fault(.noConnection), [due])
                stopped.ended = now
                var asked = AlertReport()
                (asked.stop, asked.left) = (.asked, Array(repeating: due, count: 11))
                asked.ended = now
                var held = AlertReport()
                held.held = 1
                for report in [try report(), stopped, asked, held, AlertReport()] {
                    var output = Output { text += String(decoding: $0, as: UTF8.self) }
                    try AlertReportText(Ink(isOn: false), in: language, times: PlanTimes(["madona": riga])).write(
                        report, isQuiet: isQuiet, to: &output)
                    try output.flush()
                    text += "--\n"
                }
            }
        }
        Fixtures.expectGolden(text, "alerts/run-report.txt")
    }

    @Test func `programs get it as documented`() throws {
        var text = ""
        var output = Output { text += String(decoding: $0, as: UTF8.self) }
        try AlertReportJSON.write(try report(), to: &output)
        try output.flush()
        Fixtures.expectGolden(text, "alerts/run-report.json")
    }

    @Test func `a run is good when everybody was told`() throws {
        var report = try report()
        #expect(!report.isGood)
        #expect((report.delivered, report.refused, report.waiting) == (2, 2, 1))
        report.lines.removeLast(3)
        #expect(report.isGood && !report.isIdle)
        report.left = [AlertReport.Left(try letter(9, "IN", 1), next: nil, nil)]
        #expect(!report.isGood)
        #expect(AlertReport().isIdle)
    }

    /// Whether the watch is kept when one letter waits for a fault.
    private func isKept(
        _ fault: DeliveryFault, isTried: Bool = true, delivered: Bool = false, stop: AlertReport.Stop? = nil
    ) throws -> Bool {
        let later = try #require(Timestamp("2026-11-23T08:05:00.000Z"))
        var report = AlertReport()
        if isTried {
            report.lines = [AlertReport.Line(try letter(1, "SD", 1), .postponed(fault), next: later)]
        } else {
            report.left = [AlertReport.Left(try letter(1, "SD", 1), next: later, fault)]
        }
        if delivered { report.lines.append(AlertReport.Line(try letter(2, "BT", 1), .delivered, next: nil)) }
        report.stop = stop
        #expect(!report.isGood)
        return report.isKept
    }

    @Test func `a mailbox that is full for days does not stop the watch`() throws {
        let denied = DeliveryFault(.receiver, code: 554, reply: "554 5.7.1 Relay access denied")
        for isTried in [true, false] {
            #expect(try isKept(DeliveryFault(.receiver, code: 452), isTried: isTried))
            // "Relay denied" is ours.
            #expect(try !isKept(denied, isTried: isTried, delivered: true))
        }
        var refused = AlertReport()
        refused.lines = [
            AlertReport.Line(try letter(1, "SD", 1), .refused(DeliveryFault(.receiver, code: 550)), next: nil)
        ]
        #expect(refused.isKept && !refused.isGood)
    }

    @Test func `what concerns all stops the watch until something is delivered`() throws {
        let dead = DeliveryFault(.noConnection)
        #expect(try !isKept(dead, stop: .fault(.noConnection)))
        #expect(try !isKept(dead, isTried: false))
        #expect(try isKept(dead, isTried: false, delivered: true))
        var asked = AlertReport()
        asked.stop = .asked
        #expect(!asked.isKept)
    }

    @Test func `where nobody gets a letter and no server says why, the watch is not kept`() throws {
        let later = try #require(Timestamp("2026-11-23T08:05:00.000Z"))
        // What msmtp says of a dead server, and of a full mailbox.
        let unclear = DeliveryFault(.receiver, code: 75)
        var report = AlertReport()
        report.lines = [AlertReport.Line(try letter(1, "SD", 1), .postponed(unclear), next: later)]
        #expect(report.isKept)
        report.left = [AlertReport.Left(try letter(2, "SD", 1), next: later, unclear)]
        #expect(report.isKept)
        report.left = [AlertReport.Left(try letter(2, "BT", 1), next: later, unclear)]
        #expect(!report.isKept)
        report.lines.append(AlertReport.Line(try letter(3, "VP", 1), .delivered, next: nil))
        #expect(report.isKept)
        // A filter that lets none of our letters through.
        let filtered = DeliveryFault(.letter, code: 550, reply: "550 5.7.1 rejected")
        report = AlertReport()
        report.lines = try ["SD", "BT"].map { AlertReport.Line(try letter(1, $0, 1), .refused(filtered), next: nil) }
        #expect(!report.isKept)
        // Two full mailboxes are two full mailboxes.
        let full = DeliveryFault(.receiver, code: 452)
        report.lines = try ["SD", "BT"].map { AlertReport.Line(try letter(1, $0, 1), .postponed(full), next: later) }
        #expect(report.isKept)
    }
}
