/// What verifying a ledger found, for programs.
public enum LedgerReportJSON {
    public static func write(
        events: Int, head: String, isSound: Bool, breaks: [(sequence: Int, message: String)], damage: [String],
        to output: inout Output
    ) throws {
        let list = breaks.map {
            JSONText.object([("sequence", String($0.sequence)), ("message", JSONText.quoted($0.message))])
        }
        let object = JSONText.object([
            ("version", "1"), ("sound", isSound ? "true" : "false"), ("events", String(events)),
            ("head", JSONText.quoted(head)), ("breaks", "[\(list.joined(separator: ","))]"),
            ("damage", JSONText.list(damage)),
        ])
        try output.write(object + "\n")
    }
}
