import GRDB
import SardzeWatch

extension SQLiteLedger {
    public func note(_ run: AlertRun) throws(LedgerError) {
        try writing { db in
            for kind in run.isGood ? ["any", "good"] : ["any"] {
                try db.run(
                    """
                    INSERT OR REPLACE INTO alert_run (kind, ended, good, written, delivered, postponed, refused)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                    """,
                    [
                        .text(kind), BoundValue(run.ended), BoundValue(run.isGood), .number(run.written),
                        .number(run.delivered), .number(run.postponed), .number(run.refused),
                    ])
            }
        }
    }

    public func lastRuns() throws(LedgerError) -> (good: AlertRun?, any: AlertRun?) {
        try reading(orElse: (nil, nil)) { db in (try db.alertRun("good"), try db.alertRun("any")) }
    }
}

extension Database {
    fileprivate func alertRun(_ kind: String) throws -> AlertRun? {
        try rows(
            "SELECT ended, good, written, delivered, postponed, refused FROM alert_run WHERE kind = ?1", [.text(kind)]
        ) { row in
            AlertRun(
                ended: Timestamp(milliseconds: row.integer(0)), isGood: row.integer(1) != 0, written: row.integer(2),
                delivered: row.integer(3), postponed: row.integer(4), refused: row.integer(5))
        }.first
    }
}
