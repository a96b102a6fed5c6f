/// One content line of an iCalendar text, unfolded: `DTSTART;VALUE=DATE:20260224`.
///
/// - Source: RFC 5545, 3.1.
public struct ICalendarLine: Sendable {
    /// In capitals.
    public let name: String
    /// By name in capitals, the values in the order written, without their quotes; of a name given twice the last.
    public let parameters: [String: [String]]
    public let value: String
    /// Where the name stands.
    public let nameSpan: Span
    private let source: SourceID
    /// In scalars from the beginning of the line.
    private let valueStart: Int
    private let folds: [ICalendarFold]

    init(
        name: String, parameters: [String: [String]], value: String, valueStart: Int, folds: [ICalendarFold],
        in source: SourceID
    ) {
        self.name = name
        self.parameters = parameters
        self.value = value
        self.valueStart = valueStart
        self.folds = folds
        self.source = source
        let start = folds[0].place
        nameSpan = Span(source, start, start.moved(columns: name.unicodeScalars.count))
    }

    /// Where the value stands; the name where the value is empty.
    public var valueSpan: Span {
        value.isEmpty ? nameSpan : span(0..<value.unicodeScalars.count)
    }

    /// Where a part of the value stands, as far as one line of the file shows it.
    ///
    /// - Parameter scalars: Unicode scalars of the value.
    public func span(_ scalars: Range<Int>) -> Span {
        let first = valueStart + scalars.lowerBound
        let last = valueStart + scalars.upperBound
        let index = folds.lastIndex { $0.scalar <= first } ?? 0
        let start = folds[index].place.moved(columns: first - folds[index].scalar)
        // A part that is folded is shown up to the fold.
        let end = index + 1 < folds.count ? min(last, folds[index + 1].scalar) : last
        return Span(source, start, start.moved(columns: max(end - first, 1)))
    }
}

/// Where a line of the file goes on with an unfolded one.
struct ICalendarFold: Sendable {
    /// The first scalar of the unfolded line that stands in this line of the file.
    var scalar: Int
    var place: Position
}
