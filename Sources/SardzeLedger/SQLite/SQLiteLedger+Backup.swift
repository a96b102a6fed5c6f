import GRDB

extension SQLiteLedger {
    /// Copies the ledger into a file of its own, while others may be writing. It is put in place whole or not at all.
    ///
    /// A ledger with damaged pages is not copied. One whose chain does not hold is, for that may be all there is left: the
    /// report says so. It never replaces a file, which may be the last good copy.
    ///
    /// - Parameters:
    ///   - file: where the copy shall be.
    ///   - replacing: whether a file that stands there may be replaced.
    /// - Returns: what `verify` says of the copy. Its head is worth noting down elsewhere.
    @discardableResult
    public func backup(to file: String, replacing: Bool = false) async throws(LedgerError) -> LedgerReport {
        if LedgerFile(path: file).exists, !replacing { throw .exists(file) }
        let draft = try Draft(beside: file)
        try copy(to: draft.path)
        let copy = SQLiteLedger(path: draft.path)
        let report = try await copy.verify(against: nil)
        try await copy.close()
        guard report.damage.isEmpty else { throw .corrupt(path, after: nil) }
        guard try draft.place(replacing: replacing && report.isSound) else {
            throw report.isSound ? .exists(file) : .corrupt(path, after: nil)
        }
        return report
    }

    private func copy(to draft: String) throws(LedgerError) {
        let built: Void? = try reading(orElse: nil) { source in
            let target = try DatabaseQueue(path: draft)
            try target.writeWithoutTransaction { try source.backup(to: $0) }
            try target.close()
        }
        if built == nil { try LedgerConnection.build(draft) }
    }
}
