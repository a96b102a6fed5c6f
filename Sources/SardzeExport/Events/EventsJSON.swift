import SardzeTime
public import SardzeWatch

/// Events for programs, one object a line.
public enum EventsJSON {
    public static func write(_ events: [Event], to output: inout Output) throws {
        try output.write("{\"version\":1,\"events\":[")
        for (index, event) in events.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + object(event))
        }
        try output.write("\n]}\n")
    }

    /// The fields of one event; what does not apply to its kind is left out.
    static func object(_ event: Event) -> String {
        JSONText.object(
            [
                ("sequence", String(event.sequence)), ("time", JSONText.quoted(event.time.description)),
                ("actor", JSONText.quoted(event.actor)), ("plan", JSONText.quoted(event.plan)),
                ("kind", JSONText.quoted(event.fact.kind.rawValue)),
            ] + event.fact.fields)
    }
}

extension Fact {
    /// In the words of the ledger's own export.
    fileprivate var fields: [(name: String, value: String)] {
        var fields = Fields()
        switch self {
        case .done(let task, let doing), .progress(let task, let doing):
            fields.add("task", task)
            fields.add("day", doing.day.description)
            fields.add("count", doing.count)
            fields.add("evidence", doing.evidence)
            fields.add("note", doing.note)
        case .reopened(let task, let reason):
            fields.add("task", task)
            fields.add("reason", reason)
        case .waived(let task, let reason), .cancelled(let task, let reason):
            fields.add("task", task)
            fields.add("reason", reason)
        case .assigned(let task, let body, let officer, let reason):
            fields.add("task", task)
            fields.add("body", body)
            fields.add("officer", officer)
            fields.add("reason", reason)
        case .figure(let indicator, let figure):
            fields.add("indicator", indicator)
            fields.add("period", figure.period.description)
            fields.add("body", figure.body)
            fields.add("value", figure.value)
            fields.add("note", figure.note)
        case .triggered(let task, let call):
            fields.add("task", task)
            fields.add("day", call.day.description)
            fields.add("due", call.due.description)
            fields.add("body", call.lead)
            fields.add("note", call.note)
        case .referred(let opening):
            fields.add("referral", opening.reference.description)
            fields.add("body", opening.sender)
            fields.add("at", opening.at.description)
        case .moved(let moving):
            fields.add("referral", moving.reference.description)
            fields.add("step", moving.step)
            fields.add("move", moving.move.kind.rawValue)
            fields.add("at", moving.at.description)
            fields.add("body", moving.move.body)
            fields.add("officer", moving.move.officer)
            fields.add("reason", moving.move.reason)
        case .disclosed(let what, let reason):
            fields.add("disclosed", what)
            fields.add("reason", reason)
        case .told(let told):
            fields.add("letter", told.letter.digits)
            fields.add("body", told.body)
            fields.add("officer", told.officer)
            fields.add("day", told.day.description)
            fields.add("urgent", told.isUrgent)
            fields.add("told", told.tellings)
        case .delivered(let letter, let body):
            fields.add("letter", letter.digits)
            fields.add("body", body)
        case .undelivered(let letter, let body, let fault):
            fields.add("letter", letter.digits)
            fields.add("body", body)
            fields.add("reason", fault.rawValue)
        case .silenced(let silence):
            fields.add("silence", silence.scope.description)
            fields.add("until", silence.until.description)
            fields.add("owner", silence.owner)
            fields.add("reason", silence.reason)
        case .lifted(let scope, let reason):
            fields.add("silence", scope.description)
            fields.add("reason", reason)
        }
        return fields.all
    }
}

/// Fields that are there, in the order they were added.
private struct Fields {
    private(set) var all: [(name: String, value: String)] = []

    mutating func add(_ name: String, _ text: String?) {
        if let text { all.append((name, JSONText.quoted(text))) }
    }

    mutating func add(_ name: String, _ number: Int?) {
        if let number { all.append((name, String(number))) }
    }

    mutating func add(_ name: String, _ flag: Bool) { all.append((name, flag ? "true" : "false")) }

    mutating func add(_ name: String, _ tellings: [Telling]) {
        let objects = tellings.map { telling in
            JSONText.object([
                ("matter", JSONText.quoted(telling.matter)), ("due", JSONText.quoted(telling.due.description)),
                ("reason", JSONText.quoted(telling.reason.rawValue)), ("number", String(telling.number)),
            ])
        }
        all.append((name, "[\(objects.joined(separator: ","))]"))
    }
}
