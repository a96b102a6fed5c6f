import SardzeText

/// A text that knows where in its file each of its characters stands.
struct PlacedText {
    let text: String
    private let source: SourceID
    /// Of each Unicode scalar, and of the end.
    private let places: [Position]

    init(_ text: SourceText, _ source: SourceID) {
        self.text = String(decoding: text.content, as: UTF8.self)
        self.source = source
        var places: [Position] = []
        var place = Position.start
        for scalar in self.text.unicodeScalars {
            places.append(place)
            place = scalar == "\n" ? Position(line: place.line + 1, column: 1) : place.moved(columns: 1)
        }
        self.places = places + [place]
    }

    private init(_ scalars: String.UnicodeScalarView, _ places: [Position], _ source: SourceID) {
        text = String(scalars)
        self.places = places
        self.source = source
    }

    /// How many Unicode scalars.
    var count: Int { places.count - 1 }

    /// Where its scalars stand, by their offsets; offsets past the end stand at the end.
    func span(of range: Range<Int>) -> Span {
        Span(source, places[min(range.lowerBound, count)], places[min(range.upperBound, count)])
    }

    var span: Span { span(of: 0..<count) }

    /// The lines, where one that begins with a space or a tab continues the one before: its line end and that character
    /// are left out.
    ///
    /// - Source: RFC 5545, 3.1, content lines.
    var unfoldedLines: [PlacedText] {
        var lines: [PlacedText] = []
        var scalars = String.UnicodeScalarView()
        var kept: [Position] = []
        let all = Array(text.unicodeScalars)
        for (index, scalar) in all.enumerated() {
            let isFold = index > 0 && all[index - 1] == "\n" && (scalar == " " || scalar == "\t")
            let next = index + 1 < all.count ? all[index + 1] : nil
            if isFold || scalar == "\r" { continue }
            if scalar != "\n" {
                scalars.append(scalar)
                kept.append(places[index])
            } else if next != " ", next != "\t" {
                lines.append(PlacedText(scalars, kept + [places[index]], source))
                (scalars, kept) = (String.UnicodeScalarView(), [])
            }
        }
        return lines + [PlacedText(scalars, kept + [places[count]], source)]
    }

    /// The parts before and after the first of some characters; `nil` where there is none.
    func divided(atFirst separators: Set<Unicode.Scalar>) -> (before: PlacedText, after: PlacedText)? {
        guard let index = text.unicodeScalars.firstIndex(where: separators.contains) else { return nil }
        let offset = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: index)
        return (part(0..<offset), part(offset + 1..<count))
    }

    /// The parts between separators.
    func split(at separator: Unicode.Scalar) -> [PlacedText] {
        var parts: [PlacedText] = []
        var start = 0
        for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == separator {
            parts.append(part(start..<offset))
            start = offset + 1
        }
        return parts + [part(start..<count)]
    }

    /// Without the spaces at either end.
    var trimmed: PlacedText {
        let isSpace = text.unicodeScalars.map(\.properties.isWhitespace)
        let first = isSpace.firstIndex(of: false) ?? 0
        return part(first..<(isSpace.lastIndex(of: false).map { $0 + 1 } ?? first))
    }

    private func part(_ range: Range<Int>) -> PlacedText {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        let end = scalars.index(start, offsetBy: range.count)
        return PlacedText(
            String.UnicodeScalarView(scalars[start..<end]), Array(places[range.lowerBound...range.upperBound]), source)
    }
}
