public import SardzeRules
public import SardzeText
public import SardzeWatch

/// A change with the rule line that causes it.
public struct ExplainedChange: Sendable {
    public let change: ScheduleChange
    public let file: String
    /// From 1.
    public let line: Int
    /// The line without the spaces around it.
    public let text: String

    /// - Returns: one for each change, in the same order.
    public static func all(_ changes: [ScheduleChange], in plan: Plan, _ sources: Sources) -> [ExplainedChange] {
        var tables: [SourceID: LineTable] = [:]
        return changes.map { change in
            let span = change.cause(in: plan)
            let table = tables[span.source] ?? LineTable(sources[span.source])
            tables[span.source] = table
            let line = table.line(span.start.line, atMost: 500) ?? ""
            return ExplainedChange(
                change: change, file: sources[span.source].path, line: span.start.line,
                text: String(
                    line.onOneLine.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()))
        }
    }
}
