public import SardzeTime

extension When {
    /// The mapping of the normal form as JSON: `{"every":"quarter"}`, `{"at least":4,"per":"year"}`. Reading it as YAML
    /// gives an equal value, except of `{"unspecified":"cadence"}`, which no mapping says.
    public var json: String {
        switch self {
        case .cadence(let cadence): JSONText.object(cadence.fields)
        case .floor(let limit):
            JSONText.object([("at least", String(limit.count)), ("per", JSONText.quoted(limit.per.description))])
        case .ceiling(let limit):
            JSONText.object([("at most", String(limit.count)), ("per", JSONText.quoted(limit.per.description))])
        case .dates(let dates): JSONText.object([("dates", JSONText.list(dates.map(\.description)))])
        case .rule(let recurrence):
            JSONText.object(
                [
                    ("rrule", JSONText.quoted(recurrence.description)),
                    ("start", JSONText.quoted(recurrence.start.description)),
                ] + lists(recurrence.added.map(\.description), recurrence.excluded.map(\.description)))
        case .window(let first, let last):
            JSONText.object([
                ("window", JSONText.quoted("\(first?.description ?? "..")/\(last?.description ?? "..")"))
            ])
        case .completion(let duration): JSONText.object([("after completion", JSONText.quoted(duration.description))])
        case .deadline(let deadline): JSONText.object(deadline.fields)
        case .asNeeded: #"{"as needed":true}"#
        case .continuous: #"{"continuous":true}"#
        case .unspecified(.cadence): #"{"unspecified":"cadence"}"#
        case .unspecified(.date): #"{"unspecified":"date"}"#
        }
    }
}

extension TimedRecurrence {
    /// As of a rule in days, with times.
    var json: String {
        JSONText.object(
            [("rrule", JSONText.quoted(description)), ("start", JSONText.quoted(start.description))]
                + lists(added.map(\.description), excluded.map(\.description)))
    }
}

/// RDATE and EXDATE, where there are any.
private func lists(_ added: [String], _ excluded: [String]) -> [(name: String, value: String)] {
    [("also", added), ("except", excluded)].filter { !$1.isEmpty }.map { ($0, JSONText.list($1)) }
}

extension Cadence {
    fileprivate var fields: [(name: String, value: String)] {
        var fields = [(name: "every", value: JSONText.quoted(every.description))]
        if times > 1 { fields.append(("times", String(times))) }
        if !on.isEmpty { fields.append(("on", Self.oneOrList(on.map(\.json)))) }
        if let opens { fields.append(("opens", opens.json)) }
        if let by { fields.append(("by", by.json)) }
        if !months.isEmpty { fields.append(("months", "[\(months.map(String.init).joined(separator: ","))]")) }
        if let from { fields.append(("from", JSONText.quoted(from.description))) }
        if let until { fields.append(("until", JSONText.quoted(until.description))) }
        if !except.isEmpty { fields.append(("except", Self.oneOrList(except.map { JSONText.quoted($0.description) }))) }
        return fields
    }

    private static func oneOrList(_ values: [String]) -> String {
        values.count == 1 ? values[0] : "[\(values.joined(separator: ","))]"
    }
}

extension SlotDay {
    /// A day of the month is a number.
    fileprivate var json: String {
        if case .dayOfMonth(let day, nil) = self, day > 0 { return String(day) }
        return JSONText.quoted(description)
    }
}

extension When.Deadline {
    fileprivate var fields: [(name: String, value: String)] {
        let first = (name: isBefore ? "before" : "within", value: JSONText.quoted(within.description))
        return [first] + (event.map { [("of", JSONText.quoted($0))] } ?? [])
    }
}
