import SardzeWatch

/// A ledger as lines of JSON, in pieces of many whole lines: `for try await piece in ledger.lines() { … }`.
///
/// Of a damaged ledger come all lines before the first event that cannot be read; then it throws, and the error names the last
/// one that could. What was written until then can be imported into a new ledger.
public struct LedgerLines: AsyncSequence, Sendable {
    let ledger: any LedgerStore
    let after: Int

    public func makeAsyncIterator() -> Iterator { Iterator(ledger: ledger, last: after) }

    public struct Iterator: AsyncIteratorProtocol {
        private static let page = 4_096
        let ledger: any LedgerStore
        /// The sequence of the last event that was given out.
        var last: Int

        public mutating func next() async throws -> [UInt8]? {
            let records = try await ledger.records(after: last, limit: Self.page)
            guard let end = records.last else { return nil }
            last = end.event.sequence
            var bytes: [UInt8] = []
            bytes.reserveCapacity(records.count * 400)
            for record in records { LedgerLine.write(record, to: &bytes) }
            return bytes
        }
    }
}

extension LedgerStore {
    /// The ledger as lines of JSON, byte for byte what `importLines` takes; no piece when it is empty.
    ///
    /// - Parameter sequence: the event before the first one wanted; 0 for all.
    public func lines(after sequence: Int = 0) -> LedgerLines { LedgerLines(ledger: self, after: sequence) }
}
