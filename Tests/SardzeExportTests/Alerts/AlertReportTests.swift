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
        var text = ""
        for language in Language.allCases {
            for isQuiet in [false, true] {
                var stopped = try report()
                stopped.lines.removeLast()
                (stopped.stop, stopped.left) = (.fault(.noConnection), 1)
                var asked = AlertReport()
                (asked.stop, asked.left) = (.asked, 11)
                var held = AlertReport()
                held.held = 1
                for report in [try report(), stopped, asked, held, AlertReport()] {
                    var output = Output { text += String(decoding: $0, as: UTF8.self) }
                    try AlertReportText(Ink(isOn: false), in: language).write(report, isQuiet: isQuiet, to: &output)
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
        report.left = 1
        #expect(!report.isGood)
        #expect(AlertReport().isIdle)
    }
}
