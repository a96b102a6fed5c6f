import GRDB
import SardzeWatch

extension SQLiteLedger {
    /// Takes in the lines that `lines()` gave: into an empty ledger all of them, into one that already holds the beginning of
    /// the same chain the rest.
    ///
    /// Every line is checked: its form, its hash, and that it follows the one before. Nothing is written unless all are good.
    ///
    /// - Parameter file: the path of the lines; empty ones are passed over.
    /// - Returns: how many events were added; 0 when the ledger held them all.
    @discardableResult
    public func importLines(from file: String) throws(LedgerError) -> Int {
        var source = try LineSource(path: file)
        // A look at all lines first: a file that is refused must not leave even an empty ledger behind.
        var check = LineImport()
        while let line = try source.next() { _ = try check.read(line, number: source.number) }
        guard check.count > 0 else { return 0 }
        return try writing { db in
            var source = try LineSource(path: file)
            var lines = LineImport()
            var head = try db.ledgerHead()
            let before = head.sequence
            let message = ChainMessage()
            while let line = try source.next() {
                guard let record = try lines.read(line, number: source.number) else { continue }
                if let added = try db.takeIn(record, head, message, line: source.number) { head = added }
            }
            return head.sequence - before
        }
    }
}

extension Database {
    /// Adds one record, or sees that it is there already.
    ///
    /// - Returns: the new end; `nil` when the ledger holds the event already.
    fileprivate func takeIn(
        _ record: LedgerRecord, _ head: LedgerHead, _ message: ChainMessage, line: Int
    ) throws -> LedgerHead? {
        let sequence = record.event.sequence
        func refused(_ fault: LineFault) -> LedgerError { .importRefused(line: line, column: 1, fault) }
        if sequence <= head.sequence {
            guard try ledgerHead(upTo: sequence) == LedgerHead(sequence: sequence, hash: record.hash) else {
                throw refused(.diverges(sequence: sequence))
            }
            return nil
        }
        guard sequence == head.sequence + 1 else { throw refused(.sequence(expected: head.sequence + 1)) }
        guard record.previous == head.hash else {
            throw refused(head.sequence == 0 ? .previous : .diverges(sequence: head.sequence))
        }
        return try insert(record.event, after: head, message)
    }
}
