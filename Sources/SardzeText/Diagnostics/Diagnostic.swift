public import SardzeWords

/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// Another place that explains a finding.
public struct Label: Sendable, Hashable {
    public var span: Span
    public var message: Wording

    public init(_ span: Span, _ message: Wording) {
        self.span = span
        self.message = message.map(\.onOneLine)
    }
}

/// One thing a person should look at in a rule file.
public struct Diagnostic: Sendable, Hashable {
    /// Stable, kebab-case, never reused.
    public var code: String
    public var severity: Severity
    /// The smallest text that is wrong.
    public var span: Span
    /// What is wrong: one line, no final period.
    public var message: Wording
    /// What to do next.
    public var help: Wording?
    /// Other places that explain it.
    public var related: [Label]
    /// The body it is about, where it is about one.
    public var body: String?
    /// How it is mended without a person, where that is safe.
    public var fix: Fix?
    /// Whether what stands there is not shown: a password would go on into a log or a letter.
    public var hidesText: Bool

    public init(
        _ code: String, _ severity: Severity, _ span: Span, _ message: Wording, help: Wording? = nil,
        related: [Label] = [], body: String? = nil, fix: Fix? = nil, hidesText: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.span = span
        self.message = message.map(\.onOneLine)
        self.help = help?.map(\.onOneLine)
        self.related = related
        self.body = body
        self.fix = fix
        self.hidesText = hidesText
    }
}
