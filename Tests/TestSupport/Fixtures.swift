public import Foundation
public import Testing

/// The folder `Tests/Fixtures` of this checkout, and the checkout itself.
public enum Fixtures {
    public static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    public static let folder = repository.appending(path: "Tests/Fixtures")

    /// The text of a fixture.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// The rows of a tab-separated fixture: a header line, then one row a line; blank lines and `#` lines are skipped.
    public static func table(_ path: String) throws -> [[String: String]] {
        var lines = try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        guard !lines.isEmpty else { return [] }
        let header = lines.removeFirst().components(separatedBy: "\t")
        return lines.map { line in
            let cells = line.components(separatedBy: "\t")
            return Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0 < cells.count ? cells[$0] : "") })
        }
    }

    /// Compares with the golden file, or writes it when `SARDZE_RECORD` is set; review a changed golden as prose.
    public static func expectGolden(_ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation)
    {
        let file = folder.appending(path: path)
        if ProcessInfo.processInfo.environment["SARDZE_RECORD"] != nil {
            do {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try actual.write(to: file, atomically: true, encoding: .utf8)
            } catch { Issue.record(error, sourceLocation: sourceLocation) }
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "(no golden at \(path))"
        #expect(actual == expected, "golden \(path)", sourceLocation: sourceLocation)
    }
}
