import Foundation
import SardzeExport
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeWords
import TestSupport
import Testing

/// The proof for programs, on tables small enough to be proved by hand.
struct RouteProofTests {
    /// Two attributes of two and four values: eight cases.
    private static let attributes = "case: {kind: [a, b], size: 1..4}"

    private static func json(_ rules: String) throws -> [String: Any] {
        let text = try text(rules)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static func text(_ rules: String) throws -> String {
        var sources = Sources()
        let file = RoutingFile.read(sources.add(SourceText(path: "rules.yaml", rules)), from: sources)
        let review = try #require(RoutingReview(file))
        var text = ""
        var output = Output { text += String(decoding: $0, as: UTF8.self) }
        try RouteProofJSON.write(review, sources, in: .en, to: &output)
        try output.flush()
        return text
    }

    private static func rules(_ policy: String, _ rules: [(name: String, condition: String)], _ more: String = "")
        -> String
    {
        let lines = rules.map {
            "  \($0.name): {if: \($0.condition), steps: [{body: \($0.name), do: act, within: 1 day}]}\n"
        }
        return "policy: \(policy)\n\(attributes)\nrules:\n\(lines.joined())\(more)"
    }

    @Test func `the promised fields come first, in their order`() throws {
        let text = try Self.text(
            Self.rules("first", [("A", "{kind: a, size: ..3}"), ("B", "{size: 2}"), ("C", "{kind: a, size: 2}")]))
        #expect(
            text.hasPrefix(
                #"{"version":1,"policy":"first","cases":"8","uncovered":"4","#
                    + #""gaps":[{"size":["4"]},{"kind":["b"],"size":["1","3..4"]}],"gapsComplete":true,"#
                    + #""overlaps":[["A","B"],["A","C"],["B","C"]],"conflicts":[["A","B"],["A","C"],["B","C"]],"#
                    + #""neverMatch":[],"shadowed":["C"],"otherwise":"0","undecided":false,"proved":false,"#),
            "\(text)")
        #expect(text.contains(#""shadowedBy":{"C":["A"]}"#))
    }

    @Test func `what is done otherwise takes what rules leave`() throws {
        let proof = try Self.json(
            Self.rules("collect", [("A", "{kind: a}")], "otherwise: {steps: [{body: Z, do: act, within: 1 day}]}\n"))
        #expect(proof["uncovered"] as? String == "0" && proof["otherwise"] as? String == "4")
        #expect((proof["gaps"] as? [Any])?.isEmpty == true && proof["proved"] as? Bool == true)
        #expect((proof["otherwiseBoxes"] as? [[String: [String]]]) == [["kind": ["b"]]])
    }

    @Test func `a rule that matches nothing is not shadowed`() throws {
        let proof = try Self.json(
            Self.rules(
                "priority", [("A", "{kind: a}"), ("B", "{kind: b}"), ("C", "{kind: b, size: 4}")],
                "impossible: [{kind: b, size: 4}]\n"))
        #expect(proof["neverMatch"] as? [String] == ["C"] && (proof["shadowed"] as? [Any])?.isEmpty == true)
        #expect(proof["impossible"] as? String == "1" && proof["uncovered"] as? String == "0")
    }

    @Test(arguments: ["unique", "any", "priority", "collect", "first"])
    func `whether an overlap is a fault is for the policy to say`(policy: String) throws {
        let proof = try Self.json(Self.rules(policy, [("A", "{kind: a}"), ("B", "{kind: b}"), ("C", "{size: 4}")]))
        #expect(proof["overlapCount"] as? String == "2" && proof["conflictCount"] as? String == "2")
        // Under `first` the others take all that C could; so they do under `priority`, where all are equal.
        #expect(proof["proved"] as? Bool == (policy == "collect"))
        #expect((proof["shadowed"] as? [String]) == (["first", "priority"].contains(policy) ? ["C"] : []))
    }

    @Test func `a guarantee that is broken names its cases`() throws {
        let proof = try Self.json(
            Self.rules(
                "collect", [("A", "{kind: a}"), ("B", "{kind: b}")],
                "always: [{body: A, if: {size: ..2}}, {body: B, if: {kind: b}}]\n"))
        let guarantees = try #require(proof["guarantees"] as? [[String: Any]])
        #expect(guarantees.map { $0["kept"] as? Bool } == [false, true])
        #expect(guarantees[0]["broken"] as? String == "2" && guarantees[0]["cases"] as? String == "4")
        #expect(guarantees[0]["boxes"] as? [[String: [String]]] == [["kind": ["b"], "size": ["1..2"]]])
    }
}
