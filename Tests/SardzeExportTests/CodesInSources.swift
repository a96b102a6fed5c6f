import Foundation
import SardzeTime
import TestSupport

/// Every code that the sources can report.
enum CodesInSources {
    /// The first text given to what makes or reports a diagnostic, and the codes that one is chosen from.
    static func all() throws -> Set<String> {
        let given = /(?:Diagnostic|Check|report)\(\s*"([a-z0-9-]+)"/
        let chosen = /(?:code: |\? |: |\? "[a-z-]+" : )"([a-z0-9]+(?:-[a-z0-9]+)+)"/
        var codes = Set(PhraseError.Kind.allCases.map(\.rawValue))
        for room in ["SardzeText", "SardzeRules", "SardzeWatch"] {
            for text in try swiftTexts(in: Fixtures.repository.appending(path: "Sources/\(room)")) {
                codes.formUnion(text.matches(of: given).map { String($0.output.1) })
                codes.formUnion(text.matches(of: chosen).map { String($0.output.1) })
            }
        }
        return codes
    }

    private static func swiftTexts(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }
}
