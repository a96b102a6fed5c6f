import Foundation
import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// Rule texts read into a plan, and what they give, for the tests of this room.
struct Planning {
    var sources = Sources()
    let reading: PlanReader.Result
    let name: String

    /// - Parameter files: paths and texts, in the order they are read.
    init(_ files: [(path: String, text: String)], named name: String = "test") {
        self.name = name
        var ids: [SourceID] = []
        for file in files { ids.append(sources.add(SourceText(path: file.path, file.text))) }
        reading = PlanReader.read(name, files: ids, from: sources)
    }

    init(_ text: String) { self.init([("rules/test/plan.yaml", text)]) }

    /// A sketch written the plainest way.
    init(_ sketch: PlanSketch) { self.init(sketch.text) }

    /// The real rules of Madona, as edited by `edit`.
    static func madona(_ edit: (String, String) -> String = { _, text in text }) throws -> Planning {
        let folder = Fixtures.repository.appending(path: "rules/madona")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return Planning(
            try names.sorted().map { name in
                let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                return ("rules/madona/\(name)", edit(name, text))
            }, named: "madona")
    }

    /// The plan, which must have been read without a fault.
    func plan(sourceLocation: SourceLocation = #_sourceLocation) throws -> Plan {
        #expect(reading.diagnostics.isEmpty, sourceLocation: sourceLocation)
        return try #require(reading.plan, sourceLocation: sourceLocation)
    }

    /// What the rules ask for.
    func schedule(sourceLocation: SourceLocation = #_sourceLocation) throws -> Schedule {
        try Expansion(try plan(sourceLocation: sourceLocation)).schedule()
    }

    func tasks(of activity: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [DueTask] {
        try schedule(sourceLocation: sourceLocation).tasks.filter { $0.duty.activity == activity }
    }

    func review(issued: Schedule? = nil, today: CivilDate) -> PlanReview {
        var sources = sources
        let files = issued.map(ScheduleText.years)?.map {
            sources.add(SourceText(path: "schedules/\(name)/\($0.year).yaml", $0.text))
        }
        return PlanReview(
            reading, named: name, issued: ScheduleReader.read(name, files: files ?? [], from: sources), today: today)
    }

    /// The text under a span, in the lines of its file.
    func line(of span: Span) -> String {
        let text = sources[span.source]
        return "\(text.path): " + (LineTable(text).line(span.start.line) ?? "").trimmingCharacters(in: .whitespaces)
    }

    /// A plan for one body and one activity, `when` as it is written there.
    static func one(
        when: String, period: String = "2025-01-01/2027-12-31", body: String = "{name: Sociālais dienests}",
        activity: String = "", head: String = ""
    ) -> Planning {
        Planning(
            """
            plan: test
            period: \(period)
            \(head)
            bodies:
              SD: \(body)
            activities:
              "1.1":
                title: Darbs
                when: \(when)
                responsible: SD
                \(activity)
            """)
    }
}

/// `2025-01-31`, which must be a day.
func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CivilDate {
    try #require(CivilDate(text), sourceLocation: sourceLocation)
}

extension DueTask {
    /// `2025-W07 2025-02-10–2025-02-14`
    var dates: String { "\(slot) \(opens)–\(due)" }
}
