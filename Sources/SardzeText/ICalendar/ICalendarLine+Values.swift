extension ICalendarLine {
    /// The value as text, its escapes undone: `\,` `\;` `\\` and `\n`.
    ///
    /// - Source: RFC 5545, 3.3.11.
    public var text: String {
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// The parts of a value that is a list, each with its place in Unicode scalars.
    public var items: [(text: String, scalars: Range<Int>)] {
        var items: [(text: String, scalars: Range<Int>)] = []
        var start = 0
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let length = part.unicodeScalars.count
            items.append((String(part), start..<start + length))
            start += length + 1
        }
        return items
    }
}
