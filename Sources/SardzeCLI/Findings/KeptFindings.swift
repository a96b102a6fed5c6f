import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

/// The findings of an earlier run, in the file where it kept them as JSON.
struct KeptFindings {
    private let fingerprints: Set<String>

    /// - Parameter path: a file that is not there means that this is the first run.
    init(at path: String) throws(WorldError) {
        guard Files.exists(path) else {
            fingerprints = []
            return
        }
        // Every JSON text is YAML, and that there is a reader for.
        var sources = Sources()
        let text = SourceText(path: path, bytes: try Files.read(path))
        let document = YAMLReader.read(text, as: sources.add(text))
        if let fault = document.diagnostics.first {
            let start = fault.span.start
            throw .notFindings("\(path):\(start.line):\(start.column)", fault.message)
        }
        guard case .mapping(let fields) = document.root?.content,
            fields.first(where: { $0.key == "version" })?.value.text == "1",
            case .sequence(let findings) = fields.first(where: { $0.key == "findings" })?.value.content
        else {
            throw .notFindings(
                path, Wording("it has no `version` 1 with `findings`", lv: "tajā nav `version` 1 ar `findings`"))
        }
        var fingerprints: Set<String> = []
        for finding in findings {
            guard case .mapping(let fields) = finding.content,
                let fingerprint = fields.first(where: { $0.key == "fingerprint" })?.value.text
            else {
                throw .notFindings(
                    "\(path):\(finding.span.start.line)",
                    Wording("a finding there has no `fingerprint`", lv: "kādam konstatējumam nav `fingerprint`"))
            }
            fingerprints.insert(fingerprint)
        }
        self.fingerprints = fingerprints
    }

    func contains(_ fingerprint: String?) -> Bool { fingerprint.map(fingerprints.contains) ?? false }

    /// Keeps the findings of this run for the next, whole or not at all.
    static func keep(
        _ findings: [Finding], _ sources: Sources, _ fingerprints: Fingerprints, in language: Language, at path: String
    ) throws {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try Files.makeFolder(String(path[..<slash])) }
        let file = try NewFile(replacing: path)
        var output = Output { try file.write($0) }
        try FindingsJSON.write(findings, sources, fingerprints, in: language, to: &output)
        try output.flush()
        try file.sync()
        try file.place()
    }
}

extension YAMLNode {
    fileprivate var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }
}
