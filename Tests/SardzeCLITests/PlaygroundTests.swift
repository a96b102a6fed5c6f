import Foundation
import TestSupport
import Testing

/// The exercises of the Playground, played from top to bottom in one copy of it, as a reader would.
struct PlaygroundTests {
    private let playground = Fixtures.repository.appending(path: "Playground")

    @Test func `what the exercises show is what is printed`() throws {
        let moves = try play()
        #expect(moves.count { $0.command.excerpt != nil } >= 15)
        for move in moves {
            if let fault = move.fault { Issue.record("\(move.command.testDescription)\n\(fault)") }
        }
    }

    @Test func `a falsified line of the exercises is noticed`() throws {
        for move in try play() {
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

    @Test func `the exercises use every command`() throws {
        let words = ShownCommand.all(on: playground.appending(path: "README.md")).map { $0.line.split(separator: " ") }
        let used = Set(words.compactMap { $0.first == "sardze" ? $0.dropFirst().first : nil })
        #expect(used == ["agenda", "calendar", "check", "export", "generate", "preview"])
    }

    @Test func `the playground begins clean, and its schedule is what the rules say`() throws {
        let workspace = try CopiedWorkspace(of: playground)
        defer { workspace.remove() }
        let before = try workspace.files()
        let check = try workspace.run("sardze check --fail-on warning --today 2026-01-05")
        #expect(check.code == 0, "\(check.output)\(check.diagnostics)")
        #expect(try workspace.run("sardze generate --today 2026-01-05").code == 0)
        #expect(try workspace.files() == before)
    }

    private func play() throws -> [Move] {
        let workspace = try CopiedWorkspace(of: playground)
        defer { workspace.remove() }
        return try ShownCommand.all(on: playground.appending(path: "README.md")).map { command in
            let before = try workspace.files()
            // Both outputs in one, in the order in which a terminal shows them.
            let (code, output, _) = try workspace.run("{ \(command.line)\n} 2>&1")
            return Move(command: command, code: code, output: output, isEdit: try workspace.files() != before)
        }
    }
}

/// A command that was run.
private struct Move {
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
        guard let excerpt = command.excerpt else { return nil }
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
