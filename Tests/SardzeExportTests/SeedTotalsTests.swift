import Foundation
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// The numbers of tasks the fact sheet counted by hand, and the repository's own plans without fault.
struct SeedTotalsTests {
    private func plan(_ name: String) throws -> PlanFixture {
        let folder = Fixtures.repository.appending(path: "rules/\(name)").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .sorted()
        return try PlanFixture(name, files: files.map { "rules/\(name)/\($0)" }, today: "2026-11-20")
    }

    @Test(arguments: ["madona", "latvia"])
    func `the repository's own plan has no error`(name: String) throws {
        let errors = try plan(name).findings.map(\.diagnostic).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message.en))")
    }

    @Test func `recurring rows have as many tasks as the fact sheet counts`() throws {
        let seed = try Seed(file: "seed-madona.yaml")
        let tasks = Dictionary(grouping: try plan("madona").review.expanded.tasks, by: \.duty.activity)
        var total = 0
        for row in try #require(seed["activities"]).items {
            guard let id = row.text("id"), let expected = row.text("expected_occurrences") else { continue }
            #expect(String(tasks[id]?.count ?? 0) == expected, "\(id)")
            total += tasks[id]?.count ?? 0
        }
        let tallies = try #require(seed["tallies"])
        #expect(String(total) == tallies["recurring_occurrences_2025_2027"]?.text("total"))
        #expect(String(tasks["SG-1"]?.count ?? 0) == tallies.text("cooperation_group_meetings_minimum"))
    }

    @Test func `what the fact sheet missed in the plan is found`() throws {
        let seed = try Seed(file: "seed-madona.yaml")
        let findings = try plan("madona").findings.map(\.diagnostic)
        func named(_ code: String) -> [String] {
            findings.filter { $0.code == code }.compactMap { finding in
                finding.message.en.split(separator: "`").first.map(String.init)
            }
        }
        let unused = try #require(seed["abbreviations_defined_but_unused_in_body"]).texts
        // No goal, result or row names UNICEF either; the fact sheet looked at the whole text.
        #expect(findings.count { $0.code == "abbreviation-unused" } == unused.count + 1)
        #expect(named("no-lead") == seed["tallies"]?["rows_with_several_bodies_and_no_lead"]?.texts)
        #expect(findings.count { $0.code == "time-assumed" } == 8)
        #expect(findings.count { $0.code == "result-without-activity" } == 2)
    }
}
