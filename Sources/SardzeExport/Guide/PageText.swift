public import SardzeGuide
import SardzeText
public import SardzeWords

/// The page of a code on a terminal.
public struct PageText {
    private let ink: Ink
    private let language: Language
    /// Columns of prose.
    private static let width = 88

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ page: Page, to output: inout Output) throws {
        try output.write("\(ink(page.code, .bold)): \(page.title[language])\n")
        try heading(PageWords.why, &output)
        try prose(page.why, &output)
        try heading(PageWords.bad, &output)
        try example(page.bad, &output)
        try heading(PageWords.finding, &output)
        let run = ExampleRun(page.bad)
        var text = FindingsText(run.sources, ink, in: language)
        try output.write(text.text(run.shown(of: page.code)).indented)
        try heading(PageWords.good, &output)
        try example(page.good, &output)
        try heading(PageWords.mend, &output)
        try prose(page.mend, &output)
    }

    /// Every code by group, one line each.
    public func writeList(to output: inout Output) throws {
        let width = Page.all.map(\.code.count).max() ?? 0
        for group in CodeGroup.allCases {
            let pages = Page.of(group)
            if pages.isEmpty { continue }
            try output.write("\(ink("\(group.rawValue)", .bold)): \(group.title[language])\n")
            for page in pages { try output.write("  \(page.code.padded(to: width))  \(page.title[language])\n") }
            try output.write("\n")
        }
        let hint = Wording("`sardze explain CODE` tells of one", lv: "`sardze explain CODE` paskaidro vienu")
        try output.write("\(hint[language])\n")
    }

    private func heading(_ words: Wording, _ output: inout Output) throws {
        try output.write("\n\(ink(words[language], .cyan))\n")
    }

    private func prose(_ words: Wording, _ output: inout Output) throws {
        for line in words[language].wrapped(to: Self.width) { try output.write("  \(line)\n") }
    }

    private func example(_ example: Example, _ output: inout Output) throws {
        for line in PageWords.lines(example.text) { try output.write("  \(line)\n") }
        if let file = example.calendarFile {
            try output.write("  \(ink("# holidays.ics", .dim))\n")
            for line in PageWords.lines(file) { try output.write("  \(line)\n") }
        }
        if let settings = example.settings {
            try output.write("  \(ink("# sardze.yaml", .dim))\n")
            for line in PageWords.lines(settings) { try output.write("  \(line)\n") }
        }
        for words in PageWords.circumstances(example) {
            try output.write("  \(ink("# \(words[language])", .dim))\n")
        }
    }
}

extension String {
    /// Two spaces before every line that is not empty.
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0.isEmpty ? "\n" : "  \($0)\n" }
            .joined()
    }

    /// The text in lines of at most so many characters, broken between words.
    fileprivate func wrapped(to width: Int) -> [String] {
        var lines = [""]
        for word in split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(line) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
