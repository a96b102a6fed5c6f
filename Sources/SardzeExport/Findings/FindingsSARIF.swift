import SardzeGuide
public import SardzeText
public import SardzeWatch
public import SardzeWords

/// Findings for the viewers and services that take the reports of any analysis tool.
///
/// - Source: SARIF 2.1.0 (OASIS Standard, 27 March 2020). Its lines and columns count from 1 and its ends are not
///   included, as everywhere here.
public enum FindingsSARIF {
    /// - Parameters:
    ///   - fingerprints: of all findings of the run, whether written or not.
    ///   - version: of this program.
    public static func write(
        _ findings: [Finding], _ sources: Sources, _ fingerprints: Fingerprints, version: String,
        in language: Language, to output: inout Output
    ) throws {
        let codes = Set(findings.map(\.diagnostic.code)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
        try output.write(
            "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n"
                + "\"tool\":{\"driver\":{\"name\":\"Sardze\",\"version\":\(JSONText.quoted(version)),\"rules\":[")
        for (index, code) in codes.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + rule(code, language))
        }
        let folder = Wording("the folder that holds `rules`", lv: "mape, kurā ir `rules`")
        try output.write(
            "\n]}},\n\"language\":\(JSONText.quoted(language.rawValue)),\"columnKind\":\"unicodeCodePoints\","
                + "\"originalUriBaseIds\":{\"\(base)\":{\"description\":\(message(folder[language]))}},\n\"results\":[")
        for (index, finding) in findings.enumerated() {
            let result = result(finding, indices[finding.diagnostic.code], sources, fingerprints, language)
            try output.write((index == 0 ? "\n" : ",\n") + result)
        }
        try output.write("\n]}]}\n")
    }

    private static let base = "WORKSPACE"

    /// A code as its page describes it.
    private static func rule(_ code: String, _ language: Language) -> String {
        var fields = [("id", JSONText.quoted(code))]
        if let page = Page.of(code: code) {
            fields += [
                ("shortDescription", message(page.title[language])), ("fullDescription", message(page.why[language])),
                ("help", message(page.mend[language])),
            ]
            if let severity = ExampleRun(page.bad).severity(of: code) {
                fields.append(
                    ("defaultConfiguration", JSONText.object([("level", JSONText.quoted(severity.rawValue))])))
            }
        }
        return JSONText.object(fields)
    }

    private static func result(
        _ finding: Finding, _ index: Int?, _ sources: Sources, _ fingerprints: Fingerprints, _ language: Language
    ) -> String {
        let diagnostic = finding.diagnostic
        let text = [diagnostic.message[language], diagnostic.help?[language]].compactMap(\.self).joined(separator: "\n")
        var fields = [("ruleId", JSONText.quoted(diagnostic.code))]
        if let index { fields.append(("ruleIndex", String(index))) }
        // The names of the levels are those of the severities.
        fields += [
            ("level", JSONText.quoted(diagnostic.severity.rawValue)), ("message", message(text)),
            ("locations", "[\(location(diagnostic.span, sources))]"),
        ]
        if !diagnostic.related.isEmpty {
            let related = diagnostic.related.enumerated().map { number, label in
                location(label.span, sources, id: number + 1, label.message[language])
            }
            fields.append(("relatedLocations", "[\(related.joined(separator: ","))]"))
        }
        if let fingerprint = fingerprints[finding] {
            let named = JSONText.object([("sardze/v1", JSONText.quoted(fingerprint))])
            fields.append(("partialFingerprints", named))
        }
        return JSONText.object(fields)
    }

    private static func location(_ span: Span, _ sources: Sources, id: Int? = nil, _ text: String? = nil) -> String {
        let artifact = JSONText.object([
            ("uri", JSONText.quoted(URIText.encoded(sources[span.source].path))), ("uriBaseId", JSONText.quoted(base)),
        ])
        let region = JSONText.object([
            ("startLine", String(span.start.line)), ("startColumn", String(span.start.column)),
            ("endLine", String(span.end.line)), ("endColumn", String(span.end.column)),
        ])
        var fields = id.map { [("id", String($0))] } ?? []
        fields.append(("physicalLocation", JSONText.object([("artifactLocation", artifact), ("region", region)])))
        if let text { fields.append(("message", message(text))) }
        return JSONText.object(fields)
    }

    private static func message(_ text: String) -> String { JSONText.object([("text", JSONText.quoted(text))]) }
}
