import Foundation
import SardzeRules
import SardzeText
import SardzeWords
import TestSupport
import Testing

/// The plans of this checkout name nobody, and say nothing that another program would misread.
struct PrivacyTests {
    @Test(arguments: ["rules/madona", "rules/latvia", "Playground/rules/zilezers"])
    func `nothing in the plans is taken for a person or a trap`(folder: String) throws {
        let path = Fixtures.repository.appending(path: folder)
        var sources = Sources()
        let names = try FileManager.default.contentsOfDirectory(atPath: path.path).filter { $0.hasSuffix(".yaml") }
        let files = try names.sorted().map { name in
            sources.add(SourceText(path: name, bytes: try [UInt8](Data(contentsOf: path.appending(path: name)))))
        }
        let plan = try #require(PlanReader.read("x", files: files, from: sources).plan)
        let checks = Check.all.filter { $0.code.hasPrefix("privacy-") || $0.code == "yaml-trap" }
        #expect(checks.count == 6)
        for check in checks { #expect(check.run(plan).isEmpty, "\(check.code)") }
        #expect(plan.traps.isEmpty)
    }

    @Test(arguments: [
        ("phone: \"29123456\"", []), ("email: anna@town.internal", []), ("note: \"29123456\"", ["privacy-phone"]),
        ("phone: anna@town.internal", ["privacy-email"]), ("name: anna@town.internal", ["privacy-email"]),
        ("officers: [{role: Jānis}]", ["privacy-name"]), ("officers: [{role: vadītāja Anna Liepa}]", ["privacy-name"]),
        ("officers: [{role: vadītājs}]", []), ("phone: 111111-11111", ["privacy-personal-code"]),
    ])
    func `contacts belong under their keys`(field: String, expected: [String]) throws {
        var sources = Sources()
        let file = sources.add(SourceText(path: "a.yaml", "period: 2026-01-01/2026-12-31\nbodies: {SD: {\(field)}}\n"))
        let plan = try #require(PlanReader.read("x", files: [file], from: sources).plan)
        let found = Check.all.filter { $0.code.hasPrefix("privacy-") }.flatMap { $0.run(plan) }
        #expect(found.map(\.code) == expected)
        #expect(found.allSatisfy { $0.body == "SD" })
        // What was found is never repeated: findings are mailed and logged.
        #expect(found.allSatisfy { !$0.message.en.contains { $0.isNumber || $0 == "@" } })
    }
}
