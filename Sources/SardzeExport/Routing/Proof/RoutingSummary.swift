import SardzeRouting
public import SardzeRules
public import SardzeWords

/// What a check says of the routing of one plan: a line for people, an object for programs.
public struct RoutingSummary {
    private let plan: String
    private let review: RoutingReview

    public init(_ plan: String, _ review: RoutingReview) {
        self.plan = plan
        self.review = review
    }

    /// "madona: routing proved over 5 971 968 cases: no gap, every guarantee holds".
    public var line: Wording {
        let name = Wording(same: "\(plan): ")
        let command = "`sardze route --prove --plan \(plan)`"
        guard let proof = review.proof else {
            return name + Wording("routing not proved", lv: "maršruta noteikumi nav pierādīti")
        }
        switch RouteVerdict(review) {
        case .proved:
            let (cases, locative) = (CaseWords.counted(proof.cases).en, CaseWords.counted(proof.cases, .locative).lv)
            let guarantees =
                review.guarantees.isEmpty
                ? Wording(same: "") : Wording(", every guarantee holds", lv: ", visas garantijas ievērotas")
            return name
                + Wording(
                    "routing proved over \(cases): no gap", lv: "maršruta noteikumi pierādīti \(locative): robu nav")
                + guarantees
        case .faulty:
            return name
                + Wording(
                    "routing not proved; see \(command)", lv: "maršruta noteikumi nav pierādīti; skatiet \(command)")
        case .undecided:
            return name
                + Wording(
                    "routing undecided; \(command) takes more time",
                    lv: "maršruta noteikumi nav izšķirti; \(command) meklē ilgāk")
        }
    }

    /// Counts that may be huge are texts.
    var json: String {
        let proof = review.proof
        let unmatched = proof?.unmatched.missing.map { JSONText.quoted(String($0)) } ?? "null"
        let hasOtherwise = review.table?.hasOtherwise ?? false
        return JSONText.object([
            ("plan", JSONText.quoted(plan)), ("proved", String(RouteVerdict(review) == .proved)),
            ("undecided", String(review.isUndecided)),
            ("cases", JSONText.quoted(proof.map { String($0.cases) })), ("rules", String(review.tests.rules.count)),
            ("uncovered", hasOtherwise ? JSONText.quoted("0") : unmatched),
            ("otherwise", hasOtherwise ? unmatched : JSONText.quoted("0")),
            ("guarantees", String(review.guarantees.count)),
            ("guaranteesKept", String(review.guarantees.count(where: \.isKept))),
            ("tests", String(review.tests.tests.count)), ("testsFailed", String(review.tests.failed.count)),
            ("rulesTested", String(review.tests.rules.count - review.tests.uncovered.count)),
        ])
    }
}
