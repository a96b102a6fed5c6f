/// One file's text as it was read, with the name people know it by.
public struct SourceText: Sendable {
    /// The path as it is shown: relative to the workspace where it lies inside it.
    public let path: String
    /// The bytes, byte-order mark included.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, _ text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes after a byte-order mark.
    public var content: ArraySlice<UInt8> {
        bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    }

    /// The place of a byte; a byte inside a character counts as that character's.
    ///
    /// - Parameter offset: into `bytes`.
    public func position(ofByte offset: Int) -> Position {
        var line = 1
        var column = 1
        for byte in content[..<min(max(offset, content.startIndex), content.endIndex)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }
}

/// The texts of one run, numbered in the order they were added.
public struct Sources: Sendable {
    public private(set) var texts: [SourceText] = []

    public init() {}

    public mutating func add(_ text: SourceText) -> SourceID {
        texts.append(text)
        return SourceID(number: Int32(texts.count - 1))
    }

    public subscript(id: SourceID) -> SourceText { texts[Int(id.number)] }
}
