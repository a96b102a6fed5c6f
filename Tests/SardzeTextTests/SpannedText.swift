import SardzeText
import Testing

/// One text and the YAML in it, for looking at places.
struct SpannedText {
    let sources: Sources
    let id: SourceID
    let document: YAMLDocument

    init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) {
        var sources = Sources()
        id = sources.add(SourceText(path: "rules.yaml", bytes: bytes))
        self.sources = sources
        document = YAMLReader.read(sources[id], as: id)
    }

    var codes: [String] { document.diagnostics.map(\.code) }

    /// The text a span covers, lines joined by `\n`.
    func slice(_ span: Span) -> String {
        let table = LineTable(sources[span.source])
        let lines = (span.start.line...span.end.line).map { number in
            let scalars = Array((table.line(number) ?? "").unicodeScalars)
            let from = number == span.start.line ? span.start.column - 1 : 0
            let to = number == span.end.line ? span.end.column - 1 : scalars.count
            return String(String.UnicodeScalarView(scalars.prefix(to).dropFirst(from)))
        }
        return lines.joined(separator: "\n")
    }

    /// The value under these keys; numbers step into sequences.
    func node(_ path: String...) throws -> YAMLNode {
        var node = try #require(document.root, "\(document.diagnostics)")
        for step in path {
            switch node.content {
            case .mapping(let entries): node = try #require(entries.first { $0.key == step }).value
            case .sequence(let items): node = items[try #require(Int(step))]
            default: throw Missing(step: step)
            }
        }
        return node
    }

    struct Missing: Error { let step: String }
}

extension Span {
    /// `2:3-2:9`
    var shown: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

extension YAMLNode {
    /// The text of a scalar or the name of an alias, else `nil`.
    var text: String? {
        switch content {
        case .scalar(let text, _): text
        case .alias(let name): "*\(name)"
        default: nil
        }
    }

    /// This node and every node inside it.
    var all: [YAMLNode] {
        switch content {
        case .sequence(let items): [self] + items.flatMap(\.all)
        case .mapping(let entries): [self] + entries.flatMap(\.value.all)
        default: [self]
        }
    }
}
