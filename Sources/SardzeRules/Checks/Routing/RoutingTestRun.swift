import SardzeRouting
public import SardzeText
public import SardzeWords

/// Every test beside the rules, tried; and which rules they cover.
public struct RoutingTestRun: Sendable {
    /// In the order they are written. One whose case was not understood has its finding and is not tried.
    public let tests: [RoutingTestResult]
    /// The rules of the table, in the order they are written.
    public let rules: [Located<String>]
    /// Those that count in some test.
    public let covered: Set<String>

    /// Of a section that is not looked at otherwise; without rules that were understood no test is tried.
    public init(_ routing: Routing) {
        self.init(routing, routing.isSound ? try? routing.table() : nil)
    }

    init(_ routing: Routing, _ table: RouteTable?) {
        let rows = routing.rows
        rules = rows.map(\.id)
        tests =
            table.map { table in
                let trial = RoutingTrial(routing, table)
                return routing.tests.filter { !$0.isRefused }.map(trial.result)
            } ?? []
        covered = Set(tests.flatMap(\.counting))
    }

    public var failed: [RoutingTestResult] { tests.filter { !$0.hasPassed } }

    /// Rules that count in no test, in the order they are written.
    public var uncovered: [Located<String>] { rules.filter { !covered.contains($0.value) } }
}

/// One test beside the rules, and what came of its case.
public struct RoutingTestResult: Sendable {
    public let test: Routing.Test
    /// The number of each attribute's value, in the order of the attributes; `nil` where the test leaves it out.
    public let values: [Int?]
    /// The rules that count; of a case that is not wholly known those that could.
    public let counting: [String]
    /// The bodies that get a step, in the order of the steps, none twice.
    public let bodies: [String]
    /// Whether only the catch-all takes it.
    public let isOtherwise: Bool
    /// What is not as expected; empty when the test has passed.
    public let differences: [Difference]
    /// Whether the policy cannot answer a case of which something is unknown.
    public let isUnanswerable: Bool

    public var hasPassed: Bool { differences.isEmpty && !isUnanswerable }

    public struct Difference: Sendable, Hashable {
        public let span: Span
        public let message: Wording
    }
}

/// Tries tests on one table.
struct RoutingTrial {
    private let compiled: CompiledRouting

    init(_ routing: Routing, _ table: RouteTable) { compiled = CompiledRouting(routing, table) }

    private var table: RouteTable { compiled.table }
    private var rows: [Routing.Rule] { compiled.rows }

    func result(_ test: Routing.Test) -> RoutingTestResult {
        let values = table.attributes.indices.map { test.values[$0] }
        let known = values.compactMap(\.self)
        let isWhole = known.count == values.count
        guard isWhole || table.policy == .collect else {
            return RoutingTestResult(
                test: test, values: values, counting: [], bodies: [], isOtherwise: false, differences: [],
                isUnanswerable: true)
        }
        guard let reply = try? compiled.answer(values) else {
            return RoutingTestResult(
                test: test, values: values, counting: [], bodies: [], isOtherwise: false, differences: [],
                isUnanswerable: true)
        }
        let decision: RouteDecision =
            if !reply.conflict.isEmpty { .conflict(reply.conflict) } else if reply.isOtherwise { .otherwise } else {
                reply.counting.isEmpty ? .nothing : .rules(reply.counting)
            }
        var bodies: [String] = []
        for step in reply.steps where !bodies.contains(step.body) { bodies.append(step.body) }
        let answer = Answer(
            decision: decision, matching: reply.matched, counting: reply.counting.map { rows[$0].id.value },
            bodies: bodies, isImpossible: table.isImpossible(values))
        return RoutingTestResult(
            test: test, values: values, counting: answer.counting, bodies: bodies, isOtherwise: reply.isOtherwise,
            differences: differences(test, answer, values), isUnanswerable: false)
    }

    private struct Answer {
        let decision: RouteDecision
        let matching: [Int]
        let counting: [String]
        let bodies: [String]
        let isImpossible: Bool
    }

    private func differences(
        _ test: Routing.Test, _ answer: Answer, _ values: [Int?]
    ) -> [RoutingTestResult.Difference] {
        var found: [RoutingTestResult.Difference] = []
        func differ(_ span: Span, _ en: String, lv: String) {
            found.append(.init(span: span, message: Wording(en, lv: lv)))
        }
        if answer.isImpossible {
            differ(
                test.caseSpan, "this case cannot be, as `impossible:` has it",
                lv: "šāda gadījuma nevar būt, kā teikts zem `impossible:`")
        }
        if case .conflict(let rules) = answer.decision {
            let names = Wording.list(rules.map { "`\(shortened(rows[$0].id.value))`" })
            differ(
                test.caseSpan, "\(names.en) match this case together, and none of them counts",
                lv: "šim gadījumam reizē atbilst \(names.lv), un neviens netiek piemērots")
        }
        let expectsNothing = test.rules?.isEmpty ?? false || test.bodies?.isEmpty ?? false
        if answer.decision == .nothing, !expectsNothing {
            differ(test.caseSpan, "no rule takes this case", lv: "šo gadījumu neaptver neviens noteikums")
        }
        if let rules = test.rules {
            let expected = Set(rules.map(\.value))
            for rule in rules where !answer.counting.contains(rule.value) {
                let why = reason(rule.value, answer, values)
                differ(
                    rule.span, "`\(shortened(rule.value))` is expected to count: \(why.en)",
                    lv: "gaidīts, ka tiks piemērots `\(shortened(rule.value))`: \(why.lv)")
            }
            let extra = answer.counting.filter { !expected.contains($0) }
            if !extra.isEmpty {
                let names = CaseWords.names(extra.map { "`\($0)`" })
                differ(
                    rules.first?.span ?? test.caseSpan,
                    "\(names) \(extra.count == 1 ? "counts" : "count") too, which is not expected",
                    lv:
                        "\(extra.count == 1 ? "piemērots" : "piemēroti") arī \(names), kas nav \(extra.count == 1 ? "gaidīts" : "gaidīti")"
                )
            }
        }
        if let bodies = test.bodies {
            let expected = Set(bodies.map(\.value))
            for body in bodies where !answer.bodies.contains(body.value) {
                differ(
                    body.span, "`\(shortened(body.value))` is expected to get a step and gets none",
                    lv: "gaidīts, ka soli saņems `\(shortened(body.value))`, bet nesaņem")
            }
            let extra = answer.bodies.filter { !expected.contains($0) }
            if !extra.isEmpty {
                let names = CaseWords.names(extra.map { "`\($0)`" })
                differ(
                    bodies.first?.span ?? test.caseSpan,
                    "\(names) \(extra.count == 1 ? "gets" : "get") a step too, which is not expected",
                    lv: "soli saņem arī \(names), kas nav gaidīts")
            }
        }
        if let isOtherwise = test.isOtherwise, isOtherwise.value != (answer.decision == .otherwise) {
            isOtherwise.value
                ? differ(
                    isOtherwise.span,
                    "only `otherwise` is expected to take this case, but \(CaseWords.names(answer.counting)) \(answer.counting.count == 1 ? "does" : "do")",
                    lv:
                        "gaidīts, ka gadījumu aptver tikai `otherwise`, bet to aptver \(CaseWords.names(answer.counting))"
                )
                : differ(
                    isOtherwise.span, "a rule is expected to take this case, but only `otherwise` does",
                    lv: "gaidīts, ka gadījumu aptver kāds noteikums, bet to aptver tikai `otherwise`")
        }
        return found
    }

    /// Why a rule does not count.
    private func reason(_ name: String, _ answer: Answer, _ values: [Int?]) -> Wording {
        guard let row = rows.firstIndex(where: { $0.id.value == name }) else {
            return Wording(
                "it follows a step and counts for no case by itself",
                lv: "tas seko solim un pats nevienam gadījumam netiek piemērots")
        }
        if answer.matching.contains(row) {
            return Wording(
                "it matches, but \(CaseWords.names(answer.counting)) goes before it",
                lv: "tas atbilst, bet to aizēno \(CaseWords.names(answer.counting))")
        }
        for part in rows[row].condition.parts {
            guard let attribute = table.attributes.firstIndex(where: { $0.name == part.attribute.value }),
                let value = values[attribute], !part.values.contains(value)
            else { continue }
            let written = "`\(part.attribute.value): \(table.attributes[attribute].text(of: value))`"
            return Wording("its condition does not admit \(written)", lv: "tā nosacījums nepieļauj \(written)")
        }
        return Wording("its condition does not hold", lv: "tā nosacījums neizpildās")
    }
}
