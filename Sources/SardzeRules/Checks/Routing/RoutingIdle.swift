import SardzeRouting
import SardzeText
import SardzeTime
import SardzeWords

extension RoutingCheck {
    /// An attribute that is asked of every case and changes nothing.
    static let attributeIdle = RoutingCheck("routing-attribute-idle") { context in
        guard let proof = context.proof else { return [] }
        let routing = context.routing
        let steps = routing.everyRule.flatMap(\.steps).compactMap(\.condition)
        let conditions = steps + routing.reserves.map(\.condition)
        let used = Set(conditions.flatMap { $0.box.sides.keys })
        return proof.idleAttributes.filter { !used.contains($0) }.map { number in
            let attribute = routing.attributes[routing.attributes.startIndex + number]
            return Diagnostic(
                "routing-attribute-idle", .warning, attribute.id.span,
                Wording(
                    "no rule tells the values of `\(shortened(attribute.id.value))` apart",
                    lv: "neviens noteikums nešķir `\(shortened(attribute.id.value))` vērtības"),
                help: Wording(
                    "remove it: what is not asked cannot give a child away; or use it in a rule",
                    lv: "izdzēsiet to: ko nejautā, tas nevar atklāt bērnu; vai izmantojiet to kādā noteikumā"))
        }
    }

    /// A step whose own condition its rule never meets.
    static let stepNever = RoutingCheck("routing-step-never") { context in
        guard let table = context.table else { return [] }
        return context.routing.everyRule.flatMap { rule in
            rule.steps.compactMap { step in
                guard let condition = step.condition else { return nil }
                let cases = condition.box.intersection(rule.condition.box)
                guard cases.isEmpty || table.coverage(of: cases, by: [], budget: .check).missing == 0 else {
                    return nil
                }
                return Diagnostic(
                    "routing-step-never", .warning, condition.span,
                    Wording(
                        "no case of `\(shortened(rule.id.value))` meets the condition of this step",
                        lv: "neviens `\(shortened(rule.id.value))` gadījums neatbilst šī soļa nosacījumam"),
                    help: Wording(
                        "correct one of the two conditions, or remove the step",
                        lv: "izlabojiet vienu no abiem nosacījumiem vai izdzēsiet soli"),
                    related: rule.after == nil && !rule.condition.parts.isEmpty
                        ? [Label(rule.condition.span, Wording("the rule's own", lv: "paša noteikuma nosacījums"))] : [],
                    body: step.body?.value)
            }
        }
    }

    /// A deadline that is neither anybody's nor said to be ours: it will be taken for law.
    static let deadlineUnsourced = RoutingCheck("routing-deadline-unsourced") { context in
        let routing = context.routing
        return routing.everyRule.compactMap { rule in
            guard rule.source == nil else { return nil }
            let bare = rule.steps.filter {
                $0.within != nil && $0.source == nil && !routing.isIllustrative($0, of: rule)
            }
            guard let first = bare.first?.within else { return nil }
            let many = agreeing(
                bare.count, one: Wording("has", lv: "nav"), many: Wording("have", lv: "nav"))
            let deadlines = counted(bare.count, .deadline)
            let inLatvian = counted(bare.count, .deadline, .dative)
            return Diagnostic(
                "routing-deadline-unsourced", .note, first.span,
                Wording(
                    "\(deadlines.en) of `\(shortened(rule.id.value))` \(many.en) no source and \(bare.count == 1 ? "is" : "are") not called illustrative",
                    lv:
                        "\(inLatvian.lv) noteikumā `\(shortened(rule.id.value))` \(many.lv) avota, un nav teikts, ka tas ir ilustratīvs"
                ),
                help: Wording(
                    "write `source:`, or `illustrative: yes` so that nobody takes it for law",
                    lv: "rakstiet `source:` vai `illustrative: yes`, lai neviens to neuzskata par likumu"),
                related: bare.dropFirst().prefix(5).compactMap(\.within).map {
                    Label($0.span, Wording("and here", lv: "un šeit"))
                })
        }
    }
}
