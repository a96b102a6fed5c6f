import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeRules
@testable import SardzeWatch

/// Random rules in odd layout with comments: mending changes no date and brings nothing new.
struct FixPropertyTests {
    private static let slips = [
        ("title: ", "titel: "), ("when: ", "whne: "), ("every: ", "evry: "), ("responsible: ", "responsable: "),
        ("name: ", "nmae: "), ("period: ", "peroid: "),
    ]

    private func findings(_ texts: [String]) throws -> (found: [Diagnostic], planning: Planning) {
        let planning = Planning(texts.enumerated().map { ("rules/test/\($0.offset).yaml", $0.element) })
        return (planning.review(today: try day("2025-01-01")).findings().map(\.diagnostic), planning)
    }

    /// Makes the fixes offered in each text, of these codes where they are named.
    private func mended(_ texts: [String], only codes: Set<String>? = nil) throws -> [String] {
        let (found, planning) = try findings(texts)
        return texts.indices.map { index in
            let source = planning.sources.texts[index]
            let fixes = found.filter {
                planning.sources[$0.span.source].path == source.path && codes?.contains($0.code) != false
            }.compactMap(\.fix)
            return String(decoding: source.applying(fixes).text.bytes, as: UTF8.self)
        }
    }

    @Test(arguments: 0..<40)
    func `slips are mended back to what was written`(seed: UInt64) throws {
        var random = SeededGenerator(seed: 20_261_121 + seed)
        let texts = PlanSketch(using: &random).rewritten(seed: random.next())
        let slipped = texts.map { text in
            Self.slips.reduce(text) { text, slip in
                Int.random(in: 0..<3, using: &random) == 0 ? text.replacing(" \(slip.0)", with: " \(slip.1)") : text
            }
        }
        var result = slipped
        // A slip in a key hides those inside it.
        for _ in 0..<4 { result = try mended(result, only: ["unknown-key"]) }
        #expect(result == texts, "seed \(seed)")
    }

    @Test(arguments: 0..<40)
    func `mending what is only noted changes no task and no other finding`(seed: UInt64) throws {
        var random = SeededGenerator(seed: 20_261_122 + seed)
        let texts = PlanSketch(using: &random).rewritten(seed: random.next())
        let once = try mended(texts)
        let (before, after) = (try findings(texts), try findings(once))
        #expect(try after.planning.schedule() == before.planning.schedule(), "seed \(seed)")
        let kept = before.found.filter { $0.fix == nil }.map { "\($0.code) \($0.message.en)" }.sorted()
        #expect(after.found.map { "\($0.code) \($0.message.en)" }.sorted() == kept, "seed \(seed)")
        #expect(try mended(once) == once)
        // Comments and every other character are still there, in their order.
        for (text, mended) in zip(texts, once) {
            let difference = Array(mended.unicodeScalars).difference(from: Array(text.unicodeScalars))
            #expect(difference.removals.isEmpty, "seed \(seed)")
        }
    }
}
