public import SardzeWatch

/// Counts of referrals for programs; what is held back is `null`.
public enum ReferralCountsJSON {
    public static func write(_ counts: [ReferralCounts], to output: inout Output) throws {
        let plans = counts.map { counts in
            let tables = counts.tables.map { table in
                let rows = table.rows.map { row in
                    JSONText.object([("value", JSONText.quoted(row.value)), ("count", number(row.count))])
                }
                return JSONText.object([
                    ("by", JSONText.quoted(table.kind.name)), ("heldBack", table.isHeldBack ? "true" : "false"),
                    ("rows", "[\(rows.joined(separator: ","))]"),
                ])
            }
            return JSONText.object([
                ("plan", JSONText.quoted(counts.plan)), ("year", "\(counts.year)"), ("total", number(counts.total)),
                ("tables", "[\(tables.joined(separator: ","))]"),
            ])
        }
        try output.write("{\"version\":1,\"counts\":[\(plans.joined(separator: ","))]}\n")
    }

    private static func number(_ count: Int?) -> String { count.map(String.init) ?? "null" }
}
