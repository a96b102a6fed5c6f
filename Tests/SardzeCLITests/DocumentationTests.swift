import Foundation
import TestSupport
import Testing

/// Every `sardze` command that the README and the DocC pages show does run.
///
/// Each runs as a reader would run it, through the shell, in a copy of this repository's workspace. Where the page shows
/// the command after a `$`, the block that follows must be a part of what it prints. Lines with `make` are not run here:
/// they build the package that these tests are part of.
struct DocumentationTests {
    @Test(arguments: ShownCommand.all)
    func `a command shown in the documentation runs`(_ command: ShownCommand) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let (code, standard, diagnostic) = try workspace.run(command.line)
        let output = standard + diagnostic
        // 1 says that there are findings; 2 and 64 say that the line could not be run as it is written.
        #expect([0, 1].contains(code), "it ends with \(code):\n\(output.prefix(2000))")
        if let excerpt = command.excerpt { #expect(output.contains(excerpt), "it prints something else than is shown") }
    }

    @Test func `every page of the documentation is looked at`() {
        let pages = Set(ShownCommand.all.map(\.page))
        #expect(pages.isSuperset(of: ["README.md", "Commands.md", "RuleLanguage.md", "Sardze.md"]))
        #expect(ShownCommand.all.count { $0.excerpt != nil } >= 3)
    }
}

/// A line of a fenced `sh` block.
struct ShownCommand: Sendable, CustomTestStringConvertible {
    let page: String
    let number: Int
    let line: String
    /// What the page shows of its output.
    var excerpt: String?

    var testDescription: String { "\(page):\(number) \(line)" }

    static let all = pages.flatMap(commands)

    private static var pages: [URL] {
        let catalog = Fixtures.repository.appending(path: "Sources/SardzeCLI/Sardze.docc")
        let inside = FileManager.default.enumerator(at: catalog, includingPropertiesForKeys: nil)
        let pages = inside?.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" } ?? []
        return [Fixtures.repository.appending(path: "README.md")] + pages.sorted { $0.path < $1.path }
    }

    private static func commands(of page: URL) -> [ShownCommand] {
        let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
        var commands: [ShownCommand] = []
        /// The language of the block that is open, if one is.
        var language: Substring?
        var showsOutput = false
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("```") {
                language = language == nil ? trimmed.dropFirst(3) : nil
                if language == "", showsOutput { commands[commands.count - 1].excerpt = "" }
                if language == nil, commands.last?.excerpt != nil { showsOutput = false }
            } else if language == "sh" {
                let command = trimmed.hasPrefix("$ ") ? String(trimmed.dropFirst(2)) : trimmed
                guard command.hasPrefix("sardze ") else { continue }
                showsOutput = command != trimmed
                commands.append(ShownCommand(page: page.lastPathComponent, number: index + 1, line: command))
            } else if language == "", showsOutput {
                commands[commands.count - 1].excerpt? += line + "\n"
            }
        }
        return commands
    }
}
