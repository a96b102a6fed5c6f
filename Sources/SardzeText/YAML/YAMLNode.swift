/// A piece of YAML with its place. Scalars stay text: their type comes from the key they stand under.
public struct YAMLNode: Sendable {
    public let content: Content
    /// From the first to past the last character; of a block collection up to its last child's end, of an empty
    /// value the zero-width place where it would stand.
    public let span: Span
    /// Whether it is a collection in brackets.
    public let isFlow: Bool

    public enum Content: Sendable {
        /// `isPlain` is false for text in quotes and blocks.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
        /// A reference to an anchor, kept as one; `YAMLDocument.anchors` has what it stands for.
        case alias(String)
    }

    public init(_ content: Content, _ span: Span, isFlow: Bool = false) {
        self.content = content
        self.span = span
        self.isFlow = isFlow
    }

    /// Whether it is a list with a dash before each item.
    public var isBlockSequence: Bool {
        guard case .sequence = content else { return false }
        return !isFlow
    }

    /// Whether it says the same, wherever it stands; aliases of one anchor do, but no alias is opened.
    func says(sameAs other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one, _), .scalar(let two, _)): one == two && isNull == other.isNull
        case (.sequence(let one), .sequence(let two)): one.elementsEqual(two) { $0.says(sameAs: $1) }
        case (.mapping(let one), .mapping(let two)):
            one.elementsEqual(two) { $0.key == $1.key && $0.value.says(sameAs: $1.value) }
        case (.alias(let one), .alias(let two)): one == two
        default: false
        }
    }

    /// The entries of the mapping, here or further inside, one of whose keys begins at a place.
    public func entries(withKeyAt place: Position) -> [YAMLEntry]? {
        switch content {
        case .mapping(let entries):
            entries.contains { $0.keySpan.start == place }
                ? entries
                : entries.first { $0.value.span.contains(place) }?.value.entries(withKeyAt: place)
        case .sequence(let items): items.first { $0.span.contains(place) }?.entries(withKeyAt: place)
        case .scalar, .alias: nil
        }
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
