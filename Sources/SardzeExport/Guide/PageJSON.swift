public import SardzeGuide
import SardzeText
import SardzeWatch
public import SardzeWords

/// The pages of the codes for programs.
public struct PageJSON {
    private let language: Language

    public init(in language: Language) { self.language = language }

    public func write(_ page: Page, to output: inout Output) throws {
        let run = ExampleRun(page.bad)
        let fingerprints = Fingerprints(run.findings, run.sources)
        let findings = run.shown(of: page.code).map {
            FindingsJSON.object($0, run.sources, fingerprints, language)
        }
        let fields =
            [("version", "1")] + head(page) + [
                ("why", JSONText.quoted(page.why[language])), ("bad", example(page.bad)),
                ("findings", "[\(findings.joined(separator: ","))]"), ("good", example(page.good)),
                ("mend", JSONText.quoted(page.mend[language])),
            ]
        try output.write(JSONText.object(fields) + "\n")
    }

    /// Every code by group.
    public func writeList(to output: inout Output) throws {
        try output.write("{\"version\":1,\"codes\":[")
        let pages = CodeGroup.allCases.flatMap(Page.of)
        for (index, page) in pages.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + JSONText.object(head(page)))
        }
        try output.write("\n]}\n")
    }

    private func head(_ page: Page) -> [(name: String, value: String)] {
        [
            ("code", JSONText.quoted(page.code)), ("group", JSONText.quoted(page.group.rawValue)),
            ("title", JSONText.quoted(page.title[language])),
        ]
    }

    private func example(_ example: Example) -> String {
        let file = example.calendarFile.map { [("calendarFile", JSONText.quoted($0))] } ?? []
        let settings = example.settings.map { [("settings", JSONText.quoted($0))] } ?? []
        return JSONText.object(
            [
                ("text", JSONText.quoted(example.text)), ("frame", JSONText.quoted(example.frame.text)),
                ("today", JSONText.quoted(example.today)), ("issued", JSONText.quoted(example.issued?.rules)),
                ("recorded", JSONText.list(example.events.map(\.command))),
            ] + file + settings)
    }
}
