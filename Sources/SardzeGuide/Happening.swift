/// What was recorded in the ledger before an example is checked; days are year-month-day, tasks `5.2@2026-W07`.
public enum Happening: Sendable {
    case done(String, on: String)
    /// So many of the target's unit were reached on the way.
    case progress(String, on: String, count: Int)
    /// Work was called for that no calendar foresaw.
    case triggered(String, on: String, due: String, lead: String)
    case figure(String, period: String, body: String, value: String)

    /// The command that records it.
    public var command: String {
        switch self {
        case .done(let task, let day): "sardze done \(task) --on \(day)"
        case .progress(let task, let day, let count): "sardze progress \(task) --on \(day) --count \(count)"
        case .triggered(let task, let day, _, _):
            "sardze trigger \(task.split(separator: "@").first ?? "") --on \(day)"
        case .figure(let indicator, let period, let body, let value):
            "sardze figure \(indicator) --period \(period) --body \(body) --value \(value)"
        }
    }
}
