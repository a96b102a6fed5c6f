import Foundation
import SardzeExport
import SardzeGuide
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Findings as each kind of reader gets them.
struct FindingsFormatTests {
    private let run: ExampleRun
    private let fingerprints: Fingerprints

    init() throws {
        run = ExampleRun(try #require(Page.of(code: "vacancy")).bad)
        fingerprints = Fingerprints(run.findings, run.sources)
    }

    private func printed(_ write: (inout Output) throws -> Void) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        try write(&output)
        try output.flush()
        return printed.text
    }

    @Test func `JSON keeps the promise of the interface`() throws {
        let text = try printed { try FindingsJSON.write(run.findings, run.sources, fingerprints, in: .en, to: &$0) }
        Fixtures.expectGolden(text, "findings/vacancy.json")
    }

    @Test func `SARIF is as reviewed`() throws {
        let text = try printed {
            try FindingsSARIF.write(run.findings, run.sources, fingerprints, version: "1.2.3", in: .en, to: &$0)
        }
        Fixtures.expectGolden(text, "findings/vacancy.sarif")
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    @Test func `SARIF names each rule once and each result points at its own`() throws {
        let run = ExampleRun(try #require(Page.of(code: "golden-dates")).bad)
        let fingerprints = Fingerprints(run.findings, run.sources)
        let text = try printed {
            try FindingsSARIF.write(run.findings, run.sources, fingerprints, version: "1", in: .lv, to: &$0)
        }
        let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let first = try #require((log?["runs"] as? [[String: Any]])?.first)
        let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        #expect(Set(rules).count == rules.count)
        let results = try #require(first["results"] as? [[String: Any]])
        #expect(results.count == run.findings.count)
        for result in results {
            #expect(try rules[#require(result["ruleIndex"] as? Int)] == result["ruleId"] as? String)
        }
        #expect(first["columnKind"] as? String == "unicodeCodePoints")
        #expect(first["language"] as? String == "lv")
    }

    @Test func `paths in SARIF are percent-encoded`() throws {
        let text = try printed { output in
            let (finding, sources) = marked(path: "rules/madona/1. mērķis.yaml")
            try FindingsSARIF.write(
                [finding], sources, Fingerprints([finding], sources), version: "1", in: .en, to: &output)
        }
        #expect(text.contains(#""uri":"rules/madona/1.%20m%C4%93r%C4%B7is.yaml","uriBaseId":"WORKSPACE""#))
    }

    @Test func `one finding a line, and nothing at all when there is none`() throws {
        #expect(
            try printed { try FindingsLines.write(run.findings(of: "vacancy"), run.sources, in: .en, to: &$0) }
                == "rules/madona/example.yaml:9:66: warning: the term of `vadītājs` of `SD` ended on 2025-12-31; nobody else is in office there [vacancy]\n"
        )
        #expect(try printed { try FindingsLines.write([], run.sources, in: .en, to: &$0) }.isEmpty)
    }

    @Test func `a workflow command escapes what would end it`() throws {
        let (finding, sources) = marked(path: "rules/a,b: 100%.yaml")
        #expect(
            try printed { try FindingsAnnotations.write([finding], sources, in: .en, to: &$0) } == """
                ::error file=rules/a%2Cb%3A 100%25.yaml,line=1,endLine=1,col=1,endColumn=5,title=unknown-key::50%25: wrong, \
                twice%0Amend it

                """)
    }

    private func marked(path: String) -> (Finding, Sources) {
        var sources = Sources()
        let source = sources.add(SourceText(path: path, "plan: x\n"))
        let span = Span(source, .start, Position(line: 1, column: 5))
        let message = Wording("50%: wrong, twice", lv: "50%: nepareizi, divreiz")
        let help = Wording("mend it", lv: "novērst")
        return (Finding(Diagnostic("unknown-key", .error, span, message, help: help)), sources)
    }

    // MARK: Findings that people read as one

    private func overdue(_ count: Int, _ language: Language = .en) throws -> String {
        var sources = Sources()
        let source = sources.add(SourceText(path: "rules/madona/a.yaml", "when: reizi nedēļā\n"))
        let span = Span(source, Position(line: 1, column: 7), Position(line: 1, column: 19))
        let findings = (1...count).map { week in
            let task = "5.2@2025-W\(week < 10 ? "0" : "")\(week)"
            let message = Wording("`\(task)` is overdue", lv: "`\(task)` ir nokavēts")
            let help = Wording("do it", lv: "paveiciet")
            return Finding(Diagnostic("overdue", .error, span, message, help: help), task: "madona/\(task)")
        }
        return try printed { output in
            var text = FindingsText(sources, Ink(isOn: false), in: language)
            try text.write(findings, to: &output)
        }
    }

    @Test func `many tasks of one rule are one block`() throws {
        #expect(
            try overdue(26) == """
                rules/madona/a.yaml:1:7: error: `5.2@2025-W01` is overdue [overdue]
                1 | when: reizi nedēļā
                  |       ^^^^^^^^^^^^
                  = likewise 5.2@2025-W02, 5.2@2025-W03, 5.2@2025-W04, 5.2@2025-W05, 5.2@2025-W06 and 20 more
                  = help: do it


                """)
        #expect(try overdue(2).contains("  = likewise 5.2@2025-W02\n"))
        #expect(
            try overdue(9, .lv).contains(
                "  = tāpat 5.2@2025-W02, 5.2@2025-W03, 5.2@2025-W04, 5.2@2025-W05, 5.2@2025-W06 un vēl 3\n"))
        #expect(try !overdue(1).contains("likewise"))
    }
}
