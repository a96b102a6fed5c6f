import ArgumentParser
import SardzeExport
import SardzeGuide
import SardzeText
import SardzeWords

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell why a finding matters and how to mend it, with an example.",
        discussion: "Without a code: every code, by group.")

    @Argument(help: "The code in brackets behind a finding.")
    var code: String?

    @Flag(help: "Write the pages of all codes, and one that lists them, into the folder given with --output.")
    var all = false

    @Option(help: "How the page is printed.")
    var format: PageFormat = .text

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of messages.", valueName: "lv|en"))
    var language: Language?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder for --all; made if it is not there.", valueName: "folder"),
        completion: .directory)
    var output: String?

    func validate() throws {
        if all, code != nil {
            throw ValidationError(
                Wording("name one code, or ask for --all, not both", lv: "norādiet vienu kodu vai --all, nevis abus"))
        }
        if all, output == nil || format != .md {
            throw ValidationError(
                Wording(
                    "--all writes --format md into an --output folder",
                    lv: "--all raksta ar --format md mapē, ko norāda ar --output"))
        }
        if output != nil, !all {
            throw ValidationError(Wording("--output goes with --all", lv: "--output lieto kopā ar --all"))
        }
        guard let code, Page.of(code: code) == nil else { return }
        let offer =
            Suggestion.nearest(to: code, among: Page.all.map(\.code)).map(Suggestion.question)
            ?? Wording("`sardze explain` lists them", lv: "tos uzskaita `sardze explain`")
        throw ValidationError(Wording("there is no code `\(code)`; ", lv: "koda `\(code)` nav; ") + offer)
    }

    func run() throws {
        if let folder = output { return try writeBook(into: folder) }
        let page = code.flatMap { Page.of(code: $0) }
        try Console.print { output in
            switch (format, page) {
            case (.text, let page?): try PageText(Console.ink, in: Console.language).write(page, to: &output)
            case (.text, nil): try PageText(Console.ink, in: Console.language).writeList(to: &output)
            case (.md, let page?): try PageMarkdown(in: Console.language).write(page, to: &output)
            case (.md, nil): try PageMarkdown(in: Console.language).writeIndex(to: &output)
            case (.json, let page?): try PageJSON(in: Console.language).write(page, to: &output)
            case (.json, nil): try PageJSON(in: Console.language).writeList(to: &output)
            }
        }
    }

    /// One file a code, and one that lists them.
    private func writeBook(into folder: String) throws {
        try Files.makeFolder(folder)
        let markdown = PageMarkdown(in: Console.language)
        try write("\(folder)/\(PageMarkdown.index).md") { try markdown.writeIndex(to: &$0) }
        for page in Page.all {
            try write("\(folder)/\(page.code).md") { try markdown.write(page, to: &$0) }
        }
    }

    private func write(_ path: String, _ content: (inout Output) throws -> Void) throws {
        let file = try NewFile(replacing: path)
        var sink = Output { try file.write($0) }
        try content(&sink)
        try sink.flush()
        try file.sync()
        try file.place()
    }
}
