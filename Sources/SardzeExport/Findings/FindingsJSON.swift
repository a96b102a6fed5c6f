public import SardzeText
public import SardzeWatch
public import SardzeWords

/// Findings for programs, as DESIGN §12 promises them.
public enum FindingsJSON {
    /// - Parameters:
    ///   - fingerprints: of all findings of the run, whether written or not.
    ///   - routings: of the plans that have routing rules; `nil` where plans are not looked at.
    public static func write(
        _ findings: [Finding], _ sources: Sources, _ fingerprints: Fingerprints, _ routings: [RoutingSummary]? = nil,
        in language: Language, to output: inout Output
    ) throws {
        try output.write("{\"version\":1,\"findings\":[")
        for (index, finding) in findings.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + object(finding, sources, fingerprints, language))
        }
        let summary = Severity.allCases.reversed().map { severity in
            (name: severity.rawValue, value: String(findings.count { $0.diagnostic.severity == severity }))
        }
        let proofs = routings.map { ",\"routing\":[\($0.map(\.json).joined(separator: ","))]" } ?? ""
        try output.write("\n],\"summary\":\(JSONText.object(summary))\(proofs)}\n")
    }

    static func object(
        _ finding: Finding, _ sources: Sources, _ fingerprints: Fingerprints, _ language: Language
    ) -> String {
        let diagnostic = finding.diagnostic
        let span = diagnostic.span
        let data = finding.data.sorted { $0.key < $1.key }.map { name, datum in
            switch datum {
            case .number(let number): (name: name, value: String(number))
            case .text(let text): (name: name, value: JSONText.quoted(text))
            }
        }
        return JSONText.object([
            ("code", JSONText.quoted(diagnostic.code)), ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
            ("message", JSONText.quoted(diagnostic.message[language])),
            ("help", JSONText.quoted(diagnostic.help?[language])),
            ("file", JSONText.quoted(sources[span.source].path)), ("line", String(span.start.line)),
            ("column", String(span.start.column)), ("endLine", String(span.end.line)),
            ("endColumn", String(span.end.column)), ("task", JSONText.quoted(finding.task)),
            ("body", JSONText.quoted(finding.body)), ("data", JSONText.object(data)),
            ("fingerprint", JSONText.quoted(fingerprints[finding])),
        ])
    }
}
