import Foundation
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// One plan read from texts, with every finding about it, as `sardze check` would see it.
struct PlanFixture {
    let sources: Sources
    let review: PlanReview
    let findings: [Finding]

    /// - Parameters:
    ///   - files: paths of fixtures, or of the checkout where they begin with `rules/`.
    ///   - schedule: likewise the path of a schedule that was issued.
    ///   - withState: whether what is late and what is due soon is of interest too.
    init(
        _ plan: String, files: [String], schedule: String? = nil, today: String = "2026-01-15", withState: Bool = false
    ) throws {
        var sources = Sources()
        func add(_ path: String) throws -> SourceID {
            let file = path.hasPrefix("rules/") ? Fixtures.repository : Fixtures.folder
            let bytes = try [UInt8](Data(contentsOf: file.appending(path: path)))
            return sources.add(SourceText(path: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes))
        }
        let rules = try files.map(add)
        let issued = try schedule.map { [try add($0)] } ?? []
        self.sources = sources
        review = PlanReview(
            PlanReader.read(plan, files: rules, from: sources), named: plan,
            issued: ScheduleReader.read(plan, files: issued, from: sources), today: try #require(CivilDate(today)))
        let state = Set(StateCheck.all.map(\.code))
        findings = review.findings().filter { withState || !state.contains($0.diagnostic.code) }
    }

    /// The names in a folder of fixtures that end like this, ascending.
    static func names(in folder: String, ending: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: Fixtures.folder.appending(path: folder).path)
        return (names ?? []).filter { $0.hasSuffix(ending) }.sorted()
    }

    var codes: Set<String> { Set(findings.map(\.diagnostic.code)) }

    /// What a terminal without colour shows.
    func text() throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        var text = FindingsText(sources, Ink(isOn: false), in: .en)
        try text.write(findings, to: &output)
        try output.flush()
        return printed.text
    }
}

/// Gathers what an exporter writes.
final class Printed {
    var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
