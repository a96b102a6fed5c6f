extension When: CustomStringConvertible {
    /// The normal form as a mapping on one line: `{every: quarter}`, `{at least: 4, per: year}`.
    public var description: String {
        switch self {
        case .cadence(let cadence): cadence.description
        case .floor(let limit): "{at least: \(limit.count), per: \(limit.per)}"
        case .ceiling(let limit): "{at most: \(limit.count), per: \(limit.per)}"
        case .dates(let dates): "{dates: [\(dates.map(\.description).joined(separator: ", "))]}"
        case .rule(let recurrence): recurrence.mapping
        case .window(let first, let last):
            "{window: \(first.map(\.description) ?? "..")/\(last.map(\.description) ?? "..")}"
        case .completion(let duration): "{after completion: \(duration)}"
        case .deadline(let deadline): deadline.description
        case .asNeeded: "{as needed: true}"
        case .continuous: "{continuous: true}"
        case .unspecified(.cadence): "{unspecified: cadence}"
        case .unspecified(.date): "{unspecified: date}"
        }
    }
}

extension Recurrence {
    fileprivate var mapping: String {
        func list(_ key: String, _ days: [CivilDate]) -> String {
            days.isEmpty ? "" : ", \(key): [\(days.map(\.description).joined(separator: ", "))]"
        }
        return "{rrule: \(self), start: \(start)\(list("also", added))\(list("except", excluded))}"
    }
}

extension When.Deadline: CustomStringConvertible {
    public var description: String {
        "{\(isBefore ? "before" : "within"): \(within)\(event.map { ", of: \($0)" } ?? "")}"
    }
}

extension Cadence: CustomStringConvertible {
    public var description: String {
        var parts = ["every: \(every)"]
        if times > 1 { parts.append("times: \(times)") }
        if !on.isEmpty { parts.append("on: \(Self.list(on))") }
        if let opens { parts.append("opens: \(opens)") }
        if let by { parts.append("by: \(by)") }
        if !months.isEmpty { parts.append("months: [\(months.map(String.init).joined(separator: ", "))]") }
        if let from { parts.append("from: \(from)") }
        if let until { parts.append("until: \(until)") }
        if !except.isEmpty { parts.append("except: \(Self.list(except))") }
        return "{\(parts.joined(separator: ", "))}"
    }

    private static func list(_ items: [some CustomStringConvertible]) -> String {
        items.count == 1 ? items[0].description : "[\(items.map(\.description).joined(separator: ", "))]"
    }
}

extension Cadence.Exception: CustomStringConvertible {
    public var description: String {
        switch self {
        case .month(let month): MonthName.names[month - 1]
        case .days(let window): window.first == window.last ? window.first.description : window.description
        case .break(let name): name
        }
    }
}
