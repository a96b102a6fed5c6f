import Foundation
import TestSupport
import Testing

/// The exercises of the Playground, played from top to bottom in one copy of it, as a reader would.
struct PlaygroundTests {
    private static let playground = Fixtures.repository.appending(path: "Playground")
    /// The same exercises in English and in Latvian, each beginning from the same clean state.
    private static let pages = ["README.md", "LASIMANI.md"]

    /// Commands that no exercise needs, and why.
    private let leftOut = [
        "ledger backup": "its copy is for a machine's backups; by hand, `export` and `import` teach the same",
        "refer redirect": "`decline --suggest` teaches the same, and says why",
        "refer handover": "`assign` has taught what is done when somebody leaves office",
    ]

    @Test(arguments: pages) func `what the exercises show is what is printed`(page: String) throws {
        let moves = try Self.played(page)
        #expect(moves.count { $0.command.excerpt != nil } >= 15)
        for move in moves {
            if let fault = move.fault { Issue.record("\(move.command.testDescription)\n\(fault)") }
        }
    }

    @Test(arguments: pages) func `a falsified line of the exercises is noticed`(page: String) throws {
        for move in try Self.played(page) {
            guard let excerpt = move.command.excerpt else { continue }
            let lines = excerpt.components(separatedBy: "\n")
            for (index, line) in lines.enumerated() where !line.isEmpty {
                for wrong in [String(line.dropLast()), String(line.dropFirst()), line + "0"] {
                    var falsified = move
                    falsified.command.excerpt = lines.replacing(index, with: wrong).joined(separator: "\n")
                    #expect(falsified.fault != nil, "\(move.command.testDescription): `\(wrong)` passes")
                }
            }
        }
    }

    @Test(arguments: pages) func `the exercises use every command`(page: String) throws {
        let workspace = try CopiedWorkspace(of: Self.playground)
        defer { workspace.remove() }
        var all = Set(try workspace.run("sardze --help").output.subcommands)
        for family in ShownCommand.families {
            #expect(all.remove(family) != nil)
            all.formUnion(try workspace.run("sardze \(family) --help").output.subcommands.map { "\(family) \($0)" })
        }
        let used = Set(Self.commands(on: page).compactMap(\.subcommand))
        #expect(used == all.subtracting(leftOut.keys))
        #expect(all.isSuperset(of: leftOut.keys))
    }

    @Test func `both pages hold the same exercises`() throws {
        // Only what is in quotes, the language and the folder of a plan of one's own differ.
        let lines = Self.pages.map { page in
            Self.commands(on: page).map {
                $0.line.replacing(/"[^"]*"/, with: "…").replacing(/LANGUAGE=..|--language ../, with: "")
                    .replacing(/town|pilseta/, with: "…")
            }
        }
        #expect(lines[0] == lines[1])
        #expect(try Self.pages.map { try text(of: $0).components(separatedBy: "\n## ").count } == [21, 21])
    }

    @Test(arguments: pages) func `the exercises show no seal and nothing of this machine`(page: String) throws {
        let text = try text(of: page)
        #expect(text.firstMatch(of: /[0-9a-f]{12}/) == nil)
        #expect(!text.contains(FileManager.default.temporaryDirectory.path))
        #expect(!text.contains(Fixtures.repository.path))
    }

    @Test func `the playground begins clean, and its schedule is what the rules say`() throws {
        let workspace = try CopiedWorkspace(of: Self.playground)
        defer { workspace.remove() }
        let before = try workspace.files()
        let check = try workspace.run("sardze check --fail-on warning --today 2026-01-05")
        #expect(check.code == 0, "\(check.output)\(check.diagnostics)")
        #expect(try workspace.run("sardze generate --today 2026-01-05").code == 0)
        #expect(try workspace.files() == before)
    }

    private func text(of page: String) throws -> String {
        try String(contentsOf: Self.playground.appending(path: page), encoding: .utf8)
    }

    private static func commands(on page: String) -> [ShownCommand] {
        ShownCommand.all(on: Self.playground.appending(path: page))
    }

    /// What a page's commands did. Each page is played once, for all tests.
    private static func played(_ page: String) throws -> [Move] { try plays[page, default: .success([])].get() }

    private static let plays = Dictionary(uniqueKeysWithValues: pages.map { page in (page, Result { try play(page) }) })

    private static func play(_ page: String) throws -> [Move] {
        let workspace = try CopiedWorkspace(of: playground)
        defer { workspace.remove() }
        // What is exported on the page holds for the rest of it: a reader has one shell, these lines have one each.
        var variables: [String: String] = [:]
        return try commands(on: page).map { command in
            variables.merge(command.exported) { $1 }
            let before = try workspace.files()
            // Both outputs in one, in the order in which a terminal shows them.
            let (code, output, _) = try workspace.run("{ \(command.line)\n} 2>&1", variables)
            return Move(command: command, code: code, output: output, isEdit: try workspace.files() != before)
        }
    }
}

/// A command that was run.
private struct Move: Sendable {
    var command: ShownCommand
    let code: Int32
    let output: String
    /// Whether it changed a file.
    let isEdit: Bool

    /// What is not as the page says, if anything.
    var fault: String? {
        // 1 says that there are findings. Where the page prints the exit code, the line itself ends with 0.
        let codes: Set<Int32> = command.line.hasPrefix("sardze ") ? [0, 1] : [0]
        if !codes.contains(code) { return "it ends with \(code):\n\(output)" }
        if command.line.hasPrefix("sed "), !isEdit { return "it changes nothing" }
        guard let excerpt = command.excerpt else {
            // Of a check by lines that shows nothing, the page says that it prints nothing.
            let isSilent = output.isEmpty || !command.line.contains("--format line")
            return isSilent ? nil : "it is not silent:\n\(output)"
        }
        if excerpt.isEmpty { return "it shows an empty block" }
        // Whole lines: an excerpt begins where a line begins, and ends where one ends.
        return "\n\(output)".contains("\n\(excerpt)") ? nil : "it prints something else than is shown:\n\(output)"
    }
}

extension [String] {
    fileprivate func replacing(_ index: Int, with element: String) -> [String] {
        var copy = self
        copy[index] = element
        return copy
    }
}

extension ShownCommand {
    /// The commands that have commands of their own.
    fileprivate static let families: Set = ["alert", "ledger", "refer"]

    /// Which command of the program it runs, such as `check` or `ledger verify`, if it runs one.
    fileprivate var subcommand: String? {
        let words = line.split(separator: " ").map(String.init)
        guard words.first == "sardze", words.count > 1 else { return nil }
        guard Self.families.contains(words[1]) else { return words[1] }
        // Of a family that has a command for when none is named, options may stand in its place.
        guard words.count > 2, !words[2].hasPrefix("-") else { return "\(words[1]) run" }
        return words[1...2].joined(separator: " ")
    }

    /// The variables that an `export` line sets, by name.
    fileprivate var exported: [String: String] {
        let words = line.split(separator: " ")
        guard words.first == "export" else { return [:] }
        let pairs = words.dropFirst().map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { $1 }
    }
}

extension String {
    /// The subcommands that this help lists: the words that stand two columns in, below their heading.
    fileprivate var subcommands: [String] {
        guard let list = firstRange(of: "SUBCOMMANDS:\n").map({ self[$0.upperBound...] }) else { return [] }
        return list.matches(of: /(?m)^  (?<name>[a-z][a-z-]*)(?: |$)/).map { String($0.output.name) }
    }
}
