import SardzeTime

extension When {
    /// One line that says everything about the value, for tables: "every month, on 1TU", "at least 4 per year".
    var normal: String {
        switch self {
        case .cadence(let cadence): cadence.normal
        case .floor(let limit): "at least \(limit.count) per \(limit.per.normal)"
        case .ceiling(let limit): "at most \(limit.count) per \(limit.per.normal)"
        case .dates(let dates): dates.map(\.description).joined(separator: " ")
        case .rule: "rule"
        case .window(let from, let through): "\(from?.description ?? "..")/\(through?.description ?? "..")"
        case .completion(let duration): "\(duration.count) \(duration.unit.rawValue) after the one before"
        case .deadline(let deadline): deadline.normal
        case .asNeeded, .continuous: ""
        case .unspecified(.cadence): "no cadence"
        case .unspecified(.date): "no date"
        }
    }
}

extension Cadence {
    fileprivate var normal: String {
        var parts = ["every \(every.normal)"]
        if times != 1 { parts.append("times \(times)") }
        if !on.isEmpty { parts.append("on " + on.map(\.normal).joined(separator: " ")) }
        if let opens { parts.append("opens \(opens.normal)") }
        if let by { parts.append("by \(by.normal)") }
        if !months.isEmpty { parts.append("months " + months.map(String.init).joined(separator: " ")) }
        if let from { parts.append("from \(from)") }
        if let until { parts.append("until \(until)") }
        if !except.isEmpty { parts.append("except " + except.map(\.normal).joined(separator: " ")) }
        return parts.joined(separator: ", ")
    }
}

extension Cadence.Exception {
    fileprivate var normal: String {
        switch self {
        case .month(let month): "month-\(month)"
        case .days(let window): window.description
        case .break(let name): "break-\(name)"
        }
    }
}

extension Stride {
    fileprivate var normal: String { count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)" }
}

extension SlotDay {
    fileprivate var normal: String {
        switch self {
        case .weekday(let day): day.code
        case .nthWeekday(let nth, let day): "\(nth)\(day.code)"
        case .dayOfMonth(let day, nil): "day-of-month \(day)"
        case .dayOfMonth(let day, let month?): "day-of-month \(day) (month \(month) of the slot)"
        case .workingDay(let nth): "working-day \(nth)"
        case .monthAndDay(let month, let day): "\(month)-\(day)"
        }
    }
}

extension When.Deadline {
    fileprivate var normal: String {
        let length =
            switch within {
            case .immediately: "immediately"
            case .sameDay: "same day"
            case .duration(let duration): "\(duration.count) \(duration.unit.rawValue)"
            }
        guard let event else { return length }
        return "\(length) \(isBefore ? "before" : "after") \(event)"
    }
}
