import Foundation
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Every code the program knows has a plan that shows it, with the exact text a user sees.
struct CheckFixtureTests {
    static let bad = PlanFixture.names(in: "check/bad", ending: ".yaml").filter { !$0.hasSuffix(".schedule.yaml") }
        .map { String($0.dropLast(5)) }
    static let ok = PlanFixture.names(in: "check/ok", ending: ".yaml")

    private func fixture(_ code: String) throws -> PlanFixture {
        let schedule = "check/bad/\(code).schedule.yaml"
        let hasSchedule = FileManager.default.fileExists(atPath: Fixtures.folder.appending(path: schedule).path)
        return try PlanFixture("plan", files: ["check/bad/\(code).yaml"], schedule: hasSchedule ? schedule : nil)
    }

    @Test(arguments: bad)
    func `a bad plan shows its code in the words of its golden`(code: String) throws {
        let fixture = try fixture(code)
        #expect(fixture.codes.contains(code))
        Fixtures.expectGolden(try fixture.text(), "check/bad/\(code).out")
    }

    @Test(arguments: bad)
    func `a bad plan shows little beside its code`(code: String) throws {
        let others = try fixture(code).codes.subtracting([code, "schedule-missing", "calendar-provisional"])
        #expect(others.count <= 1, "\(others.sorted())")
    }

    @Test(arguments: bad)
    func `a message is one line of prose and the help says what to do`(code: String) throws {
        for finding in try fixture(code).findings {
            let diagnostic = finding.diagnostic
            let lines =
                [diagnostic.message.en] + diagnostic.related.map(\.message.en) + (diagnostic.help.map { [$0.en] } ?? [])
            for line in lines {
                #expect(!line.isEmpty && !line.contains(where: \.isNewline) && !line.hasSuffix("."), "\(line)")
            }
            #expect(diagnostic.help?.en != nil, "\(diagnostic.code) says what is wrong and not what to do")
        }
    }

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

    @Test func `findings as JSON keep the promise of the interface`() throws {
        Fixtures.expectGolden(try fixture("vacancy").json(), "check/bad/vacancy.json")
    }

    // MARK: The registry

    @Test func `no code stands twice among the checks`() {
        let codes = Check.all.map(\.code) + ScheduleCheck.all.map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test func `every check has a bad plan`() {
        let codes = Set(Check.all.map(\.code) + ScheduleCheck.all.map(\.code))
        #expect(codes.subtracting(Self.bad).sorted() == [])
    }

    @Test func `every code written in the sources has a bad plan, and every bad plan a code`() throws {
        let codes = try Self.codesInSources().union(PhraseError.Kind.allCases.map(\.rawValue))
        // The plan of the one has no rules and that of the other would fill a book; tests of their own write them.
        #expect(codes.subtracting(Self.bad).sorted() == ["rules-missing", "too-many-findings"])
        #expect(Set(Self.bad).subtracting(codes).sorted() == [])
    }

    @Test func `every code written in the sources is known, and nothing else is`() throws {
        let codes = try Self.codesInSources().union(PhraseError.Kind.allCases.map(\.rawValue))
        #expect(codes.symmetricDifference(KnownCodes.all).sorted() == [])
    }

    /// The codes in the sources: the first text given to what makes or reports a diagnostic.
    static func codesInSources() throws -> Set<String> {
        let given = /(?:Diagnostic|Check|report)\(\s*"([a-z0-9-]+)"/
        let chosen = /(?:code: |\? |: |\? "[a-z-]+" : )"([a-z0-9]+(?:-[a-z0-9]+)+)"/
        var codes: Set<String> = []
        for room in ["SardzeText", "SardzeRules", "SardzeWatch"] {
            for text in try swiftTexts(in: Fixtures.repository.appending(path: "Sources/\(room)")) {
                codes.formUnion(text.matches(of: given).map { String($0.output.1) })
                codes.formUnion(text.matches(of: chosen).map { String($0.output.1) })
            }
        }
        return codes
    }

    private static func swiftTexts(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }
}
