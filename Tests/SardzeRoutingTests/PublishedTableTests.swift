import Foundation
import SardzeRouting
import TestSupport
import Testing

/// Tables that were published with a fault, or with a fault that a known tool missed: each file names its source.
struct PublishedTableTests {
    static let names: [String] = {
        let folder = Fixtures.folder.appending(path: "routing/published")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".table") }.map { String($0.dropLast(6)) }.sorted()
    }()

    @Test(arguments: names)
    func `what the proof says of a published table`(name: String) throws {
        let sketch = try TableSketch(text: Fixtures.text("routing/published/\(name).table"))
        let table = try sketch.table()
        Fixtures.expectGolden(sketch.words(of: table.proof(), table), "routing/published/\(name).out")
    }

    @Test func `the published tables are there`() { #expect(Self.names.count >= 12) }

    @Test func `the area that jDMN misses is found`() throws {
        let sketch = try TableSketch(text: Fixtures.text("routing/published/loan-grade.table"))
        let boxes = try sketch.table().proof().unmatched.boxes
        #expect(boxes.contains(Box([0: ValueSet(1501...1999)])))
    }

    @Test(arguments: [
        (
            "enumeration-missing", 19,
            ["input2=E21 input3=E31", "input1=E11 input2=E22 input3=E32|E33", "input1=E12 input2=E22 input3=E31|E32"]
        ),
        ("enumeration", 10, ["input1=E11 input2=E22|E23 input3=E32|E33"]),
    ])
    func `more cases are found than jDMN names`(name: String, count: Int, named: [String]) throws {
        let sketch = try TableSketch(text: Fixtures.text("routing/published/\(name).table"))
        let slow = SlowTable(sketch)
        let proof = try sketch.table().proof()
        #expect(proof.unmatched.missing == UInt128(count))
        #expect(slow.union(of: proof.unmatched.boxes) == slow.unmatched)
        // What jDMN names is right, but not all.
        let theirs = slow.union(of: try named.map { try TableSketch(text: "\(sketch)\nX → X  \($0)").rules[4].cases })
        #expect(Set(theirs).isStrictSubset(of: slow.unmatched))
    }
}

extension TableSketch {
    /// A proof as a person reads it.
    fileprivate func words(of proof: RouteProof, _ table: RouteTable) -> String {
        func names(_ rules: [Int]) -> String { rules.map { self.rules[$0].name }.joined(separator: " ") }
        var lines = ["cases \(proof.cases)"]
        if let impossible = proof.impossibleCases, impossible > 0 { lines.append("impossible \(impossible)") }
        lines.append("no rule matches \(proof.unmatched.missing.map { "\($0)" } ?? "undecided")")
        lines += proof.unmatched.boxes.map { "  \(text(of: $0))" }
        if !proof.unmatched.boxesAreComplete { lines.append("  and more") }
        for overlap in proof.overlaps.prefix(8) {
            let way = overlap.leadsSameWay ? "the same way" : "different ways"
            lines.append("\(names([overlap.first, overlap.second])) match together and lead \(way)")
            lines.append("  \(text(of: table.common(overlap)))")
        }
        if proof.overlapCount > 8 { lines.append("and \(proof.overlapCount - 8) more pairs") }
        if !proof.neverMatch.isEmpty { lines.append("never match \(names(proof.neverMatch))") }
        lines += proof.shadowed.map { "\(names([$0.rule])) never wins, because of \(names($0.by))" }
        if !proof.idleAttributes.isEmpty {
            lines.append("no rule looks at \(proof.idleAttributes.map { attributes[$0].name }.joined(separator: " "))")
        }
        lines += proof.undecided.map { "undecided \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
