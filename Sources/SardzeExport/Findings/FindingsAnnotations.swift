public import SardzeText
public import SardzeWatch
public import SardzeWords

/// Findings as commands to a workflow runner, which shows each beside the line it is about.
///
/// - Source: GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of `actions/toolkit`.
public enum FindingsAnnotations {
    public static func write(
        _ findings: [Finding], _ sources: Sources, in language: Language, to output: inout Output
    ) throws {
        for diagnostic in findings.map(\.diagnostic) {
            let span = diagnostic.span
            var properties = [("file", sources[span.source].path), ("line", String(span.start.line))]
            properties.append(("endLine", String(span.end.line)))
            // Columns are taken of a single line only.
            if span.start.line == span.end.line {
                properties.append(("col", String(span.start.column)))
                properties.append(("endColumn", String(span.end.column)))
            }
            properties.append(("title", diagnostic.code))
            let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
            let text = [diagnostic.message[language], diagnostic.help?[language]].compactMap(\.self)
            let message = escaped(text.joined(separator: "\n"), isProperty: false)
            try output.write("::\(command(diagnostic.severity)) \(list)::\(message)\n")
        }
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
