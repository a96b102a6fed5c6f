import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

@testable import SardzeExport

/// Whole stories under `Tests/Fixtures/story`: the rules before and after an edit, and what the coordinator is shown.
struct StoryTests {
    @Test(arguments: [("weekly-to-monthly", "2025-07-01")])
    func `an edit is previewed with the lines that cause it`(story: String, today: String) throws {
        let day = try #require(CivilDate(today))
        var sources = Sources()
        func plan(_ file: String) throws -> PlanReader.Result {
            let text = SourceText(path: "rules/story/\(file)", try Fixtures.text("story/\(story)/\(file)"))
            let reading = PlanReader.read("story", files: [sources.add(text)], from: sources)
            #expect(reading.diagnostics.isEmpty)
            return reading
        }
        let before = PlanReview(
            try plan("before.yaml"), named: "story", issued: ScheduleReader.read("story", files: [], from: sources),
            today: day)
        let files = ScheduleText.years(of: before.expanded).map {
            sources.add(SourceText(path: "schedules/story/\($0.year).yaml", $0.text))
        }
        let issued = ScheduleReader.read("story", files: files, from: sources)
        let review = PlanReview(try plan("after.yaml"), named: "story", issued: issued, today: day)
        let changes = ExplainedChange.all(review.changes, in: try #require(review.plan), sources)
        var shown = ""
        var output = Output { shown += String(decoding: $0, as: UTF8.self) }
        let kept = issued.schedule.tasks.count { $0.opens <= day }
        try ChangesText(Ink(isOn: false), isFull: false, in: .en).write(
            changes, plan: "story", kept: kept, lapsed: review.lapsed, to: &output)
        try output.flush()
        Fixtures.expectGolden(shown, "story/\(story)/preview.out")
    }
}
