import SardzeText
import SardzeWatch

/// What came of a run, for programs.
///
/// ```
/// {"version":1,"good":false,"kept":false,"letters":[{"id":"0f3a…","plan":"madona","body":"SD","officer":null,"address":"sd@example.org",
///   "urgent":false,"alerts":3,"outcome":"waiting","next":"2026-11-23T08:05:00.000Z",
///   "fault":{"kind":"no-connection","code":null,"reply":"Connection refused"}}],
///  "summary":{"written":1,"delivered":0,"waiting":1,"refused":0,"held":0},"stopped":"no-connection"}
/// ```
///
/// `letters` are those that were sent or tried in this run; `outcome` is `delivered`, `waiting` or `refused`; `next` is `null` unless
/// it waits, `fault` unless it failed. `summary.waiting` counts those too that were not tried now; `held` counts digests that are
/// not letters yet. `stopped` is `null`, `asked`, or the kind of fault for which the rest was not tried. `good` says whether
/// everybody who was to be told was told, `kept` whether the watch is: false where something hinders letters to others than one
/// receiver.
public enum AlertReportJSON {
    public static func write(_ report: AlertReport, to output: inout Output) throws {
        let letters = report.lines.map { line -> String in
            let letter = line.letter
            let outcome = line.isDelivered ? "delivered" : line.next == nil ? "refused" : "waiting"
            return JSONText.object([
                ("id", JSONText.quoted(letter.id.digits)), ("plan", JSONText.quoted(letter.plan)),
                ("body", JSONText.quoted(letter.body)), ("officer", JSONText.quoted(letter.officer)),
                ("address", JSONText.quoted(letter.address)), ("urgent", "\(letter.isUrgent)"),
                ("alerts", "\(letter.count)"), ("outcome", JSONText.quoted(outcome)),
                ("next", JSONText.quoted(line.next?.description)), ("fault", fault(line.delivery)),
            ])
        }
        let summary = JSONText.object([
            ("written", "\(report.written)"), ("delivered", "\(report.delivered)"), ("waiting", "\(report.waiting)"),
            ("refused", "\(report.refused)"), ("held", "\(report.held)"),
        ])
        let stopped: String? =
            switch report.stop {
            case .asked: "asked"
            case .fault(let kind): kind.rawValue
            case nil: nil
            }
        try output.write(
            JSONText.object([
                ("version", "1"), ("good", "\(report.isGood)"), ("kept", "\(report.isKept)"),
                ("letters", "[\(letters.joined(separator: ","))]"), ("summary", summary),
                ("stopped", JSONText.quoted(stopped)),
            ]) + "\n")
    }

    private static func fault(_ delivery: Delivery) -> String {
        switch delivery {
        case .delivered: "null"
        case .postponed(let fault), .refused(let fault):
            JSONText.object([
                ("kind", JSONText.quoted(fault.kind.rawValue)), ("code", fault.code.map(String.init) ?? "null"),
                ("reply", JSONText.quoted(fault.reply)),
            ])
        }
    }
}
