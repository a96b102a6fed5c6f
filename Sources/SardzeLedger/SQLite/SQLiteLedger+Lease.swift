import GRDB
public import SardzeWatch

extension SQLiteLedger {
    public func takeLease(_ holder: LeaseHolder, at now: Timestamp) throws(LedgerError) -> Lease? {
        try writing { db in
            if let lease = try db.lease(), lease.holder != holder, lease.holds(at: now) { return lease }
            try db.setLease(Lease(holder, from: now))
            return nil
        }
    }

    public func renewLease(_ holder: LeaseHolder, at now: Timestamp) throws(LedgerError) {
        let lease = try reading(orElse: nil) { try $0.lease() }
        guard let lease, lease.holder == holder else { throw .leaseLost }
        guard lease.isDueForRenewal(at: now) else { return }
        try writing { db in
            guard try db.lease()?.holder == holder else { throw LedgerError.leaseLost }
            try db.setLease(Lease(holder, from: now))
        }
    }

    public func releaseLease(_ holder: LeaseHolder) throws(LedgerError) {
        guard LedgerFile(path: path).exists else { return }
        try writing { db in
            if try db.lease()?.holder == holder { try db.run("DELETE FROM lease") }
        }
    }
}

extension Database {
    fileprivate func lease() throws -> Lease? {
        try rows("SELECT machine, process, began, until FROM lease") { row in
            Lease(
                holder: LeaseHolder(machine: row.text(0) ?? "", process: row.integer(1), began: row.integer(2)),
                until: Timestamp(milliseconds: row.integer(3)))
        }.first
    }

    fileprivate func setLease(_ lease: Lease) throws {
        try run(
            "INSERT OR REPLACE INTO lease (only, machine, process, began, until) VALUES (1, ?1, ?2, ?3, ?4)",
            [
                .text(lease.holder.machine), .number(lease.holder.process), .number(lease.holder.began),
                BoundValue(lease.until),
            ])
    }
}
