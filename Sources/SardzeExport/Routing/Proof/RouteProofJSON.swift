import SardzeRouting
public import SardzeRules
public import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// The proof of a routing section for programs, as DESIGN §12 promises it, and what else is known.
public enum RouteProofJSON {
    /// - Parameter review: one that has a table.
    public static func write(
        _ review: RoutingReview, _ sources: Sources, in language: Language, to output: inout Output
    ) throws {
        guard let table = review.table, let proof = review.proof else { return }
        let names = table.rules.map(\.name)
        let unmatched = proof.unmatched
        let count = unmatched.missing.map { JSONText.quoted(String($0)) } ?? "null"
        let gaps = table.hasOtherwise ? [] : unmatched.boxes
        func pairs(_ overlaps: [RouteProof.Overlap]) -> String {
            "[\(overlaps.map { JSONText.list([names[$0.first], names[$0.second]]) }.joined(separator: ","))]"
        }
        let promised: [(name: String, value: String)] = [
            ("version", "1"), ("policy", JSONText.quoted(table.policy.rawValue)),
            ("cases", JSONText.quoted(String(proof.cases))),
            ("uncovered", table.hasOtherwise ? JSONText.quoted("0") : count), ("gaps", table.attributes.json(gaps)),
            ("gapsComplete", String(table.hasOtherwise || unmatched.boxesAreComplete)),
            ("overlaps", pairs(proof.overlaps)), ("conflicts", pairs(proof.overlaps.filter { !$0.leadsSameWay })),
            ("neverMatch", JSONText.list(proof.neverMatch.map { names[$0] })),
            ("shadowed", JSONText.list(proof.shadowed.map { names[$0.rule] })),
            ("otherwise", table.hasOtherwise ? count : JSONText.quoted("0")),
            ("undecided", String(review.isUndecided)),
        ]
        let shadows = proof.shadowed.map { (name: names[$0.rule], value: JSONText.list($0.by.map { names[$0] })) }
        let more: [(name: String, value: String)] = [
            ("proved", String(review.isProved)), ("rules", String(names.count)),
            ("otherwiseBoxes", table.attributes.json(table.hasOtherwise ? unmatched.boxes : [])),
            ("otherwiseComplete", String(!table.hasOtherwise || unmatched.boxesAreComplete)),
            ("overlapCount", JSONText.quoted(String(proof.overlapCount))),
            ("conflictCount", JSONText.quoted(String(proof.conflictCount))),
            ("overlapsComplete", String(proof.overlapsAreComplete)), ("shadowedBy", JSONText.object(shadows)),
            ("impossible", proof.impossibleCases.map { JSONText.quoted(String($0)) } ?? "null"),
            ("idleAttributes", JSONText.list(proof.idleAttributes.map { table.attributes[$0].name })),
            ("guarantees", "[\(review.guarantees.map { object($0, table) }.joined(separator: ","))]"),
            ("tests", tests(review.tests)), ("findings", findings(review, sources, language)),
        ]
        try output.write(JSONText.object(promised + more) + "\n")
    }

    private static func object(_ proof: GuaranteeProof, _ table: RouteTable) -> String {
        let guarantee = proof.guarantee
        func number(_ count: UInt128?) -> String { count.map { JSONText.quoted(String($0)) } ?? "null" }
        return JSONText.object([
            ("title", JSONText.quoted(guarantee.title?.value)), ("if", table.attributes.json(guarantee.condition.box)),
            ("body", JSONText.quoted(guarantee.body?.value)),
            ("within", JSONText.quoted(guarantee.within?.value.description)), ("kept", String(proof.isKept)),
            ("cases", number(proof.cases)), ("broken", number(proof.coverage.missing)),
            ("boxes", table.attributes.json(proof.coverage.boxes)),
            ("boxesComplete", String(proof.coverage.boxesAreComplete)),
            ("undecided", String(proof.coverage.isUndecided)),
        ])
    }

    private static func tests(_ run: RoutingTestRun) -> String {
        JSONText.object([
            ("passed", String(run.tests.count - run.failed.count)), ("failed", String(run.failed.count)),
            ("uncovered", JSONText.list(run.uncovered.map(\.value))),
        ])
    }

    /// What is wrong or worth a look besides, as `check` prints it.
    private static func findings(_ review: RoutingReview, _ sources: Sources, _ language: Language) -> String {
        let findings = Finding.ordered(review.diagnostics.map { Finding($0) })
        let fingerprints = Fingerprints(findings, sources)
        let objects = findings.map { FindingsJSON.object($0, sources, fingerprints, language) }
        return "[\(objects.joined(separator: ","))]"
    }
}
