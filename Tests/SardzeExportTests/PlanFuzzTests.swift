import Foundation
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Whole plans broken at random: no crash, an end, and every place inside its text.
struct PlanFuzzTests {
    private static let seed: UInt64 = 20_261_122

    private static let values = [
        "", "~", "[]", "{}", "[a, b]", "{a: b}", "0", "-1", "1", "2", "366", "99999999999999999999", "x", "no", "1.10",
        "2026-02-30", "2026-01-01", "9999-12-31", "0001-01-01", "2026-01-01/2026-12-31", "0001-01-01/0001-01-02",
        "9998-01-01/9999-12-31", "2026-12-31/2026-01-01", "../2026-05-01", "2026-05-01/..", "../..", "week",
        "1000 years",
        "1000 weeks", "999 school years", "semester", "period", "working day", "day", "2 working days", "half-year",
        "{every: day, times: 5}", "{every: week, on: [Monday, last Friday]}", "{every: year, on: 29 February}",
        "{every: semester, times: 7}", "{every: 7 quarters, times: 2}", "{every: 5 months, by: last working day}",
        "{every: period, times: 40}", "{every: school year, months: 10..4}", "{every: 1000 days}",
        "{at least: 60, per: quarter}", "{at least: 3, per: 5 weeks}", "{at most: 1, per: day}",
        "{after completion: 10000 years}", "{after completion: 9999 working days}", "{within: 10000 months, of: x}",
        "{before: 1 hour}", "{dates: [0001-01-01, 9999-12-31, 2026-05-04]}",
        "{rrule: FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU, start: 0001-01-01}",
        "{rrule: FREQ=DAILY;INTERVAL=9999, start: 9999-12-31}",
        "{rrule: FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO, start: 2026-01-01}",
        "reizi nedēļā", "divreiz mēnesī", "katru darbdienu", "2026. gada pavasarī", "visu periodu", "regulāri",
        "biweekly",
        "SD", "VP", "1.1", "\"1\"", "*x", "&x y", "\"\\e[31m\"", "MO..FR", "every day", "SA", "2026-W53", "2026-Q4",
    ]

    @Test(arguments: [("every-key", 25), ("phrases", 25), ("small", 500)], 0..<4)
    func `a broken plan is reviewed to the end`(plan: (name: String, rounds: Int), share: Int) throws {
        let path = "check/ok/\(plan.name).yaml"
        let lines = try Fixtures.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let today = try #require(CivilDate("2026-06-15"))
        var random = SeededGenerator(seed: Self.seed + UInt64(share))
        for round in 0..<plan.rounds {
            let text = Damage.lines(lines, Self.values, most: 3, &random)
            var sources = Sources()
            let rules = sources.add(SourceText(path: "plan.yaml", text))
            let comment = "round \(round) of seed \(Self.seed + UInt64(share)):\n\(text)"
            let reading = PlanReader.read("plan", files: [rules], from: sources)
            let nothing = ScheduleReader.read("plan", files: [], from: sources)
            let review = PlanReview(reading, named: "plan", issued: nothing, today: today)
            try expectPlacesInside(review.findings(), sources, comment)

            // What is generated is read back as it was, and then nothing is left to change.
            guard review.obstacles.isEmpty, review.current.tasks.count < 2000 else { continue }
            let files = ScheduleText.years(of: review.current).map { year in
                sources.add(SourceText(path: "\(year.year).yaml", year.text))
            }
            let issued = ScheduleReader.read("plan", files: files, from: sources)
            #expect(issued.diagnostics.isEmpty, "\(issued.diagnostics.map(\.message.en)) \(comment)")
            #expect(issued.schedule == review.current, "\(comment)")
            let again = PlanReview(reading, named: "plan", issued: issued, today: today)
            #expect(again.changes.isEmpty, "\(comment)")
        }
    }

    private func expectPlacesInside(_ findings: [Finding], _ sources: Sources, _ comment: String) throws {
        for finding in findings {
            let diagnostic = finding.diagnostic
            for span in [diagnostic.span] + diagnostic.related.map(\.span) {
                let table = LineTable(sources[span.source])
                let first = table.line(span.start.line)?.unicodeScalars.count ?? -1
                let last = table.line(span.end.line)?.unicodeScalars.count ?? -1
                #expect(span.start.column <= first + 1 && span.end.column <= last + 2, "\(diagnostic) \(comment)")
            }
            let isOneLine = !diagnostic.message.en.contains(where: \.isNewline)
            #expect(isOneLine, "\(diagnostic.message.en)")
        }
    }
}
