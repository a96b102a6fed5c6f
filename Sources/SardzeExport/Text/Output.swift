import SardzeTime

/// Where an exporter writes: bytes gathered into large pieces, so that a calendar of any size passes through little
/// memory.
public struct Output: ~Copyable {
    private var bytes: [UInt8] = []
    private let drain: ([UInt8]) throws -> Void
    private static let piece = 1 << 16

    /// - Parameter drain: takes each piece in turn; what it throws ends the export.
    public init(_ drain: @escaping ([UInt8]) throws -> Void) {
        self.drain = drain
        bytes.reserveCapacity(Self.piece + 4096)
    }

    public mutating func write(_ text: String) throws {
        bytes.append(contentsOf: text.utf8)
        if bytes.count >= Self.piece { try flush() }
    }

    public mutating func write(_ more: [UInt8]) throws {
        bytes.append(contentsOf: more)
        if bytes.count >= Self.piece { try flush() }
    }

    /// Gathers bytes without handing any on, for the small pieces between two writes.
    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Gathers `2025-01-31`.
    mutating func append(_ day: CivilDate) {
        let start = bytes.count
        for _ in 0..<10 { bytes.append(UInt8(ascii: "-")) }
        bytes.withUnsafeMutableBufferPointer { buffer in
            day.write(to: UnsafeMutableBufferPointer(rebasing: buffer[start...]), separated: true)
        }
    }

    /// Hands on what is left; call it once at the end.
    public mutating func flush() throws {
        guard !bytes.isEmpty else { return }
        try drain(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
