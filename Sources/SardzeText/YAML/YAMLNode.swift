/// A piece of YAML with its place. Scalars stay text: their type comes from the key they stand under.
public struct YAMLNode: Sendable {
    public let content: Content
    /// From the first to past the last character; of a block collection up to its last child's end, of an empty
    /// value the zero-width place where it would stand.
    public let span: Span

    public enum Content: Sendable {
        /// `isPlain` is false for text in quotes and blocks.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
        /// A reference to an anchor, kept as one; `YAMLDocument.anchors` has what it stands for.
        case alias(String)
    }

    public init(_ content: Content, _ span: Span) {
        self.content = content
        self.span = span
    }

    /// How many items or entries it holds itself.
    public var size: Int {
        switch content {
        case .sequence(let items): items.count
        case .mapping(let entries): entries.count
        case .scalar, .alias: 0
        }
    }

    /// Nothing, `~` or `null`, unquoted (YAML 1.2, 10.3.2).
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }
}

/// One key of a mapping with its value; a key that is no scalar never gets this far.
public struct YAMLEntry: Sendable {
    public let key: String
    public let keySpan: Span
    /// False for a key in quotes.
    public let isKeyPlain: Bool
    public let value: YAMLNode

    /// From the key to the end of the value.
    public var span: Span { Span(keySpan.source, keySpan.start, max(keySpan.end, value.span.end)) }

    public init(key: String, keySpan: Span, isKeyPlain: Bool = true, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.isKeyPlain = isKeyPlain
        self.value = value
    }
}

/// What one file holds, and what is wrong with its YAML.
public struct YAMLDocument: Sendable {
    /// `nil` when the file is empty or could not be read to its end.
    public var root: YAMLNode?
    /// What each alias stands for. A name may be set again and means the last value before its alias (YAML 1.2, 7.1),
    /// so the later ones are kept under names of their own: `x`, `x 2`, `x 3`.
    public var anchors: [String: YAMLNode]
    public var diagnostics: [Diagnostic]
}
