import SardzeRouting
public import SardzeRules
public import SardzeTime
public import SardzeWatch

/// What the rules of a plan say of one case that came in at one instant, and why.
public struct RouteReply: Sendable {
    let routing: CompiledRouting
    let plan: Plan
    /// The number of each attribute's value; `nil` where it is not known.
    let values: [Int?]
    let clock: PlanClock
    let instant: Timestamp
    /// `nil` where too little is known for the policy.
    let answer: RoutingAnswer?
    let steps: [Step]
    let resources: [Resource]
    let reasons: [Reason]
    /// Where no rule takes the case: a box of such cases around it.
    let gap: Box?
    let isImpossible: Bool
    /// The attribute worth asking next.
    public let askNext: Int?

    /// One step with its deadline.
    struct Step: Sendable {
        let routed: RoutedStep
        /// Who acts at that hour and until when; `nil` where the body is not defined.
        let placed: PlacedStep?

        var body: String { placed?.body ?? routed.body }
        /// `nil` where there is none, or it is not known.
        var due: Timestamp? { routed.within == nil ? nil : placed?.due }
    }

    /// What became of one rule.
    struct Reason: Sendable {
        let rule: Routing.Rule
        let verdict: Verdict
        /// Whether a single attribute keeps it from matching.
        var isNear = false

        enum Verdict: Sendable, Hashable {
            case counts
            /// It matches, and another goes before it or stands against it.
            case isBeaten
            /// It depends on what is not known.
            case isOpen
            /// It does not admit the value of this attribute; `nil` where what is known cannot be with what it asks for.
            case fails(attribute: Int?)
        }
    }

    public init(_ routing: CompiledRouting, in plan: Plan, _ values: [Int?], at local: CivilDateTime?, now: Timestamp) {
        self.routing = routing
        self.plan = plan
        self.values = values
        let clock = PlanClock(plan)
        self.clock = clock
        let instant = local.map(clock.instant) ?? now
        self.instant = instant
        let answer: RoutingAnswer?
        do throws(CompiledRouting.CaseFault) { answer = try routing.answer(values) } catch { answer = nil }
        self.answer = answer
        // A file alone need not define its bodies; nobody then knows their hours.
        let steps = answer?.steps ?? []
        self.steps =
            steps.allSatisfy { clock.knows($0.body) }
            ? clock.placed(steps, at: instant).map { Step(routed: $0.routed, placed: $0) }
            : steps.map { Step(routed: $0, placed: nil) }
        let day = clock.day(instant)
        resources = (answer?.resources ?? []).compactMap { plan.resources[$0] }.filter {
            $0.from?.value ?? .earliest <= day && day <= $0.until?.value ?? .latest
        }
        let known = values.compactMap(\.self)
        let isWhole = known.count == values.count
        gap = isWhole ? routing.table.explanation(known)?.gap : nil
        isImpossible = routing.table.isImpossible(values)
        reasons = routing.rows.indices.map { Self.reason(of: $0, routing, values, answer) }
        askNext = routing.next(values)
    }

    /// Whether somebody is to do something.
    public var isAnswered: Bool { !(answer?.steps.isEmpty ?? true) }

    private static func reason(
        of row: Int, _ routing: CompiledRouting, _ values: [Int?], _ answer: RoutingAnswer?
    ) -> Reason {
        let rule = routing.rows[row]
        let box = rule.condition.box
        let failing = values.indices.filter { attribute in
            guard let value = values[attribute], let side = box[attribute] else { return false }
            return !side.contains(value)
        }
        if let first = failing.first {
            let isSure = values.indices.allSatisfy { values[$0] != nil || (box[$0] == nil) }
            return Reason(rule: rule, verdict: .fails(attribute: first), isNear: failing.count == 1 && isSure)
        }
        guard let answer else { return Reason(rule: rule, verdict: .isOpen) }
        guard answer.matched.contains(row) else { return Reason(rule: rule, verdict: .fails(attribute: nil)) }
        if !answer.certain.contains(row) { return Reason(rule: rule, verdict: .isOpen) }
        return Reason(rule: rule, verdict: answer.counting.contains(row) ? .counts : .isBeaten)
    }
}
