import SardzeWatch

/// The outbox for programs.
///
/// `{"version":1,"letters":[{"letter","plan","body","officer","urgent":bool,"written","alerts":n,"state":"waiting|delivered|failed|
/// dropped","attempts":n,"last","next","fault":{"kind","code":n,"reply"}}]}`: `letter` is all 32 digits; `officer`, `last`, `next` and
/// `fault` are null where there is none. No address and no text of a letter is shown.
public enum OutboxJSON {
    public static func write(_ rows: [OutboxRow], to output: inout Output) throws {
        let list = rows.map(object).joined(separator: ",\n")
        try output.write("{\"version\":1,\"letters\":[\n\(list)\n]}\n")
    }

    private static func object(_ row: OutboxRow) -> String {
        JSONText.object([
            ("letter", JSONText.quoted(row.letter.id.digits)), ("plan", JSONText.quoted(row.letter.plan)),
            ("body", JSONText.quoted(row.letter.body)), ("officer", JSONText.quoted(row.letter.officer)),
            ("urgent", row.letter.isUrgent ? "true" : "false"),
            ("written", JSONText.quoted(row.letter.written.description)), ("alerts", String(row.letter.count)),
            ("state", JSONText.quoted(row.state.rawValue)), ("attempts", String(row.attempts)),
            ("last", JSONText.quoted(row.last?.description)), ("next", JSONText.quoted(row.next?.description)),
            ("fault", row.fault.map(object) ?? "null"),
        ])
    }

    private static func object(_ fault: DeliveryFault) -> String {
        JSONText.object([
            ("kind", JSONText.quoted(fault.kind.rawValue)), ("code", fault.code.map(String.init) ?? "null"),
            ("reply", JSONText.quoted(fault.reply)),
        ])
    }
}
