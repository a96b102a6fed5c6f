public import SardzeGuide
import SardzeText
public import SardzeWords

/// The pages of the codes as articles of the book.
public struct PageMarkdown {
    private let language: Language

    /// The name of the article that lists the others.
    public static let index = "Codes"

    public init(in language: Language) { self.language = language }

    public func write(_ page: Page, to output: inout Output) throws {
        try output.write("# \(page.code)\n\n\(page.title[language].asSentence)\n")
        try output.write("\n## \(PageWords.why[language])\n\n\(page.why[language])\n")
        try output.write("\n## \(PageWords.bad[language])\n\n")
        try example(page.bad, &output)
        try output.write("\n## \(PageWords.finding[language])\n\n```\n")
        let run = ExampleRun(page.bad)
        var text = FindingsText(run.sources, Ink(isOn: false), in: language)
        try output.write(text.text(run.shown(of: page.code)))
        try output.write("```\n\n## \(PageWords.good[language])\n\n")
        try example(page.good, &output)
        try output.write("\n## \(PageWords.mend[language])\n\n\(page.mend[language])\n")
    }

    /// The article that lists every code by group.
    public func writeIndex(to output: inout Output) throws {
        let lead = Wording(
            "Every code, why it matters, and how to mend what it finds: `sardze explain` tells the same.",
            lv: "Visi kodi, kāpēc tie ir svarīgi un kā novērst konstatēto: to pašu stāsta `sardze explain`.")
        try output.write("# \(PageWords.codes[language])\n\n\(lead[language])\n\n## Topics\n")
        for group in CodeGroup.allCases {
            let pages = Page.of(group)
            if pages.isEmpty { continue }
            try output.write("\n### \(group.title[language].asSentence.dropLast())\n\n")
            for page in pages { try output.write("- <doc:\(page.code)>\n") }
        }
    }

    private func example(_ example: Example, _ output: inout Output) throws {
        let lines = PageWords.lines(example.text)
        if !lines.isEmpty { try output.write("```yaml\n\(lines.joined(separator: "\n"))\n```\n") }
        if let file = example.calendarFile {
            try output.write("\n`holidays.ics`:\n\n```\n\(PageWords.lines(file).joined(separator: "\n"))\n```\n")
        }
        if let settings = example.settings {
            try output.write("\n`sardze.yaml`:\n\n```yaml\n\(PageWords.lines(settings).joined(separator: "\n"))\n```\n")
        }
        let circumstances = PageWords.circumstances(example).map { $0[language] }
        if !circumstances.isEmpty { try output.write("\n\(circumstances.joined(separator: "; ").asSentence)\n") }
    }
}

extension String {
    /// With a capital letter in front and a full stop behind.
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
