import Glibc

/// A file read line by line, whatever its size. A line feed ends a line; the last may lack it.
struct LineSource: ~Copyable {
    private let path: String
    private let file: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Lines given out so far: the number of the last one, from 1.
    private(set) var number = 0

    init(path: String) throws(LedgerError) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .importUnreadable(path, reason: String(cString: strerror(errno))) }
    }

    deinit { close(file) }

    /// - Returns: the next line without its line feed; `nil` after the last. Of a line longer than is read at all, only so
    ///   much that it can be refused.
    mutating func next() throws(LedgerError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                number += 1
                return Array(buffer[start..<end])
            }
            searched = buffer.count
            let isLong = buffer.count - start > LedgerLine.longest
            if isAtEnd || isLong {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                number += 1
                return Array(buffer[start...])
            }
            searched -= start
            try fill()
        }
    }

    private mutating func fill() throws(LedgerError) {
        buffer.removeSubrange(..<start)
        start = 0
        var got = -1
        var failure: Int32 = 0
        buffer += [UInt8](unsafeUninitializedCapacity: 1 << 16) { bytes, count in
            repeat { got = Glibc.read(file, bytes.baseAddress, bytes.count) } while got < 0 && errno == EINTR
            failure = errno
            count = max(0, got)
        }
        guard got >= 0 else { throw .importUnreadable(path, reason: String(cString: strerror(failure))) }
        isAtEnd = got == 0
    }
}
