/// Where each line of a text begins, found once, for showing many places of it.
public struct LineTable: Sendable {
    private let content: ArraySlice<UInt8>
    private let starts: [Int]

    public init(_ text: SourceText) {
        content = text.content
        var starts = [content.startIndex]
        for index in content.indices where content[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// One line without its end; bytes that are no UTF-8 show as U+FFFD.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - column: the first column wanted, from 1.
    ///   - limit: how many characters are wanted at most; a line may be as long as its file.
    /// - Returns: `nil` past the last line.
    public func line(_ number: Int, from column: Int = 1, atMost limit: Int = .max) -> String? {
        guard starts.indices.contains(number - 1) else { return nil }
        let end = number < starts.count ? starts[number] - 1 : content.endIndex
        var line = content[starts[number - 1]..<end]
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        if column > 1 { line = line[Self.index(of: column - 1, in: line)...] }
        if limit < line.count { line = line[..<Self.index(of: limit, in: line)] }
        return String(decoding: line, as: UTF8.self)
    }

    /// How many lines there are; the last is empty where the text ends with a line end.
    public var count: Int { starts.count }

    /// The byte with which the character at a place begins; past the end of its line the byte of the line end, past the
    /// last line the end of the text.
    func byte(at place: Position) -> Int {
        guard starts.indices.contains(place.line - 1) else { return content.endIndex }
        var end = place.line < starts.count ? starts[place.line] - 1 : content.endIndex
        if end > starts[place.line - 1], content[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return Self.index(of: place.column - 1, in: content[starts[place.line - 1]..<end])
    }

    /// The place of the byte with which a character begins.
    private static func index(of character: Int, in line: ArraySlice<UInt8>) -> Int {
        var count = 0
        for index in line.indices where line[index] & 0xC0 != 0x80 {
            if count == character { return index }
            count += 1
        }
        return line.endIndex
    }
}
