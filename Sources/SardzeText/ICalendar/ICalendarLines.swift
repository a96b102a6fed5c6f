/// The unfolded lines of an iCalendar text, one after the other.
///
/// Folds are undone on bytes, for they may cut a character in two; lines may end with LF or with CR LF.
///
/// - Source: RFC 5545, 3.1.
struct ICalendarLines {
    struct Line {
        var bytes: ArraySlice<UInt8>
        /// At least one, ascending.
        var folds: [ICalendarFold]
    }

    private let content: ArraySlice<UInt8>
    private var index: Int
    private var number = 1

    init(_ text: SourceText) {
        content = text.content
        index = content.startIndex
    }

    /// The next line that is not empty, or `nil` at the end.
    mutating func next() -> Line? {
        while index < content.endIndex {
            var line = Line(
                bytes: physical(), folds: [ICalendarFold(scalar: 0, place: Position(line: number, column: 1))])
            number += 1
            if goesOn { unfold(&line) }
            if !line.bytes.isEmpty { return line }
        }
        return nil
    }

    private var goesOn: Bool { index < content.endIndex && (content[index] == 0x20 || content[index] == 0x09) }

    private mutating func unfold(_ line: inout Line) {
        var bytes = Array(line.bytes)
        var scalars = Self.scalars(line.bytes)
        while goesOn {
            index += 1
            let rest = physical()
            line.folds.append(ICalendarFold(scalar: scalars, place: Position(line: number, column: 2)))
            number += 1
            scalars += Self.scalars(rest)
            bytes += rest
        }
        line.bytes = bytes[...]
    }

    /// The rest of the line of the file, without its end.
    private mutating func physical() -> ArraySlice<UInt8> {
        let end = content[index...].firstIndex(of: 0x0A) ?? content.endIndex
        let line = content[index..<end]
        index = min(end + 1, content.endIndex)
        return line.last == 0x0D ? line.dropLast() : line
    }

    /// How many characters begin in these bytes.
    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
