import SardzeExport
import SardzeGuide
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Every code has a page, and every page tells the truth: its examples are checked here.
struct GuideTests {
    static let codes = Page.all.map(\.code)

    /// Each bad example is run once: one of them makes half a million tasks.
    private static let runs = Dictionary(uniqueKeysWithValues: Page.all.map { ($0.code, ExampleRun($0.bad)) })

    private func run(_ code: String) throws -> ExampleRun { try #require(Self.runs[code]) }

    private func page(_ code: String) throws -> Page { try #require(Page.of(code: code)) }

    private func text(_ findings: [Finding], _ sources: Sources, in language: Language = .en) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        var text = FindingsText(sources, Ink(isOn: false), in: language)
        try text.write(findings, to: &output)
        try output.flush()
        return printed.text
    }

    @Test(arguments: codes, Language.allCases)
    func `a bad example shows its code in the words of its golden`(code: String, language: Language) throws {
        let run = try run(code)
        let findings = run.findings(of: code)
        #expect(!findings.isEmpty)
        // A thousand of a kind are one golden too.
        let shown = findings.count > 3 ? [findings[0]] : findings
        let ending = language == .en ? "out" : "\(language).out"
        Fixtures.expectGolden(try text(shown, run.sources, in: language), "guide/\(code).\(ending)")
    }

    @Test(arguments: codes)
    func `a bad example shows little beside its code`(code: String) throws {
        let codes = Set(try run(code).findings.map(\.diagnostic.code))
        // What follows from a fault is not another fault: unassigned work is overdue some day.
        let others = codes.subtracting([code, "schedule-missing", "calendar-provisional"]).filter {
            Page.of(code: $0)?.group != .state
        }
        #expect(others.count <= 1, "\(others.sorted())")
    }

    @Test(arguments: codes)
    func `a good example does not show the code, nor any other worth more than a note`(code: String) throws {
        let run = ExampleRun(try page(code).good)
        let wrong = run.findings.filter { $0.diagnostic.code == code || $0.diagnostic.severity > .note }
        let text = try text(wrong, run.sources)
        #expect(wrong.isEmpty, "\(text)")
    }

    @Test(arguments: codes)
    func `a message is one line of prose and the help says what to do`(code: String) throws {
        for finding in try run(code).findings(of: code).prefix(3) {
            let diagnostic = finding.diagnostic
            let words = [diagnostic.message] + diagnostic.related.map(\.message) + (diagnostic.help.map { [$0] } ?? [])
            for line in words.flatMap({ [$0.en, $0.lv] }) {
                #expect(!line.isEmpty && !line.contains(where: \.isNewline) && !line.hasSuffix("."), "\(line)")
            }
            #expect(diagnostic.help != nil, "\(diagnostic.code) says what is wrong and not what to do")
        }
    }

    @Test(arguments: codes)
    func `a page is written in both languages, titles in lower case, prose in sentences`(code: String) throws {
        let page = try page(code)
        for language in Language.allCases {
            let title = page.title[language]
            #expect(!title.hasSuffix(".") && title.count <= 60, "\(title)")
            for prose in [page.why[language], page.mend[language]] {
                #expect(prose.hasSuffix(".") && prose.first?.isLowercase == false, "\(prose)")
                #expect(!prose.contains("  ") && !prose.contains(where: \.isNewline), "\(prose)")
            }
        }
        for words in [page.title, page.why, page.mend] { #expect(words.en != words.lv, "\(words.en)") }
    }

    // MARK: The registry

    @Test func `no code has two pages`() { #expect(Set(Self.codes).count == Self.codes.count) }

    @Test func `every check has a page`() {
        let checks = Check.all.map(\.code) + ScheduleCheck.all.map(\.code) + StateCheck.all.map(\.code)
        #expect(Set(checks).count == checks.count)
        #expect(Set(checks).subtracting(Self.codes).sorted() == [])
    }

    @Test func `every code written in the sources has a page, and every page a code`() throws {
        let codes = try CodesInSources.all()
        #expect(codes.subtracting(Self.codes).sorted() == [])
        #expect(Set(Self.codes).subtracting(codes).sorted() == [])
    }

    @Test func `every code written in the sources is known, and nothing else is`() throws {
        #expect(try CodesInSources.all().symmetricDifference(KnownCodes.all).sorted() == [])
    }

    @Test func `pages stand by group, in the order of the groups`() {
        let groups = Page.all.map(\.group)
        #expect(CodeGroup.allCases.flatMap { group in groups.filter { $0 == group } } == groups)
    }

    // MARK: What is printed

    private func printed(_ write: (inout Output) throws -> Void) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        try write(&output)
        try output.flush()
        return printed.text
    }

    @Test(arguments: [("no-lead", Language.en), ("schedule-edited", .lv), ("yaml-too-many-aliases", .en)])
    func `a page for a terminal is as reviewed`(code: String, language: Language) throws {
        let page = try page(code)
        let text = try printed { try PageText(Ink(isOn: false), in: language).write(page, to: &$0) }
        Fixtures.expectGolden(text, "guide/explain/\(code).\(language).txt")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 130 })
    }

    @Test(arguments: Language.allCases)
    func `the list of codes is as reviewed`(language: Language) throws {
        let text = try printed { try PageText(Ink(isOn: false), in: language).writeList(to: &$0) }
        Fixtures.expectGolden(text, "guide/explain/list.\(language).txt")
    }

    @Test func `a page for the book and a page for programs are as reviewed`() throws {
        let page = try page("vacancy")
        Fixtures.expectGolden(
            try printed { try PageMarkdown(in: .en).write(page, to: &$0) }, "guide/explain/vacancy.md")
        Fixtures.expectGolden(try printed { try PageJSON(in: .en).write(page, to: &$0) }, "guide/explain/vacancy.json")
    }
}
