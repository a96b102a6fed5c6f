import SardzeRules
import SardzeText
import SardzeTime
import Testing

/// A plan read from texts written in a test, one a file.
struct PlanText {
    let sources: Sources
    let result: PlanReader.Result

    init(_ files: String...) { self.init(files: files) }

    init(files: [String], named name: String = "town") {
        var sources = Sources()
        let ids = files.enumerated().map { index, text in
            sources.add(SourceText(path: "\(Character(Unicode.Scalar(UInt8(97 + index)))).yaml", text))
        }
        self.sources = sources
        result = PlanReader.read(name, files: ids, from: sources)
    }

    /// A plan of one year and two bodies whose one activity has this time.
    init(when: String) {
        self.init(Self.head, "activities:\n  a:\n    title: Drill\n    when: \(when)\n    responsible: SD\n")
    }

    static let head =
        "period: 2026-01-01/2026-12-31\ncoordinator: SD\nbodies: {SD: {name: Social}, VP: {name: Police}}\n"

    var plan: Plan { get throws { try #require(result.plan) } }
    var codes: [String] { result.diagnostics.map(\.code).sorted() }

    /// `a.yaml:3:1 unknown-key`, sorted.
    var placed: [String] { result.diagnostics.map { "\(place($0.span)) \($0.code)" }.sorted() }

    func place(_ span: Span) -> String { "\(sources[span.source].path):\(span.start.line):\(span.start.column)" }

    /// The text of a span of one line.
    func text(_ span: Span) -> String {
        let line = LineTable(sources[span.source]).line(span.start.line) ?? ""
        let end = span.end.line == span.start.line ? span.end.column : line.unicodeScalars.count + 1
        let scalars = line.unicodeScalars.prefix(end - 1).dropFirst(span.start.column - 1)
        return String(String.UnicodeScalarView(scalars))
    }
}

/// A day as it is written in a test.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

/// A window as it is written in a test.
func window(_ text: String) throws -> Window { try #require(Window(text)) }
