import Foundation
import TestSupport
import Testing

/// What the fuzzers found, and the small corpus that they start from, in every run of the tests.
struct CorpusTests {
    private static let folder = Fixtures.repository.appending(path: "Tests/Fuzz")

    @Test(arguments: Target.allCases, ["corpus", "finds"])
    func `every promise holds for every input`(target: Target, of kind: String) throws {
        let folder = Self.folder.appending(path: "\(kind)/\(target.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        // An empty folder would pass without a word.
        #expect(kind == "finds" || !names.isEmpty)
        for name in names {
            let broken = target.broken(by: Array(try Data(contentsOf: folder.appending(path: name))))
            #expect(broken.isEmpty, "\(kind)/\(target.rawValue)/\(name): \(broken.joined(separator: "\n"))")
        }
    }
}
