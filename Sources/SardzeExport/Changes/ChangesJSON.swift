import SardzeWatch

/// The difference generating would make, as DESIGN §12 promises it.
public enum ChangesJSON {
    public static func write(_ changes: [ExplainedChange], to output: inout Output) throws {
        try output.write("{\"version\":1,\"changes\":[")
        for (index, explained) in changes.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + object(explained))
        }
        try output.write("\n]}\n")
    }

    private static func object(_ explained: ExplainedChange) -> String {
        let change = explained.change
        return JSONText.object([
            ("change", JSONText.quoted(change.kind.rawValue)), ("task", JSONText.quoted(change.task.id)),
            ("before", change.before.map { JSONText.object($0.jsonFields) } ?? "null"),
            ("after", change.after.map { JSONText.object($0.jsonFields) } ?? "null"),
            (
                "because",
                JSONText.object([
                    ("file", JSONText.quoted(explained.file)), ("line", String(explained.line)),
                    ("text", JSONText.quoted(explained.text)),
                ])
            ),
        ])
    }
}
