import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// Reads the texts of one command line, and shows what is wrong with one as `check` would.
struct TimeReader {
    private let surroundings: WhenSurroundings
    private let format: ReportFormat
    private var sources = Sources()

    init(_ surroundings: WhenSurroundings, _ format: ReportFormat) {
        self.surroundings = surroundings
        self.format = format
    }

    /// - Parameter text: the text, or `-` for standard input.
    /// - Throws: exit code 1 when it is not understood, once that was shown.
    mutating func read(_ text: String, named name: Wording) throws -> WrittenTime {
        let isInput = text == "-"
        let bytes = isInput ? try StandardInput.all(upTo: WhenText.longest) : Array(text.utf8)
        let source = sources.add(SourceText(path: isInput ? "-" : name[Console.language], bytes: bytes))
        let (time, diagnostics) = WhenText.read(
            source, from: sources, reference: surroundings.reference, start: surroundings.start,
            school: surroundings.school)
        if let time { return time }
        try show(Finding.ordered(diagnostics.map { Finding($0) }))
        throw ExitCode(1)
    }

    private func show(_ findings: [Finding]) throws {
        try Console.print { output in
            switch format {
            case .text:
                var text = FindingsText(sources, Console.ink, in: Console.language)
                try text.write(findings, to: &output)
            case .json:
                try FindingsJSON.write(
                    findings, sources, Fingerprints(findings, sources), in: Console.language, to: &output)
            }
        }
    }
}
