import SardzeRouting
import SardzeText

/// Something that may be wrong with routing rules though they could be read: one code, its wording, how to find it.
public struct RoutingCheck: Sendable {
    /// Stable, kebab-case, never reused.
    public let code: String
    let run: @Sendable (Context) -> [Diagnostic]

    /// What a check may look at.
    struct Context: Sendable {
        let routing: Routing
        let plan: Plan
        /// Whether nothing but the section is known: bodies are not defined, there is no period.
        let isAlone: Bool
        let table: RouteTable?
        let proof: RouteProof?
        let guarantees: [GuaranteeProof]
        let stepless: Coverage?
        let tests: RoutingTestRun
        let words: CaseWords

        /// A rule of the table.
        func rule(_ row: Int) -> Routing.Rule { rows[row] }
        let rows: [Routing.Rule]

        init(
            routing: Routing, plan: Plan, isAlone: Bool, table: RouteTable?, proof: RouteProof?,
            guarantees: [GuaranteeProof], stepless: Coverage?, tests: RoutingTestRun, words: CaseWords
        ) {
            self.routing = routing
            self.plan = plan
            self.isAlone = isAlone
            self.table = table
            self.proof = proof
            self.guarantees = guarantees
            self.stepless = stepless
            self.tests = tests
            self.words = words
            rows = routing.rows
        }
    }

    init(_ code: String, run: @escaping @Sendable (Context) -> [Diagnostic]) {
        self.code = code
        self.run = run
    }

    /// Codes that no decision can make go away: without them nobody knows what the rules do.
    public static let faults = [RoutingCheck.undecided, testFailed, testPartial].map(\.code)

    /// Every check of routing, in reading order.
    public static let all: [RoutingCheck] = [
        // what becomes of cases
        .gap, .ruleNever, .ruleShadowed, .overlap, .conflict, .orderDecides, .otherwiseTakes, .undecided,
        // what is promised
        .guaranteeBroken, .guaranteeIdle, .testFailed, .testPartial, .ruleUntested,
        // what is written
        .attributeIdle, .stepNever, .deadlineUnsourced,
        // who acts, and when
        .bodyClosed, .bodyGone, .chainLoop, .chainNever, .limitExceeded,
    ]
}
