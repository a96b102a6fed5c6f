import SardzeWatch

/// Lines of an export, each held against the one before it.
struct LineImport {
    /// Records read so far.
    private(set) var count = 0
    private var last: LedgerHead?
    private let message = ChainMessage()

    /// - Parameter number: the line's, from 1.
    /// - Returns: `nil` for an empty line.
    mutating func read(_ line: [UInt8], number: Int) throws(LedgerError) -> LedgerRecord? {
        guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) else { return nil }
        func refused(_ fault: LineFault, at key: String?) -> LedgerError {
            .importRefused(line: number, column: LinePlace.column(of: key, in: line), fault)
        }
        let record: LedgerRecord
        do { record = try LedgerLine.read(line) } catch { throw refused(error.fault, at: error.key) }
        let sequence = record.event.sequence
        if let last {
            guard sequence == last.sequence + 1 else {
                throw refused(.sequence(expected: last.sequence + 1), at: "sequence")
            }
            guard record.previous == last.hash else { throw refused(.previous, at: "previous") }
        } else if sequence < 1 {
            throw refused(.malformed("sequence"), at: "sequence")
        }
        message.write(record.event)
        guard message.hash(after: record.previous) == record.hash else { throw refused(.hash, at: "hash") }
        last = LedgerHead(sequence: sequence, hash: record.hash)
        count += 1
        return record
    }
}
