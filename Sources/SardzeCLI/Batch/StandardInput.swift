import Glibc
import SardzeWords

/// Standard input as whole lines, as many at a time as have come.
///
/// It waits only when no whole line is there, so that whoever writes one line and waits for its answer gets it.
struct StandardInput: ~Copyable {
    private var buffer: [UInt8] = []
    private var isAtEnd = false
    /// Whether the rest of a line that is too long is being left out.
    private var isSkipping = false
    private let longest: Int

    private static let piece = 1 << 18

    /// - Parameter longest: bytes of a line that are kept; of a longer one comes one byte more, to tell.
    init(keeping longest: Int) { self.longest = longest }

    /// The next lines, each with its line feed; at the end of input the last may lack it.
    ///
    /// - Returns: `nil` at the end of input.
    mutating func lines() throws(WorldError) -> [UInt8]? {
        while true {
            if let end = buffer.lastIndex(of: UInt8(ascii: "\n")) { return take(end + 1) }
            if isAtEnd { return buffer.isEmpty ? nil : take(buffer.count) }
            if buffer.count > longest + 1 { buffer.removeSubrange((longest + 1)...) }
            isSkipping = buffer.count > longest
            try readMore()
        }
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        let rest = Array(buffer[count...])
        buffer.removeSubrange(count...)
        defer { buffer = rest }
        return buffer
    }

    private mutating func readMore() throws(WorldError) {
        let start = buffer.count
        var got = -1
        var failure: Int32 = 0
        buffer += [UInt8](unsafeUninitializedCapacity: Self.piece) { bytes, count in
            repeat { got = read(STDIN_FILENO, bytes.baseAddress, Self.piece) } while got < 0 && errno == EINTR
            failure = errno
            count = max(0, got)
        }
        guard got >= 0 else {
            throw .system(.read, Wording("standard input", lv: "standarta ievadi")[Console.language], failure)
        }
        isAtEnd = got == 0
        if isSkipping { leaveOut(from: start) }
    }

    /// Leaves out what came of a line that is too long already.
    private mutating func leaveOut(from start: Int) {
        let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) ?? buffer.count
        isSkipping = end == buffer.count
        buffer.removeSubrange(start..<end)
    }
}

extension StandardInput {
    /// All of it, as far as it is not larger than any text that is read.
    ///
    /// - Parameter limit: in bytes; of a longer input comes one byte more, to tell.
    static func all(upTo limit: Int) throws(WorldError) -> [UInt8] {
        var input = StandardInput(keeping: limit)
        var bytes: [UInt8] = []
        while bytes.count <= limit, let lines = try input.lines() { bytes += lines }
        return bytes
    }
}
