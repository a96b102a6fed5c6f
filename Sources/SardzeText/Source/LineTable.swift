/// Where each line of a text begins, found once, for showing many places of it.
public struct LineTable: Sendable {
    private let content: ArraySlice<UInt8>
    private let starts: [Int]

    public init(_ text: SourceText) {
        content = text.content
        var starts = [content.startIndex]
        for (index, byte) in zip(content.indices, content) where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// One line without its end; bytes that are no UTF-8 show as U+FFFD.
    ///
    /// - Parameter number: from 1.
    /// - Returns: `nil` past the last line.
    public func line(_ number: Int) -> String? {
        guard starts.indices.contains(number - 1) else { return nil }
        let end = number < starts.count ? starts[number] - 1 : content.endIndex
        var line = content[starts[number - 1]..<end]
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
