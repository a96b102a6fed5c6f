import Foundation
import SardzeRouting
import TestSupport
import Testing

/// The example of `Routing.md`.
struct RoutingExampleTests {
    @Test func `the example of the documentation says what it shows`() throws {
        let urgency = CaseAttribute("urgency", .values(["danger-now", "recent", "unknown"]))
        let age = CaseAttribute("age", .integers(0...17))
        let police = RouteRule("R1", Box([0: ValueSet(0...0)]), route: 1)
        let visit = RouteRule("R2", Box([0: ValueSet(1...1), 1: ValueSet(0...13)]), route: 2)
        let table = try RouteTable(.collect, attributes: [urgency, age], rules: [police, visit])

        #expect(table.decision([0, 7]) == .rules([0]))
        #expect(table.decision([2, 7]) == .nothing)
        #expect(table.explanation([1, 15])?.nearMisses.last?.attribute == 1)
        #expect(table.partial([nil, 7])?.askNext == 0)

        let proof = table.proof()
        #expect(proof.unmatched.missing == 22)
        #expect(table.attributes[1].texts(of: proof.unmatched.boxes[1][1]!) == ["14..17"])
        #expect(proof.isUndecided == false)
    }

    /// Every line of the example stands in the test above, what a comment shows as what is expected.
    @Test func `the page shows what is run`() throws {
        let page = try String(
            contentsOf: Fixtures.repository.appending(path: "Sources/SardzeCLI/Sardze.docc/Routing.md"), encoding: .utf8
        )
        let example = try #require(page.split(separator: "```swift").last?.split(separator: "```").first)
        let run = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let lines = example.split(separator: "\n").filter { !$0.hasPrefix("import") }
        #expect(lines.count > 10)
        for line in lines {
            let parts = line.components(separatedBy: "  // ")
            #expect(run.contains(parts.count == 2 ? "#expect(\(parts[0]) == \(parts[1]))" : String(line)), "\(line)")
        }
    }
}
