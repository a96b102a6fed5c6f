public import SardzeText
public import SardzeWatch
public import SardzeWords

/// One finding a line and nothing else, for mail from cron: `path:line:column: severity: message [code]`.
public enum FindingsLines {
    /// Writes nothing at all when there is nothing to report, so that cron sends no mail.
    public static func write(
        _ findings: [Finding], _ sources: Sources, in language: Language, to output: inout Output
    ) throws {
        for diagnostic in findings.map(\.diagnostic) {
            let start = diagnostic.span.start
            try output.write(
                "\(sources[diagnostic.span.source].path):\(start.line):\(start.column): "
                    + "\(diagnostic.severity.noun.one()[language]): \(diagnostic.message[language]) [\(diagnostic.code)]\n"
            )
        }
    }
}
