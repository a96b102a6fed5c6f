import SardzeRules
import SardzeText
public import SardzeWords

/// A decision table for a terminal, or for a page in Markdown.
public struct DecisionTableText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// The cells of a rule, and under them its steps.
    public func write(_ table: DecisionTable, to output: inout Output) throws {
        try output.write("\(table.heading(language))\n\n")
        let headings = table.headings(language)
        let rows = table.rows.map { table.cells($0, language) }
        let widths = headings.indices.map { column in
            max(headings[column].count, rows.flatMap { $0[column] }.map(\.count).max() ?? 0)
        }
        // Numbers of cases and tests stand flush right.
        let firstNumber = headings.count - 2
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                column >= firstNumber ? cell.leftPadded(to: widths[column]) : cell.padded(to: widths[column])
            }
            return Self.trimmed(padded.joined(separator: "  "))
        }
        try output.write("\(ink(line(headings), .bold))\n")
        try output.write("\(ink(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), .dim))\n")
        for (row, cells) in zip(table.rows, rows) {
            for number in 0..<(cells.map(\.count).max() ?? 0) {
                let text = line(cells.map { number < $0.count ? $0[number] : "" })
                try output.write(
                    "\(number == 0 && row.tests.isEmpty && row.rule.after == nil ? ink(text, .yellow) : text)\n")
            }
            if let title = row.rule.title { try output.write("    \(ink(title.value.onOneLine, .dim))\n") }
            for step in row.steps { try output.write("    → \(table.said(step, language))\n") }
        }
    }

    /// The same as Markdown.
    public func writeMarkdown(_ table: DecisionTable, to output: inout Output) throws {
        try output.write("\(table.heading(language))\n\n")
        let steps = Wording("steps", lv: "soļi")[language]
        let headings = table.headings(language) + [steps]
        try output.write("| \(headings.map(Self.markdown).joined(separator: " | ")) |\n")
        let rules = headings.indices.map { (headings.count - 3..<headings.count - 1).contains($0) ? "---:" : "---" }
        try output.write("| \(rules.joined(separator: " | ")) |\n")
        for row in table.rows {
            let cells = table.cells(row, language).map { $0.joined(separator: " ") }
            let said = row.steps.map { table.said($0, language) }
            let all = cells.map(Self.markdown) + [said.map(Self.markdown).joined(separator: "<br>")]
            try output.write("| \(all.joined(separator: " | ")) |\n")
        }
    }

    private static func markdown(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "|\\<>*_[]#".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    private static func trimmed(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " }.reversed())
    }
}
