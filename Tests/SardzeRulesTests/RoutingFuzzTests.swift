import SardzeRouting
import SardzeRules
import SardzeText
import TestSupport
import Testing

/// Routing sections broken at random: no crash, an end, and every place inside its text.
struct RoutingFuzzTests {
    private static let values = [
        "", "~", "[]", "{}", "[a, b]", "{a: b}", "{not: a}", "{not: {not: a}}", "{not: [a, b, c]}", "{not: 0..4}",
        "0..4",
        "4..0", "..", "..2", "-3..", "0..99999999999999999999", "1", "yes", "boolean", "immediately", "same day",
        "1 working day", "10000 years", "tajā pašā dienā", "5 days before", "R1", "R2", "none", "collect", "first",
        "unique", "any", "priority", "SD", "XX", "s", "{step: s}", "{step: s, outcome: [x]}", "*x", "&x y",
        "\"\\e[31m\"",
        "60 minutes", "2000 minutes", "x y", "a=b", "{x: [a, a]}", "{n: 2, f: yes}", "{q: 1}", "{x: a, n: ..9}",
        "[{body: SD, do: a, within: 1 day, name: s}]", "{rules: [R1], bodies: [SD], otherwise: yes}",
    ]

    private static let base = """
        routing:
          policy: collect
          immediately: 60 minutes
          feedback: {received: 1 working day, illustrative: yes}
          case: {x: [a, b, c], n: 0..4, f: boolean}
          reserves: {acute: {x: a}}
          rules:
            R1:
              if: {x: [a, b], n: ..2, f: {not: no}}
              steps:
                - {name: s, body: SD, do: go, within: immediately, if: {n: 1..2}, limit: 1 month}
                - {body: VP, do: go, within: 3 working days, illustrative: yes}
              feedback: none
            R2: {if: {x: c}, steps: [{name: t, body: SD, do: go, within: 1 day}]}
            R3: {after: {step: s, outcome: [case-opened]}, steps: [{name: t, body: BT, do: go, within: 2 weeks, limit: 10 days}]}
            R4: {after: t, steps: [{body: SD, do: go, within: 1 month}]}
          otherwise: {steps: [{body: SD, do: sort, within: 1 working day}]}
          impossible: [{x: a, n: 4}]
          always: [{if: {x: a, f: yes}, body: SD, within: same day}]
          tests:
            - {case: {x: a, n: 1, f: yes}, expect: {rules: [R1], bodies: [SD, VP], otherwise: no}}
            - {case: {x: c}, expect: {rules: [R2]}}
        """

    private func broken(_ random: inout SeededGenerator) -> String {
        Damage.lines(Self.base.split(separator: "\n").map(String.init), Self.values, most: 4, &random) + "\n"
    }

    private static let head =
        "period: 2026-01-01/2026-12-31\ncoordinator: SD\nbodies: {SD: {name: Social, out of hours: VP, capacity: {per: year, count: 3, reserved: {acute: 1}}}, BT: {name: Court}, VP: {name: Police, works: every day}}\n"

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `broken routing is read to its end, and every finding stands in the text`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let text = broken(&random)
            let read = PlanText(Self.head, text)
            guard let plan = read.result.plan, let routing = plan.routing else { continue }
            let budget = ProofBudget(bytes: 1_000_000, steps: 1_000, allSteps: 10_000)
            let review = RoutingReview(routing, in: plan, budget: budget)
            // A section with a fault of its conditions is not proved, and a fault is always told.
            if review.table == nil {
                #expect(!(read.result.diagnostics + review.diagnostics).isEmpty && !review.isProved, "\(text)")
            }
            for diagnostic in read.result.diagnostics + review.diagnostics {
                let lines = read.sources[diagnostic.span.source].bytes.count { $0 == 0x0A } + 1
                #expect(diagnostic.span.start.line <= lines && diagnostic.span.end.line <= lines, "\(text)")
            }
            let again = RoutingReview(routing, in: plan, budget: budget)
            #expect(again.diagnostics == review.diagnostics)
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `a broken file alone is read to its end`(seed: UInt64) {
        var random = SeededGenerator(seed: 1_000 + seed)
        for _ in 0..<40 {
            var sources = Sources()
            let read = RoutingFile.read(sources.add(SourceText(path: "r.yaml", broken(&random))), from: sources)
            let review = RoutingReview(read, budget: ProofBudget(bytes: 1_000_000, steps: 1_000, allSteps: 10_000))
            if read.routing?.isSound == false { #expect(!read.diagnostics.isEmpty) }
            #expect(review == nil || read.routing != nil)
        }
    }
}
