import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import Testing

/// The plan people begin with: clean for whatever they answer.
struct StarterPlanTests {
    private static let periods = [
        "2026-01-01/2026-12-31", "2025-01-01/2027-12-31", "2026-03-01/2026-06-30", "2026-11-21/2027-07-15",
        "2026-12-31/2028-01-01", "2026-12-25/2026-12-26", "2026-05-02/2026-05-02", "2026-06-10/2026-06-22",
        "2026-06-10/2026-06-23", "2026-01-31/2026-03-31", "2026-06-18/2026-06-30", "2024-02-29/2024-02-29",
        "2027-09-01/2032-08-31",
        "1991-01-01/2040-12-31",
    ]

    static let all: [StarterPlan] = periods.flatMap { period in
        Language.allCases.flatMap { language in
            [("SG", "LV"), ("SD", "LV"), ("PP", nil), ("MP", "LV"), ("no", nil), ("ķīšu-tētis", "LV"), ("010", "LV")]
                .compactMap { coordinator, country in
                    Window(period).map {
                        StarterPlan(
                            name: "madona", title: "Plan: \"A\" # of 'B', \\ {C}", period: $0, country: country,
                            language: language, coordinator: coordinator)
                    }
                }
        }
    }

    private func review(_ plan: StarterPlan) -> (review: PlanReview, sources: Sources) {
        var sources = Sources()
        let files = plan.files.map { sources.add(SourceText(path: $0.name, $0.text)) }
        return (
            PlanReview(
                PlanReader.read(plan.name, files: files, from: sources), named: plan.name,
                issued: ScheduleReader.read(plan.name, files: [], from: sources), today: plan.period.first), sources
        )
    }

    @Test(arguments: all.indices)
    func `a starter plan gives neither error nor warning`(index: Int) {
        let plan = Self.all[index]
        let (review, _) = review(plan)
        let found = review.findings().map(\.diagnostic).filter { $0.severity > .note }
        #expect(found.isEmpty, "\(found.map(\.message.en)) \(plan)")
        #expect(review.plan?.title?.value == plan.title)
        #expect(review.plan?.coordinator?.value == plan.coordinator)
    }

    @Test(arguments: all.indices)
    func `its golden dates hold and cover its dated tasks`(index: Int) throws {
        let (review, _) = review(Self.all[index])
        let run = GoldenRun(try #require(review.plan), review.expanded)
        #expect(run.failed.isEmpty && run.tests.count >= 4)
        #expect(run.uncovered.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `it shows a cadence, a window, a floor, a phrase, a target and a checkpoint`(language: Language) throws {
        let plan = try #require(Self.all.first { $0.language == language })
        let activities = try #require(review(plan).review.plan).activities
        let kinds = activities.compactMap(\.when?.value).map { when in
            switch when {
            case .cadence: "cadence"
            case .window: "window"
            case .floor: "floor"
            case .asNeeded: "as needed"
            default: "other"
            }
        }
        #expect(kinds == ["cadence", "window", "floor", "cadence", "as needed"])
        #expect(activities.contains { $0.target != nil })
        #expect(activities.contains { $0.tests.contains { !$0.due.isEmpty } })
    }

    @Test(arguments: Language.allCases)
    func `no line is too long to read`(language: Language) throws {
        for file in try #require(Self.all.first { $0.language == language }).files {
            for line in file.text.split(separator: "\n") { #expect(line.count <= 125, "\(file.name): \(line)") }
            #expect(!file.text.contains("\n\n\n") && !file.text.split(separator: "\n").contains { $0.hasSuffix(" ") })
        }
    }

    @Test func `answers are refused in the words of the finding they would give`() {
        #expect(StarterAnswer.complaint(day: "2026-02-30")?.message.en == "there is no day `2026-02-30`")
        #expect(StarterAnswer.complaint(day: "soon")?.message.en == "`soon` is not a day")
        #expect(StarterAnswer.complaint(day: "2026-02-28") == nil)
        #expect(
            StarterAnswer.complaint(period: "2026-02-28/2026-01-01")?.message.en
                == "this window closes before it opens")
        #expect(StarterAnswer.complaint(period: "2026-01-01/2127-01-01")?.message.en.contains("hundred years") == true)
        #expect(StarterAnswer.complaint(language: "lt")?.message.en == "`lt` is not a language of messages")
        #expect(StarterAnswer.complaint(country: "EE")?.message.en == "the holidays of `EE` are not known")
        #expect(StarterAnswer.complaint(title: "A plan: \"yes\" # no") == nil)
        #expect(StarterAnswer.complaint(title: " ") != nil)
        for name in ["", "a b", "a/b", "..", ".git", "a@b", "a\u{1B}"] {
            #expect(StarterAnswer.complaint(name: name) != nil, "\(name)")
        }
        #expect(StarterAnswer.complaint(name: "pļaviņas-2026") == nil)
    }
}
