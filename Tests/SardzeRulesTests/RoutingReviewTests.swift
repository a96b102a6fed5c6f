import SardzeRouting
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeRules

/// What the checks of routing say, held against trying every case.
struct RoutingReviewTests {
    private static let head = """
        period: 2026-01-01/2026-12-31
        country: LV
        coordinator: SD
        bodies:
          SD: {name: Social, out of hours: VP}
          BT: {name: Court}
          VP: {name: Police, works: every day}

        """

    private func review(_ routing: String) throws -> (RoutingReview, PlanText) {
        let read = PlanText(Self.head + routing)
        return (try #require(RoutingReview(read.plan)), read)
    }

    private func codes(_ routing: String) throws -> [String] {
        try review(routing).0.diagnostics.map(\.code).sorted()
    }

    // MARK: Guarantees

    @Test func `a deleted rule shows the box of cases that lost its body`() throws {
        let rules = """
            routing:
              case: {urgency: [danger, recent, unknown], age: 0..17}
              rules:
                R1: {if: {urgency: danger}, steps: [{body: VP, do: go, within: immediately}], illustrative: yes}
                R2: {steps: [{body: SD, do: assess, within: 3 working days, if: {age: ..13}}, {body: BT, do: assess, within: 3 working days, if: {age: 14..}}], illustrative: yes}
              always: [{if: {urgency: danger}, body: VP, within: same day}]
              tests: [{case: {urgency: danger}, expect: {rules: [R1, R2]}}]

            """
        let (whole, _) = try review(rules)
        #expect(whole.isProved && whole.diagnostics.isEmpty)
        let without = rules.split(separator: "\n").filter { !$0.contains("R1:") }.joined(separator: "\n")
            .replacing("R1, ", with: "")
        let (review, _) = try review(without + "\n")
        let broken = try #require(review.diagnostics.first { $0.code == "routing-guarantee-broken" })
        #expect(!review.isProved)
        #expect(broken.message.en == "`VP` gets no step on the same day in 18 cases: `{urgency: danger}`")
        #expect(broken.help?.en.contains("- {case: {urgency: danger, age: 0}, expect: {bodies: [SD, VP]}}") == true)
    }

    @Test func `a guarantee follows the rules that follow a step`() throws {
        let rules = """
            routing:
              case: {urgency: [danger, recent]}
              rules:
                R1: {steps: [{name: ask, body: SD, do: ask, within: 3 working days}], illustrative: yes}
                R2: {after: ask, steps: [{name: tell, body: BT, do: tell, within: 10 days}], illustrative: yes}
                R3: {after: {step: tell, outcome: [case-opened]}, steps: [{body: VP, do: act, within: 1 week}], illustrative: yes}
              always: [{body: VP, within: WITHIN}, {body: VP}]

            """
        let slow = try review(rules.replacing("WITHIN", with: "1 month")).0
        #expect(slow.guarantees.map(\.isKept) == [true, true])
        let fast = try review(rules.replacing("WITHIN", with: "2 weeks")).0
        #expect(fast.guarantees.map(\.isKept) == [false, true])
        let cut = try review(rules.replacing("WITHIN", with: "1 month").replacing("after: ask", with: "after: tell")).0
        #expect(cut.guarantees.map(\.isKept) == [false, false])
    }

    @Test func `a guarantee of another unit holds only if it does on every day of the plan`() throws {
        func kept(_ within: String, _ promised: String) throws -> Bool {
            let rules = """
                routing:
                  case: {urgency: [danger, recent]}
                  immediately: 90 minutes
                  rules:
                    R1: {steps: [{body: SD, do: go, within: \(within)}], illustrative: yes}
                  always: [{body: SD, within: \(promised)}]

                """
            return try review(rules).0.guarantees[0].isKept
        }
        // At Christmas five working days are more than a week, and on a Friday two are more than three days.
        #expect(try !kept("5 working days", "1 week"))
        #expect(try !kept("2 working days", "3 days"))
        #expect(try kept("3 days", "3 working days") && kept("2 working days", "2 weeks"))
        // A day ends up to 48 hours after a case comes, and more before a holiday.
        #expect(try !kept("1 day", "24 hours") && kept("same day", "24 hours"))
        #expect(try !kept("immediately", "1 hour") && kept("immediately", "2 hours"))
    }

    @Test func `a case whose rule has no step for it is no case cared for`() throws {
        func found(_ policy: String, _ more: String = "") throws -> RoutingReview {
            let rules = """
                routing:
                  policy: \(policy)
                  case: {urgency: [danger, recent], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger}, priority: 1, steps: [{body: VP, do: go, within: immediately, if: {age: ..6}}], illustrative: yes}
                    R2: {if: {age: 5..9}, steps: [{body: SD, do: see, within: 3 days}], illustrative: yes}
                \(more)

                """
            return try review(policy == "priority" ? rules : rules.replacing("priority: 1, ", with: "")).0
        }
        let otherwise = "  otherwise: {steps: [{body: SD, do: see, within: 3 days}], illustrative: yes}"
        // Of danger those from seven years on; under `collect` R2 is there for some.
        for (policy, missing) in [("collect", 8), ("first", 11), ("priority", 11)] {
            let review = try found(policy, otherwise)
            #expect(review.stepless?.missing == UInt128(missing) && !review.isProved, "\(policy)")
            let gap = try #require(review.diagnostics.first { $0.code == "routing-gap" })
            #expect(gap.message.en.hasPrefix("nobody gets a step in \(missing) cases, though a rule takes them: "))
        }
        // What no rule takes has its own finding.
        let both = try found("collect")
        #expect(both.stepless?.missing == 8 && both.diagnostics.count { $0.code == "routing-gap" } == 2)
    }

    @Test func `whoever stands in must be there on every day of the plan`() throws {
        let bodies = """
            bodies:
              DC: {name: Dienas centrs, out of hours: NEW}
              NEW: {name: Jaunais dienests, works: every day, from: 2026-07-01}
              OLD: {name: Vecais dienests, until: 2026-06-30, out of hours: VP}
              KEPT: {name: Cits dienests, until: 2026-06-30, deputy: SD}
            """
        let rules = """
            routing:
              case: {urgency: [danger, recent]}
              rules:
                R1: {if: {urgency: danger}, steps: [{body: DC, do: go, within: 2 hours}], illustrative: yes}
                R2: {steps: [{body: OLD, do: see, within: 3 days}, {body: KEPT, do: see, within: 3 days}], illustrative: yes}
              tests: [{case: {urgency: danger}, expect: {rules: [R1, R2]}}]

            """
        let read = PlanText(Self.head.replacing("bodies:", with: bodies) + rules)
        let found = try #require(RoutingReview(try read.plan)).diagnostics
        let closed = try #require(found.first { $0.code == "routing-body-closed" })
        #expect(closed.message.en.contains("nobody is there: `NEW` can be counted on only at other times"))
        let gone = found.filter { $0.code == "routing-body-gone" }
        #expect(gone.map(\.body).sorted { $0 ?? "" < $1 ?? "" } == ["KEPT", "OLD"])
        #expect(gone.first { $0.body == "OLD" }?.severity == .error)
        #expect(gone.first { $0.body == "OLD" }?.message.en.contains("on 2026-07-01 nobody stands in") == true)
        #expect(gone.first { $0.body == "KEPT" }?.severity == .note)
    }

    @Test(arguments: [
        (When.Deadline.Within.immediately, When.Deadline.Within.sameDay, true), (.sameDay, .immediately, false),
        (.sameDay, .sameDay, true), (.sameDay, .duration(.init(2, .hour)), false),
        (.sameDay, .duration(.init(1, .day)), true), (.duration(.init(2, .hour)), .sameDay, false),
        (.duration(.init(1, .workingDay)), .duration(.init(1, .day)), false),
        (.duration(.init(5, .workingDay)), .duration(.init(1, .week)), true),
        (.duration(.init(1, .month)), .duration(.init(4, .week)), false),
    ])
    func `one deadline is no later than another by usual lengths`(
        one: When.Deadline.Within, other: When.Deadline.Within, isNoLater: Bool
    ) {
        #expect(one.isNoLater(than: other) == isNoLater)
    }

    /// Random rules over few cases, every case tried.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `guarantees, gaps and dead rules are as trying every case has it`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let policy = HitPolicy.allCases.randomElement(using: &random) ?? .collect
        let text = RandomRouting.text(policy, &random)
        let read = PlanText(Self.head + text)
        #expect(read.placed == [], "\(text)")
        let plan = try read.plan
        let review = try #require(RoutingReview(plan))
        let (table, proof, routing) = (try #require(review.table), try #require(review.proof), review.routing)
        let cases = RandomRouting.cases(of: table).filter { values in
            !table.impossible.contains { $0.contains(values) }
        }
        let unmatched = cases.filter { table.matching($0).isEmpty }
        #expect(proof.unmatched.missing == UInt128(unmatched.count), "\(text)")
        for row in table.rules.indices {
            #expect(
                proof.neverMatch.contains(row) == !cases.contains { table.matching($0).contains(row) }, "\(text)")
        }
        for guarantee in review.guarantees {
            let lost = cases.filter { values in
                guarantee.guarantee.condition.box.contains(values)
                    && !Self.gives(guarantee.guarantee, routing, table, values, plan)
            }
            #expect(guarantee.coverage.missing == UInt128(lost.count), "\(text)")
            #expect(guarantee.coverage.boxes.isEmpty == lost.isEmpty)
            for values in lost { #expect(guarantee.coverage.boxes.contains { $0.contains(values) }, "\(text)") }
        }
    }

    private static func gives(
        _ guarantee: Routing.Guarantee, _ routing: Routing, _ table: RouteTable, _ values: [Int], _ plan: Plan
    ) -> Bool {
        // Under `unique` and `any` one rule that gives the step is enough: that several match has its own finding.
        var counting = table.matching(values)
        if table.policy.isRanked, case .rules(let winner) = table.decision(values) { counting = winner }
        var steps = counting.flatMap { routing.rows[$0].steps }
        if table.matching(values).isEmpty { steps = routing.otherwise?.steps ?? [] }
        return steps.contains { step in
            step.body?.value == guarantee.body?.value && step.condition?.box.contains(values) ?? true
                && (guarantee.within.map { isSoon(step, $0.value, plan) } ?? true)
        }
    }

    private static func isSoon(_ step: Routing.Step, _ limit: When.Deadline.Within, _ plan: Plan) -> Bool {
        guard let within = step.within?.value, within.isNoLater(than: limit) else { return false }
        guard case .duration(let promised) = limit, promised.unit != .hour else { return true }
        let calendar = BodyCalendars(plan)[step.body?.value]
        return (0..<plan.period.value.days).allSatisfy { offset in
            let start = plan.period.value.first.adding(days: offset)
            guard let end = calendar.lastDay(of: within, from: start),
                let last = calendar.lastDay(of: limit, from: start)
            else { return false }
            return end <= last
        }
    }

    // MARK: Tests beside the rules

    @Test func `a test says which rule or body differs, where and why`() throws {
        let (review, read) = try review(
            """
            routing:
              case: {urgency: [danger, recent], age: 0..17}
              rules:
                R1: {if: {urgency: danger, age: ..9}, steps: [{body: VP, do: go, within: immediately}], illustrative: yes}
                R2: {if: {urgency: recent}, steps: [{body: SD, do: assess, within: 3 working days}], illustrative: yes}
              otherwise: {steps: [{body: SD, do: triage, within: 1 working day}], illustrative: yes}
              tests:
                - {case: {urgency: danger, age: 12}, expect: {rules: [R1], bodies: [SD, VP]}}
                - {case: {urgency: recent, age: 1}, expect: {rules: [], otherwise: yes}}
                - {case: {urgency: danger}, expect: {rules: [R1], bodies: [SD, VP], otherwise: no}}

            """)
        let failed = review.diagnostics.filter { $0.code == "routing-test-failed" }.sorted { $0.span < $1.span }
        #expect(
            failed.map { "\(read.place($0.span)) \($0.message.en)" }
                == [
                    "a.yaml:15:59 `R1` is expected to count: its condition does not admit `age: 12`",
                    "a.yaml:15:77 `VP` is expected to get a step and gets none",
                    "a.yaml:16:14 `R2` counts too, which is not expected",
                    "a.yaml:16:72 only `otherwise` is expected to take this case, but R2 does",
                ])
        #expect(review.tests.tests.map(\.hasPassed) == [false, false, true])
        #expect(review.tests.uncovered.isEmpty)
    }

    @Test func `rules that no test covers are listed with a test to paste`() throws {
        let (review, _) = try review(
            """
            routing:
              policy: first
              case: {urgency: [danger, recent], age: 0..17}
              rules:
                R1: {if: {urgency: danger}, steps: [{body: VP, do: go, within: immediately}], illustrative: yes}
                R2: {if: {age: ..5}, steps: [{body: BT, do: assess, within: 3 working days}], illustrative: yes}
                R3: {steps: [{body: SD, do: assess, within: 3 working days}], illustrative: yes}
              tests: [{case: {urgency: danger, age: 1}, expect: {rules: [R1]}}]

            """)
        let note = try #require(review.diagnostics.first { $0.code == "routing-rule-untested" })
        #expect(note.message.en == "no test covers 2 of 3 rules: R2, R3")
        #expect(
            note.help?.en == "add a test, such as `- {case: {urgency: recent, age: 0}, expect: {rules: [R2]}}`")
    }

    // MARK: Bodies and chains

    @Test func `a body is reached out of hours through those that stand in`() throws {
        func rules(_ body: String) -> String {
            "routing: {case: {x: [a]}, rules: {A: {steps: [{body: \(body), do: go, within: same day}], illustrative: yes}}, tests: [{case: {x: a}, expect: {rules: [A]}}]}\n"
        }
        #expect(try codes(rules("SD")) == ["routing-attribute-idle"])
        #expect(try codes(rules("VP")) == ["routing-attribute-idle"])
        #expect(try codes(rules("BT")) == ["routing-attribute-idle", "routing-body-closed"])
    }

    /// The limit is tried for every day of the plan: only the holidays break this one.
    @Test func `deadlines that pass their limit on some day are found with that day`() throws {
        let rules = """
            routing:
              case: {x: [a, b]}
              rules:
                A: {steps: [{name: ask, body: SD, do: ask, within: 2 working days}], illustrative: yes}
                B: {after: ask, steps: [{body: VP, do: go, within: 2 days, limit: LIMIT}], illustrative: yes}

            """
        let kept = try review(rules.replacing("LIMIT", with: "9 days")).0
        #expect(!kept.diagnostics.contains { $0.code == "routing-limit-exceeded" })
        let broken = try review(rules.replacing("LIMIT", with: "7 days")).0
        let found = try #require(broken.diagnostics.first { $0.code == "routing-limit-exceeded" })
        // Three days of Christmas after a weekend's eve.
        #expect(found.message.en.hasPrefix("of a case received on 2026-"))
    }
}

/// Routing sections over few cases.
enum RandomRouting {
    private static let bodies = ["SD", "BT", "VP"]
    private static let lengths = ["immediately", "same day", "1 working day", "3 working days", "2 hours", "1 week"]

    static func text(_ policy: HitPolicy, _ random: inout SeededGenerator) -> String {
        var text = "routing:\n  policy: \(policy.rawValue)\n  case: {x: [a, b, c], n: 0..4, f: boolean}\n  rules:\n"
        for rule in 1...Int.random(in: 1...6, using: &random) {
            let priority = policy == .priority ? "priority: \(Int.random(in: 1...3, using: &random)), " : ""
            text +=
                "    R\(rule): {\(condition(&random).map { "if: \($0), " } ?? "")\(priority)steps: \(steps(&random))}\n"
        }
        if Bool.random(using: &random) { text += "  otherwise: {steps: \(steps(&random))}\n" }
        if Bool.random(using: &random), let box = condition(&random) { text += "  impossible: [\(box)]\n" }
        text += "  always:\n"
        for _ in 0..<3 {
            let within = Bool.random(using: &random) ? ", within: \(pick(lengths, &random))" : ""
            text += "    - {\(condition(&random).map { "if: \($0), " } ?? "")body: \(pick(bodies, &random))\(within)}\n"
        }
        return text
    }

    static func cases(of table: RouteTable) -> [[Int]] {
        table.attributes.reduce([[]]) { cases, attribute in
            cases.flatMap { known in attribute.all.ranges.joined().map { known + [$0] } }
        }
    }

    private static func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
        words[Int.random(in: words.indices, using: &random)]
    }

    private static func condition(_ random: inout SeededGenerator) -> String? {
        var parts: [String] = []
        if Bool.random(using: &random) {
            parts.append("x: \(pick(["a", "[a, b]", "{not: a}", "{not: [b, c]}", "c"], &random))")
        }
        if Bool.random(using: &random) { parts.append("n: \(pick(["..2", "3..", "1..3", "0", "{not: 2}"], &random))") }
        if Bool.random(using: &random) { parts.append("f: \(pick(["yes", "no"], &random))") }
        return parts.isEmpty ? nil : "{\(parts.joined(separator: ", "))}"
    }

    private static func steps(_ random: inout SeededGenerator) -> String {
        let steps = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            "{body: \(pick(bodies, &random)), do: act, within: \(pick(lengths, &random))"
                + (Bool.random(using: &random) ? condition(&random).map { ", if: \($0)" } ?? "" : "") + "}"
        }
        return "[\(steps.joined(separator: ", "))]"
    }
}
