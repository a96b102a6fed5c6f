/// Where in a line of JSON something stands.
enum LinePlace {
    /// The column of a key, from 1 in Unicode scalars; 1 where the line does not hold it.
    static func column(of key: String?, in line: [UInt8]) -> Int {
        guard let key else { return 1 }
        let quoted = Array("\"\(key)\"".utf8)
        var start = 0
        while start + quoted.count <= line.count {
            if line[start..<start + quoted.count].elementsEqual(quoted), colonFollows(start + quoted.count, in: line) {
                // Every byte but a continuation begins a scalar.
                return line[..<start].count { $0 & 0xC0 != 0x80 } + 1
            }
            start += 1
        }
        return 1
    }

    /// Only a key is followed by a colon: within a text the quotes would be escaped.
    private static func colonFollows(_ end: Int, in line: [UInt8]) -> Bool {
        line[end...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: ":")
    }
}
