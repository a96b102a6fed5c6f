import SardzeTime
public import SardzeWatch

/// Who would be told what on which day, for programs.
///
/// `{"version":1,"days":[{"day","digests":[{"plan","body","urgent":bool,"reasons":{"overdue":3,…},"tasks":[{"kind","name","reason",
/// "number":n}]}]}]}`: days ascend, those without a digest are left out; `reasons` are the words of the alerts' reasons.
public enum AlertForecastJSON {
    /// - Parameter forecasts: of one plan each.
    public static func write(_ forecasts: [AlertForecast], to output: inout Output) throws {
        let days = Dictionary(grouping: forecasts.flatMap(\.days), by: \.day).sorted { $0.key < $1.key }
        let list = days.map { day, parts in
            JSONText.object([
                ("day", JSONText.quoted(day.description)),
                ("digests", "[\(parts.flatMap(\.digests).map(object).joined(separator: ","))]"),
            ])
        }
        try output.write("{\"version\":1,\"days\":[\n\(list.joined(separator: ",\n"))\n]}\n")
    }

    private static func object(_ digest: Digest) -> String {
        let reasons = digest.reasons.map { (name: $0.reason.rawValue, value: String($0.count)) }
        let tasks = digest.items.map { item in
            JSONText.object([
                ("kind", JSONText.quoted(item.matter.kind.rawValue)), ("name", JSONText.quoted(item.matter.name)),
                ("reason", JSONText.quoted(item.reason.rawValue)), ("number", String(item.number)),
            ])
        }
        return JSONText.object([
            ("plan", JSONText.quoted(digest.plan)), ("body", JSONText.quoted(digest.body)),
            ("urgent", digest.isUrgent ? "true" : "false"), ("reasons", JSONText.object(reasons)),
            ("tasks", "[\(tasks.joined(separator: ","))]"),
        ])
    }
}
