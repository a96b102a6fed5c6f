import Foundation
import SardzeRouting
import SardzeRules
import SardzeText
import TestSupport
import Testing

/// The routing of Madona: it is proved, and none of its rules can be lost unnoticed.
struct MadonaRoutingTests {
    private static let folder = Fixtures.repository.appending(path: "rules/madona")
    private static let rulesFile = "routing-rules.yaml"

    /// Every file of the plan by name, and the rules as `rewrite` leaves them.
    private static func review(without leftOut: Set<String> = [], rewrite: (String) -> String = { $0 }) throws
        -> RoutingReview
    {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".yaml") && !leftOut.contains($0)
        }
        let files = try names.sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return name == rulesFile ? rewrite(text) : text
        }
        return try #require(RoutingReview(PlanText(files: files, named: "madona").plan))
    }

    @Test func `every case is taken care of, and nothing else is to be said`() throws {
        let review = try Self.review()
        #expect(review.isProved)
        #expect(!review.isUndecided)
        #expect(review.proof?.cases == 5_971_968)
        #expect(review.diagnostics.map(\.code) == ["routing-otherwise-takes"])
    }

    @Test func `the rules are R01 to R21 and one for a visit that finds danger`() throws {
        let ids = try Self.review().routing.rules.ids
        let numbered = (1...21).map { "R\($0 < 10 ? "0" : "")\($0)" }
        #expect(ids.filter { $0 != "R13-danger" } == numbered)
        #expect(ids.contains("R13-danger"))
    }

    @Test func `every step names whose deadline it is`() throws {
        let routing = try Self.review().routing
        for rule in routing.rules + [try #require(routing.otherwise)] {
            for step in rule.steps {
                let isIllustrative = step.isIllustrative?.value ?? rule.isIllustrative?.value ?? false
                let source = step.source ?? rule.source
                #expect(isIllustrative || source != nil, "\(rule.id.value): \(step.action?.value ?? "")")
            }
        }
    }

    /// The rule's text ends where the next line stands as far to the left as its name.
    private static func cut(_ id: String, from text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = { (line: Substring) in line.prefix { $0 == " " }.count }
        guard let first = lines.firstIndex(where: { $0.drop { $0 == " " } == "\(id):" }) else { return text }
        let depth = indent(lines[first])
        let end = lines[(first + 1)...].firstIndex { !$0.isEmpty && indent($0) <= depth } ?? lines.count
        lines.removeSubrange(first..<end)
        return lines.joined(separator: "\n")
    }

    static let ids = (try? review().routing.rules.ids) ?? []

    @Test(arguments: ids + ["otherwise"]) func `a rule that is deleted is missed, with a box of cases`(id: String)
        throws
    {
        // The tests beside the rules would notice too; here the proof alone must.
        let review = try Self.review(without: ["routing-tests.yaml"]) { Self.cut(id, from: $0) }
        #expect(review.routing.rules[id] == nil)
        #expect(!review.isProved)
        let codes = Set(review.diagnostics.map(\.code))
        if id == "otherwise" {
            #expect(codes.contains("routing-gap"))
            #expect(review.proof?.unmatched.boxes.isEmpty == false)
        } else {
            #expect(codes.contains("routing-guarantee-broken"))
            let broken = review.guarantees.filter { !$0.isKept }
            #expect(!broken.isEmpty && broken.allSatisfy { !$0.coverage.boxes.isEmpty })
        }
    }

    @Test func `what is unknown is never the easy way out`() throws {
        let review = try Self.review()
        let table = try #require(review.table)
        let attributes = table.attributes
        func rules(_ said: [String: String]) throws -> Set<String> {
            let values = try attributes.map { attribute in
                try #require(attribute.number(of: said[attribute.name] ?? ""), "\(attribute.name)")
            }
            return Set(table.matching(values).map { review.routing.rows[$0].id.value })
        }
        let known = [
            "reporter": "school", "concern": "sexual-abuse-suspected", "urgency": "recent", "suspected": "stranger",
            "light": "not-assessed", "age-band": "6-10", "grt": "no", "care": "family", "parents": "protective",
            "multi-agency": "no",
        ]
        for attribute in ["urgency", "grt", "care"] {
            var unknown = known
            unknown[attribute] = "unknown"
            #expect(try rules(unknown).isStrictSuperset(of: rules(known)), "\(attribute)")
        }
        let school = known.merging(["concern": "peer-violence-unresolved"]) { $1 }
        #expect(try rules(school.merging(["parents": "unknown"]) { $1 }) == ["R14"])
        let behaviour = known.merging(["concern": "harmful-sexual-behaviour", "suspected": "minor"]) { $1 }
        #expect(try rules(behaviour) == rules(behaviour.merging(["light": "red"]) { $1 }))
    }
}
