public import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// One task in full, for programs.
public enum TaskStatusJSON {
    public static func write(
        _ explanation: TaskExplanation, events: [Event], _ sources: Sources, in language: Language,
        to output: inout Output
    ) throws {
        let task = explanation.task
        let reasons = [("date", explanation.date), ("body", explanation.body), ("waits", explanation.waits)]
            .map { name, wordings in (name: name, value: JSONText.list(wordings.map { $0[language] })) }
        let place =
            explanation.rule.map { span in
                JSONText.object([
                    ("file", JSONText.quoted(sources[span.source].path)), ("line", String(span.start.line)),
                    ("column", String(span.start.column)),
                ])
            } ?? "null"
        let object = JSONText.object(
            task.jsonFields + [
                ("status", JSONText.quoted(explanation.status.rawValue)),
                ("unassigned", task.isUnassigned ? "true" : "false"),
                ("behindPace", explanation.shortfall == nil ? "false" : "true"), ("rule", place),
                ("why", JSONText.object(reasons)),
                ("events", "[\(events.map(EventsJSON.object).joined(separator: ","))]"),
            ])
        try output.write("{\"version\":1,\"task\":\(object)}\n")
    }
}
