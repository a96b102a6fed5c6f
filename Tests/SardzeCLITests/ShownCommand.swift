import Foundation
import TestSupport
import Testing

/// A line of a fenced `sh` block.
///
/// Where the page shows the command after a `$`, the plain block that follows is what it prints, or a part of it.
struct ShownCommand: Sendable, CustomTestStringConvertible {
    let page: String
    let number: Int
    let line: String
    /// What the page shows of its output.
    var excerpt: String?

    var testDescription: String { "\(page):\(number) \(line)" }

    /// Every command that a page shows, in its order.
    static func all(on page: URL) -> [ShownCommand] {
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
            } else if language == "sh", !trimmed.isEmpty {
                let command = trimmed.hasPrefix("$ ") ? String(trimmed.dropFirst(2)) : trimmed
                showsOutput = command != trimmed
                commands.append(ShownCommand(page: page.lastPathComponent, number: index + 1, line: command))
            } else if language == "", showsOutput {
                commands[commands.count - 1].excerpt? += line + "\n"
            }
        }
        return commands
    }
}
