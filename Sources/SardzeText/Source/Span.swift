/// A place between two characters of a text. Lines and columns count from 1, columns in Unicode scalars.
public struct Position: Sendable, Hashable, Comparable {
    private let storedLine: Int32
    private let storedColumn: Int32

    public var line: Int { Int(storedLine) }
    public var column: Int { Int(storedColumn) }

    public init(line: Int, column: Int) {
        storedLine = Int32(clamping: line)
        storedColumn = Int32(clamping: column)
    }

    /// The first place of every text.
    public static let start = Position(line: 1, column: 1)

    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// The place some columns on in the same line.
    public func moved(columns: Int) -> Position { Position(line: line, column: column + columns) }
}

/// The number of a text in its `Sources`.
public struct SourceID: Sendable, Hashable, Comparable {
    let number: Int32

    public static func < (left: SourceID, right: SourceID) -> Bool { left.number < right.number }
}

/// A piece of one text: from `start` up to, not including, `end`.
public struct Span: Sendable, Hashable, Comparable {
    public let source: SourceID
    public let start: Position
    public let end: Position

    public init(_ source: SourceID, _ start: Position, _ end: Position) {
        self.source = source
        self.start = start
        self.end = max(start, end)
    }

    public static func < (left: Span, right: Span) -> Bool {
        (left.source, left.start, left.end) < (right.source, right.start, right.end)
    }

    /// Whether a place lies in it, its end included.
    func contains(_ place: Position) -> Bool { start <= place && place <= end }

    /// The part of a one-line span covered by these scalars; the whole span when it has several lines, when its
    /// text is written with escapes, or when they do not fit.
    public func part(_ scalars: Range<Int>, ofTextLength length: Int) -> Span {
        guard start.line == end.line, scalars.upperBound <= length else { return self }
        // Two characters more than the text are a pair of quotes: an escape adds at least one of its own.
        let quote: Int
        switch end.column - start.column - length {
        case 0: quote = 0
        case 2: quote = 1
        default: return self
        }
        let text = start.moved(columns: quote)
        return Span(source, text.moved(columns: scalars.lowerBound), text.moved(columns: scalars.upperBound))
    }
}
