import SardzeExport
import SardzeGuide
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Findings as they are said in both languages.
struct BilingualFindingsTests {
    @Test func `every finding of every bad example is said in Latvian too`() throws {
        for page in Page.all { expectBilingual(ExampleRun(page.bad).findings) }
        let defects = PlanFixture.names(in: "defects", ending: ".yaml").map { "defects/\($0)" }
        let findings = try PlanFixture("plan", files: defects).findings
        #expect(findings.count > 10)
        expectBilingual(findings)
    }

    /// One slip in each, of the kinds that no bad plan shows.
    @Test(arguments: [
        "a: [1", "a: {b: 1", "a: 'x", "a: \"\\q\"", "a:\n- b\n  - c: d: e", "a: b: c", "a: *x", "? [a]\n: b",
        "a: !!x b",
        "--- a\n--- b", "a: @x", "a: %x", "a: b\n c: d", "a\nb: c", "a: |x\n b", "&: a", "plan: [x]", "period: x",
        "period: 2025-02-30/2025-03-01", "period: 2025-03-01/2025-02-01", "period: 2025/2026", "adopted: 2025-02-30",
        "adopted: x", "timezone: ' '", "language: fr", "review: reizi nedēļā pirmdienās", "titel: x", "goals: x",
        "goals: {1: {levels: x}}", "bodies: {A: {email: x}}", "bodies: {A: {works: x}}", "bodies: {A: {moved: x}}",
        "bodies: {A: {capacity: {per: x}}}", "bodies: {A: {officers: x}}", "bodies: {A: {deputy: B}}",
        "calendar: {moved: [{off: 2025-01-01}], holidays: [{name: x}], breaks: {a: x}}",
        "indicators: {a: {every: x, agree: x, figures: {x: {y: z}}}}", "resources: {a: {owner: x, from: y}}",
        "activities: {a b: {}}", "activities: {a: {when: {}}}", "activities: {a: {when: {at least: 999, per: year}}}",
        "activities: {a: {when: {every: weak}}}", "activities: {a: {when: {every: week, on: x, times: 2}}}",
        "activities: {a: {when: {every: month, by: [1, 2], times: 400}}}", "activities: {a: {when: {within: x}}}",
        "activities: {a: {when: {every: week, months: x, until: 2025-01-01, from: 2026-01-01}}}",
        "activities: {a: {when: {after completion: 3 hours}}}", "activities: {a: {when: {as needed: false}}}",
        "activities: {a: {when: {rrule: x}}}", "activities: {a: {when: {every: week, dates: [2025-01-01]}}}",
        "activities: {a: {when: [x], roll: x, tests: {x: 1, 2025: {first: x, count: y}}, target: {unit: x}}}",
        "activities: {a: {when: {dates: []}, results: [x], after: [b], goal: g, level: l, lead: L, budget: {x: y}}}",
        "activities: {a: {when: {every: week, except: [xmas]}}}",
    ])
    func `every slip in a plan is told in Latvian too`(text: String) {
        for frame in ["", "period: 2025-01-01/2026-12-31\n"] {
            var sources = Sources()
            let file = sources.add(SourceText(path: "plan.yaml", (text.hasPrefix("period") ? "" : frame) + text + "\n"))
            let diagnostics = PlanReader.read("plan", files: [file], from: sources).diagnostics
            #expect(!diagnostics.isEmpty)
            expectBilingual(diagnostics.map { Finding($0) })
        }
    }

    private func expectBilingual(_ findings: [Finding]) {
        for diagnostic in findings.map(\.diagnostic) {
            let wordings =
                [diagnostic.message] + diagnostic.related.map(\.message) + [diagnostic.help].compactMap(\.self)
            for wording in wordings { TestSupport.expectBilingual(wording) }
        }
    }

    @Test func `the summary agrees with its numbers`() {
        var sources = Sources()
        let file = sources.add(SourceText(path: "plan.yaml", "x"))
        func findings(_ severity: Severity, _ count: Int) -> [Finding] {
            (0..<count).map { _ in
                Finding(
                    Diagnostic(
                        "code", severity, Span(file, .start, .start), Wording("a word", lv: "vārds")))
            }
        }
        let summary = FindingsText.summary(findings(.error, 1) + findings(.warning, 21) + findings(.note, 11))
        #expect(summary == Wording("1 error, 21 warnings, 11 notes", lv: "1 kļūda, 21 brīdinājums, 11 piezīmes"))
        #expect(FindingsText.summary([]) == Wording("nothing to report", lv: "nav, ko ziņot"))
    }
}
