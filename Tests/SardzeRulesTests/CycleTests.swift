import SardzeText
import TestSupport
import Testing

@testable import SardzeRules

struct CycleTests {
    private let span: Span = {
        var sources = Sources()
        return Span(sources.add(SourceText(path: "a.yaml", "")), .start, .start)
    }()

    private func cycles(_ next: [String: [String]]) -> [[String]] {
        Cycle.all(in: next.mapValues { $0.map { Located($0, span) } }).map { $0.steps.map(\.name) }
    }

    @Test(
        arguments: [
            ([:], []), (["a": ["b"]], []), (["a": ["b"], "b": ["c"]], []), (["a": ["a"]], [["a"]]),
            (["a": ["b"], "b": ["a"]], [["a", "b"]]), (["c": ["b"], "b": ["a"], "a": ["c"]], [["a", "c", "b"]]),
            (["x": ["b"], "b": ["c"], "c": ["b"]], [["b", "c"]]),
            (["a": ["b", "c"], "b": ["a"], "c": ["a"]], [["a", "b"], ["a", "c"]]),
            (["a": ["a"], "b": ["b"], "c": ["a", "b"]], [["a"], ["b"]]),
            (["a": ["b", "c"], "b": ["d"], "c": ["d"]], []),
        ] as [([String: [String]], [[String]])])
    func `each circle is found once, from its first name`(next: [String: [String]], expected: [[String]]) {
        #expect(cycles(next) == expected)
    }

    @Test func `a chain of twenty thousand names does not exhaust the stack`() {
        var next = Dictionary(uniqueKeysWithValues: (0..<20_000).map { ("\($0)", ["\($0 + 1)"]) })
        #expect(cycles(next).isEmpty)
        next["20000"] = ["0"]
        let found = Cycle.all(in: next.mapValues { $0.map { Located($0, span) } })
        #expect(found.map(\.length) == [20_001])
        #expect(found.map(\.names) == ["`0` → `1` → `2` → `3` → `4` → `5` → … → `0`"])
    }

    @Test func `random graphs have a circle found exactly when they have one`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let names = (0..<6).map { "\($0)" }
            var next: [String: [String]] = [:]
            for name in names { next[name] = names.filter { _ in Int.random(in: 0..<6, using: &random) == 0 } }
            let found = cycles(next)
            #expect(found.isEmpty != hasCircle(next))
            for circle in found {
                for (name, after) in zip(circle, circle.dropFirst() + circle.prefix(1)) {
                    #expect(next[name]?.contains(after) == true)
                }
            }
        }
    }

    /// Takes names that lead nowhere away until none is left or all lead on.
    private func hasCircle(_ next: [String: [String]]) -> Bool {
        var rest = next
        while true {
            let ends = rest.filter { $0.value.allSatisfy { rest[$0] == nil } }.keys
            if ends.isEmpty { return !rest.isEmpty }
            for end in ends { rest[end] = nil }
        }
    }
}
