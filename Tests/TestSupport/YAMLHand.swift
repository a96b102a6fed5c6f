/// A YAML tree that can be written in many ways that all mean the same.
public indirect enum YAMLSketch: Sendable {
    case text(String)
    case list([YAMLSketch])
    case map([(key: String, value: YAMLSketch)])

    public static func texts(_ texts: [String]) -> YAMLSketch {
        texts.count == 1 ? .text(texts[0]) : .list(texts.map(YAMLSketch.text))
    }
}

/// One person's way of writing YAML: block or flow, which quotes, which order of keys, where a comment.
public struct YAMLHand {
    private var random: SeededGenerator?

    /// The plainest way: block style, keys in the order given, no comments.
    public init() {}

    /// A way that only the seed knows.
    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    public mutating func written(_ entries: [(key: String, value: YAMLSketch)]) -> String {
        block(entries, indent: "")
    }

    // MARK: Choices

    private mutating func chance(_ oneIn: Int) -> Bool {
        guard var generator = random else { return false }
        defer { random = generator }
        return Int.random(in: 0..<oneIn, using: &generator) == 0
    }

    private mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        guard var generator = random else { return items }
        defer { random = generator }
        return items.shuffled(using: &generator)
    }

    // MARK: Blocks

    private mutating func block(_ entries: [(key: String, value: YAMLSketch)], indent: String) -> String {
        var text = ""
        for (key, value) in shuffled(entries) {
            if chance(6) { text += "\(chance(2) ? "" : indent)# ne šis: \"vēl\" [nekas\n" }
            if chance(12) { text += "\n" }
            text += indent + scalar(key) + ":" + self.value(value, indent: indent)
        }
        return text
    }

    private mutating func value(_ value: YAMLSketch, indent: String) -> String {
        let deeper = indent + (chance(3) ? "    " : "  ")
        switch value {
        case .map(let entries) where !entries.isEmpty && !chance(3):
            return lineEnd() + block(entries, indent: deeper)
        case .list(let items) where !items.isEmpty && chance(2):
            return lineEnd() + items.map { "\(deeper)- \(flow($0))\(lineEnd())" }.joined()
        case .text(let text) where chance(8) && Self.isFoldable(text):
            return " >-\n\(deeper)\(text.replacing(" ", with: chance(2) ? " " : "\n\(deeper)"))\n"
        default: return " \(flow(value))\(lineEnd())"
        }
    }

    private mutating func lineEnd() -> String { chance(8) ? "  # ar piezīmi: {jā}\n" : "\n" }

    // MARK: Flow

    private mutating func flow(_ value: YAMLSketch) -> String {
        switch value {
        case .text(let text): return scalar(text)
        case .list(let items): return "[" + items.map { flow($0) }.joined(separator: ", ") + "]"
        case .map(let entries):
            return "{" + shuffled(entries).map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private mutating func scalar(_ text: String) -> String {
        if Self.isPlain(text), !chance(4) { return text }
        if chance(2) { return "'\(text.replacing("'", with: "''"))'" }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, first.isLetter || first.isNumber, last != " " else {
            return false
        }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " -_./".contains($0) }
    }

    /// Whether words can stand on lines of their own: single spaces only, none at the ends, no leading mark.
    private static func isFoldable(_ text: String) -> Bool {
        !text.isEmpty && text.first != " " && text.last != " " && !text.contains("  ") && !text.contains("\n")
    }
}
