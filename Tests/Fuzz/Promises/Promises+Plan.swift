import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

extension Promises {
    mutating func hold(ofPlan bytes: [UInt8]) {
        guard let today = CivilDate("2026-06-15") else { return expect(false, "there is such a day") }
        var sources = Sources()
        let (rules, schedule) = Self.parts(bytes)
        let file = sources.add(SourceText(path: "rules/plan/plan.yaml", bytes: rules))
        let other = sources.add(SourceText(path: "schedules/plan/2026.yaml", bytes: schedule ?? []))
        let places = Places(sources, [file, other])

        func review() -> PlanReview {
            let reading = PlanReader.read("plan", files: [file], from: sources)
            let issued = ScheduleReader.read("plan", files: schedule == nil ? [] : [other], from: sources)
            return PlanReview(reading, named: "plan", issued: issued, today: today)
        }
        let one = review()
        let findings = one.findings()
        for finding in findings { expectSound(finding.diagnostic, places) }
        expect(review().findings() == findings, "one plan gives one list of findings")
        expectMended(findings, sources[file], file)
        expectReadsBack(one, sources)
    }

    /// The rules and the schedule of one input.
    private static func parts(_ bytes: [UInt8]) -> (rules: [UInt8], schedule: [UInt8]?) {
        let mark = Array("\n=====\n".utf8)
        guard let place = bytes.firstRange(of: mark) else { return (bytes, nil) }
        return (Array(bytes[...place.lowerBound]), Array(bytes[place.upperBound...]))
    }

    /// What the fixes leave is still YAML.
    private mutating func expectMended(_ findings: [Finding], _ text: SourceText, _ file: SourceID) {
        let fixes = findings.map(\.diagnostic).filter { $0.span.source == file }.compactMap(\.fix)
        guard !fixes.isEmpty, YAMLReader.read(text, as: file).root != nil else { return }
        let mended = text.applying(fixes).text
        expect(
            YAMLReader.read(mended, as: file).root != nil,
            "a mended plan is read: \(String(decoding: mended.bytes, as: UTF8.self))")
    }

    /// What is generated is read back as it was.
    private mutating func expectReadsBack(_ review: PlanReview, _ sources: Sources) {
        guard review.obstacles.isEmpty, review.current.tasks.count < 500 else { return }
        var sources = sources
        let files = ScheduleText.years(of: review.current).map { year in
            sources.add(SourceText(path: "\(year.year).yaml", year.text))
        }
        let issued = ScheduleReader.read("plan", files: files, from: sources)
        expect(issued.diagnostics.isEmpty, "a schedule is read back: \(issued.diagnostics.map(\.message.en))")
        expect(issued.schedule == review.current, "a schedule is read back as it was")
    }
}
