import Foundation
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Plans that must stay silent, and two whose findings no page can show in full.
struct CheckFixtureTests {
    static let ok = PlanFixture.names(in: "check/ok", ending: ".yaml")

    @Test(arguments: ok)
    func `a good plan gives neither warning nor error`(name: String) throws {
        let fixture = try PlanFixture("plan", files: ["check/ok/\(name)"])
        // A `note` beside a time cannot be written without being noted.
        let allowed: Set = ["schedule-missing", "calendar-provisional", "time-assumed"]
        let text = try fixture.text()
        #expect(fixture.codes.subtracting(allowed).isEmpty, "\(text)")
        #expect(fixture.review.expanded.tasks.isEmpty == false)
    }

    @Test func `there are several good plans`() { #expect(Self.ok.count >= 3) }

    @Test func `more than a thousand of one kind are counted, not listed`() throws {
        var sources = Sources()
        let keys = (1...1_200).map { "key\($0): x\n" }.joined()
        let file = sources.add(SourceText(path: "plan.yaml", "period: 2026-01-01/2026-12-31\n" + keys))
        let review = PlanReview(
            PlanReader.read("plan", files: [file], from: sources), named: "plan",
            issued: ScheduleReader.read("plan", files: [], from: sources), today: try #require(CivilDate("2026-01-15")))
        let findings = review.findings().map(\.diagnostic)
        #expect(findings.count { $0.code == "unknown-key" } == 1_000)
        let note = try #require(findings.first { $0.code == "too-many-findings" })
        #expect(note.message.en == "200 more `unknown-key` in this file are not listed")
        #expect(note.help?.en == "mend the ones that are, then look again")
        #expect(note.span.start.line == 1_001)
    }

    @Test func `a schedule whose rules are gone stays as issued and is an error`() throws {
        var sources = Sources()
        let rules = sources.add(
            SourceText(
                path: "plan.yaml",
                """
                period: 2026-01-01/2026-12-31
                activities: {drill: {title: Fire drill, when: monthly}}
                """))
        let today = try #require(CivilDate("2026-03-15"))
        let before = PlanReview(
            PlanReader.read("plan", files: [rules], from: sources), named: "plan",
            issued: ScheduleReader.read("plan", files: [], from: sources), today: today)
        let file = sources.add(
            SourceText(path: "schedules/plan/2026.yaml", ScheduleText.years(of: before.current)[0].text))
        let review = PlanReview(
            PlanReader.read("plan", files: [], from: sources), named: "plan",
            issued: ScheduleReader.read("plan", files: [file], from: sources), today: today)
        #expect(review.current == before.current)
        #expect(review.changes.isEmpty)
        let finding = try #require(review.findings().first)
        #expect(finding.diagnostic.code == "rules-missing")
        #expect(
            finding.diagnostic.message.en
                == "the rules of `plan` are gone; its schedule stays as issued, 3 tasks of it opened")
    }
}
