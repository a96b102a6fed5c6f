extension SourceText {
    /// The text with fixes made, every byte outside their spans as it was.
    ///
    /// - Returns: the text, and the fixes that were made, in order. One that overlaps an earlier one, or that would take
    ///   a comment away, is left out.
    public func applying(_ fixes: [Fix]) -> (text: SourceText, made: [Fix]) {
        let table = LineTable(self)
        var made: [Fix] = []
        var cuts: [Cut] = []
        for fix in fixes {
            let wanted = fix.edits.map { Cut($0, table) }
            let isFree = wanted.indices.allSatisfy { index in
                !cuts.contains { $0.overlaps(wanted[index]) }
                    && !wanted[..<index].contains { $0.overlaps(wanted[index]) }
            }
            guard isFree, !wanted.contains(where: takesComment) else { continue }
            made.append(fix)
            cuts += wanted
        }
        return (SourceText(path: path, bytes: bytes(with: cuts)), made)
    }

    private struct Cut {
        let bytes: Range<Int>
        let replacement: String

        init(_ edit: Edit, _ table: LineTable) {
            let start = table.byte(at: edit.span.start)
            bytes = start..<max(start, table.byte(at: edit.span.end))
            replacement = edit.replacement
        }

        func overlaps(_ other: Cut) -> Bool {
            bytes.overlaps(other.bytes) || bytes.lowerBound == other.bytes.lowerBound
                || (bytes.isEmpty && other.bytes.contains(bytes.lowerBound))
                || (other.bytes.isEmpty && bytes.contains(other.bytes.lowerBound))
        }
    }

    /// Whether a `#` would go: it may begin a comment, and comments are kept.
    private func takesComment(_ cut: Cut) -> Bool {
        bytes[cut.bytes].contains(UInt8(ascii: "#")) && !cut.replacement.utf8.contains(UInt8(ascii: "#"))
    }

    private func bytes(with cuts: [Cut]) -> [UInt8] {
        let lineEnd = usesReturns ? "\r\n" : "\n"
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64 * cuts.count)
        var reached = 0
        for cut in cuts.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
            result += bytes[reached..<cut.bytes.lowerBound]
            result += cut.replacement.replacing("\n", with: lineEnd).utf8
            reached = cut.bytes.upperBound
        }
        return result + bytes[reached...]
    }

    /// Whether its first line ends as on Windows.
    private var usesReturns: Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
        return bytes[end - 1] == UInt8(ascii: "\r")
    }
}
