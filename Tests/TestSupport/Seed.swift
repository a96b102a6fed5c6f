public import SardzeText
import Testing

/// A value of a seed, a fact sheet in YAML, found by key.
public struct Seed {
    public let node: YAMLNode

    public init(_ node: YAMLNode) { self.node = node }

    /// Reads a file under `Tests/Fixtures/seeds`.
    public init(file: String) throws {
        var sources = Sources()
        let id = sources.add(SourceText(path: file, try Fixtures.text("seeds/\(file)")))
        let document = YAMLReader.read(sources[id], as: id)
        try #require(document.diagnostics.isEmpty, "\(document.diagnostics)")
        node = try #require(document.root)
    }

    public var entries: [(key: String, value: Seed)] {
        guard case .mapping(let entries) = node.content else { return [] }
        return entries.map { ($0.key, Seed($0.value)) }
    }

    public var items: [Seed] {
        guard case .sequence(let items) = node.content else { return [] }
        return items.map(Seed.init)
    }

    /// The text of a scalar; `nil` for `null` and for anything else.
    public var text: String? {
        guard case .scalar(let text, _) = node.content, !node.isNull else { return nil }
        return text
    }

    public var texts: [String] { items.compactMap(\.text) }

    public subscript(key: String) -> Seed? { entries.first { $0.key == key }?.value }

    /// The text under a key.
    public func text(_ key: String) -> String? { self[key]?.text }
}
