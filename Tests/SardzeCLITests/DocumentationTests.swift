import Foundation
import SardzeWords
import TestSupport
import Testing

/// Every `sardze` command that the README and the DocC pages show does run.
///
/// Each runs as a reader would run it, through the shell, in a copy of this repository's workspace. Where the page shows
/// the command after a `$`, the block that follows must be a part of what it prints. Lines with `make` are not run here:
/// they build the package that these tests are part of.
struct DocumentationTests {
    @Test(arguments: ShownCommand.distinct)
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
        let pages = Set(ShownCommand.documentation.map(\.page))
        #expect(pages.isSuperset(of: ["README.md", "Commands.md", "RuleLanguage.md", "Sardze.md"]))
        #expect(ShownCommand.documentation.count { $0.excerpt != nil } >= 3)
    }
}

extension ShownCommand {
    /// The `sardze` commands of the README and of the DocC pages.
    fileprivate static let documentation = pages.flatMap(all).filter {
        $0.line.hasPrefix("sardze ") || $0.line.contains("| sardze ")
    }

    /// The same, each once: many stand on several pages with the same output.
    fileprivate static let distinct: [ShownCommand] = {
        var seen: Set<[String?]> = []
        return documentation.filter { seen.insert([$0.line, $0.excerpt]).inserted }
    }()

    private static var pages: [URL] {
        let catalog = Fixtures.repository.appending(path: "Sources/SardzeCLI/Sardze.docc")
        let inside = FileManager.default.enumerator(at: catalog, includingPropertiesForKeys: nil)
        let pages = inside?.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" } ?? []
        return [Fixtures.repository.appending(path: "README.md")] + pages.sorted { $0.path < $1.path }
    }
}
