/// What was recorded in the ledger before an example is checked; days are year-month-day, tasks `5.2@2026-W07`.
public enum Happening: Sendable {
    case done(String, on: String)
    /// So many of the target's unit were reached on the way.
    case progress(String, on: String, count: Int)
    /// Work was called for that no calendar foresaw.
    case triggered(String, on: String, due: String, lead: String)
    case figure(String, period: String, body: String, value: String)
    /// A referral was written down by a body, or by nobody who says so: what it says as `urgency=danger-now`, and when by the
    /// clocks of the plan, `2026-01-05T10:00`.
    case written(String, from: String?, saying: [String], at: String)
    /// A referral or a step of it moved: the words after `sardze refer`.
    case moved(String, at: String)
    /// Nobody is told of something for a while: `task 5.2@2026-W07`, `activity 5.2`, `body SD`.
    case silenced(String, until: String, owner: String, reason: String)
    /// A letter was written to a body: its 32 digits and the day.
    case told(String, body: String, on: String)
    /// The mailbox refused it.
    case refused(String, body: String)

    /// The command that records it.
    public var command: String {
        switch self {
        case .done(let task, let day): "sardze done \(task) --on \(day)"
        case .progress(let task, let day, let count): "sardze progress \(task) --on \(day) --count \(count)"
        case .triggered(let task, let day, _, _):
            "sardze trigger \(task.split(separator: "@").first ?? "") --on \(day)"
        case .figure(let indicator, let period, let body, let value):
            "sardze figure \(indicator) --period \(period) --body \(body) --value \(value)"
        case .written(let reference, let sender, let sayings, let time):
            "sardze refer new \(sayings.joined(separator: " ")) \(sender.map { "--from \($0)" } ?? "--anonymous") "
                + "--reference \(reference) --at \(time)"
        case .moved(let words, let time): "sardze refer \(words) --at \(time)"
        case .silenced(let what, let day, let owner, let reason):
            "sardze alert silence --\(what) --until \(day) --owner \(owner) --reason \"\(reason)\""
        case .told, .refused: "sardze alert"
        }
    }
}
