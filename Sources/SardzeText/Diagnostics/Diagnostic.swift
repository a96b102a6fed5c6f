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
    public var message: String

    public init(_ span: Span, _ message: String) {
        self.span = span
        self.message = message.onOneLine
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
    public var message: String
    /// What to do next.
    public var help: String?
    /// Other places that explain it.
    public var related: [Label]

    public init(
        _ code: String, _ severity: Severity, _ span: Span, _ message: String, help: String? = nil,
        related: [Label] = []
    ) {
        self.code = code
        self.severity = severity
        self.span = span
        self.message = message.onOneLine
        self.help = help?.onOneLine
        self.related = related
    }
}

extension String {
    /// The text with a space for every line end and control character: what a file says must not steer a terminal.
    fileprivate var onOneLine: String {
        guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.steersTerminals ? " " : $0 }))
    }
}

extension Unicode.Scalar {
    /// Control characters, line ends, and marks that turn the direction of writing.
    fileprivate var steersTerminals: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
