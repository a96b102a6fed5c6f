import SardzeText
import SardzeTime
import SardzeWords

/// Finds every name the rules use and nothing defines.
struct References {
    /// - Returns: one diagnostic a use, with the nearest name that is defined.
    static func unresolved(in plan: Plan) -> [Diagnostic] {
        var references = References(plan: plan)
        references.walkHead()
        for body in plan.bodies { references.walk(body) }
        for goal in plan.goals { references.check(goal.level, in: plan.levels, .levels, .level) }
        for activity in plan.activities { references.walk(activity) }
        for indicator in plan.indicators {
            for body in indicator.from { references.check(body, in: plan.bodies, .bodies, .body) }
            for figure in indicator.figures { references.check(figure.body, in: plan.bodies, .bodies, .body) }
        }
        for resource in plan.resources { references.check(resource.owner, in: plan.bodies, .bodies, .body) }
        for (_, rules) in plan.everyAlertRules { references.walk(rules) }
        if let routing = plan.routing { references.walk(routing) }
        return references.diagnostics.all
    }

    private let plan: Plan
    private var diagnostics = DiagnosticList()
    /// Sections whose names are taken as they come.
    private var mayBeElsewhere: Set<Section> = []

    private init(plan: Plan) { self.plan = plan }

    private mutating func walkHead() {
        check(plan.coordinator, in: plan.bodies, .bodies, .body)
    }

    private mutating func walk(_ body: Body) {
        for other in [body.deputy, body.outOfHours] + body.members {
            check(other, in: plan.bodies, .bodies, .body)
        }
    }

    private mutating func walk(_ activity: Activity) {
        for body in activity.responsible { check(body, in: plan.bodies, .bodies, .body) }
        check(activity.lead, in: plan.bodies, .bodies, .body)
        check(activity.goal, in: plan.goals, .goals, .goal)
        check(activity.level, in: plan.levels, .levels, .level)
        for other in activity.after { check(other, in: plan.activities, .activities, .activity) }
        walkResults(of: activity)
        walkBreaks(of: activity)
    }

    private mutating func walkResults(of activity: Activity) {
        guard !activity.results.isEmpty else { return }
        guard let goal = activity.goal else {
            diagnostics.append(
                Diagnostic(
                    "missing-key", .error, activity.results[0].span,
                    Wording(
                        "the activity `\(activity.id.value)` has results but no `goal` they belong to",
                        lv: "pasākumam `\(activity.id.value)` ir rezultāti, bet nav `goal`, kam tie pieder"),
                    help: Wording("say which goal: `goal: \"1\"`", lv: "norādiet, kuram mērķim: `goal: \"1\"`")))
            return
        }
        guard let goal = plan.goals[goal.value] else { return }
        for result in activity.results where goal.results[result.value] == nil {
            report(
                result, Wording("result of goal `\(goal.id.value)`", lv: "mērķa `\(goal.id.value)` rezultāta"),
                goal.results.ids, defined: goal.id.span)
        }
    }

    private mutating func walkBreaks(of activity: Activity) {
        guard let when = activity.when, case .cadence(let cadence) = when.value else { return }
        let names = cadence.except.compactMap { if case .break(let name) = $0 { name } else { nil } }
        guard !names.isEmpty else { return }
        let school = plan.school
        for name in names where !school.knows(name) {
            report(
                Located(name, when.span), Wording("month, day or break", lv: "mēneša, datuma vai brīvlaika"),
                school.names,
                defined: plan.sections[.calendar])
        }
    }

    private mutating func walk(_ alerts: AlertRules) {
        for escalation in alerts.escalations?.value ?? [] {
            if case .body(let id) = escalation.to.value {
                check(Located(id, escalation.to.span), in: plan.bodies, .bodies, .body)
            }
        }
    }

    // MARK: Routing

    /// The names that a section `routing:` in a file of its own uses; of bodies, activities and resources only where the
    /// file defines some.
    static func unresolved(in routing: Routing, alone plan: Plan) -> [Diagnostic] {
        var references = References(plan: plan)
        references.mayBeElsewhere = Set([.bodies, .activities, .resources].filter { plan.sections[$0] == nil })
        for body in plan.bodies { references.walk(body) }
        references.walk(routing)
        return references.diagnostics.all
    }

    private mutating func walk(_ routing: Routing) {
        let steps = Set(routing.everyRule.flatMap(\.steps).compactMap(\.name?.value)).sorted()
        for rule in routing.everyRule {
            for resource in rule.resources { check(resource, in: plan.resources, .resources, .resource) }
            for step in rule.steps {
                check(step.body, in: plan.bodies, .bodies, .body)
                check(step.activity, in: plan.activities, .activities, .activity)
            }
            guard let after = rule.after, !steps.contains(after.step.value) else { continue }
            report(after.step, Noun.step.one(.genitive), steps, defined: nil)
        }
        for guarantee in routing.always { check(guarantee.body, in: plan.bodies, .bodies, .body) }
        for test in routing.tests {
            for body in test.bodies ?? [] { check(body, in: plan.bodies, .bodies, .body) }
            for rule in test.rules ?? [] where routing.rules[rule.value] == nil {
                report(rule, Noun.rule.one(.genitive), routing.rules.ids, defined: routing.rules.first?.id.span)
            }
        }
        walkReserves(routing)
        let reserved = Set(plan.bodies.flatMap { $0.capacity?.reserved.map(\.name.value) ?? [] })
        for reserve in routing.reserves where !mayBeElsewhere.contains(.bodies) && !reserved.contains(reserve.id.value)
        {
            report(
                reserve.id, Wording("reserved place", lv: "rezervētas vietas"), reserved.sorted(),
                defined: plan.sections[.bodies])
        }
    }

    /// Places that are kept back for a kind of case that nothing tells apart.
    private mutating func walkReserves(_ routing: Routing) {
        for reserve in plan.bodies.flatMap({ $0.capacity?.reserved ?? [] })
        where routing.reserves[reserve.name.value] == nil {
            report(
                reserve.name, Wording("entry of `routing: reserves:`", lv: "`routing: reserves:` ieraksta"),
                routing.reserves.ids, defined: routing.reserves.first?.id.span)
        }
    }

    private mutating func check<Entry>(
        _ name: Located<String>?, in catalog: Catalog<Entry>, _ section: Section, _ kind: Noun
    ) {
        guard let name, catalog[name.value] == nil, !mayBeElsewhere.contains(section) else { return }
        report(name, kind.one(.genitive), catalog.ids, defined: plan.sections[section])
    }

    /// - Parameter kind: what there is none of, the Latvian in the genitive.
    private mutating func report(_ name: Located<String>, _ kind: Wording, _ known: [String], defined: Span?) {
        let nearest = diagnostics.suggestion(for: name.value, among: known, "unknown-reference", name.span)
        diagnostics.append(
            Diagnostic(
                "unknown-reference", .error, name.span,
                Wording(
                    "there is no \(kind.en) `\(shortened(name.value))`",
                    lv: "nav \(kind.lv) `\(shortened(name.value))`"),
                help: nearest.map(Suggestion.question) ?? Self.offer(known),
                related: defined.map {
                    [Label($0, Wording("the known ones stand here", lv: "zināmie uzskaitīti šeit"))]
                } ?? []))
    }

    private static func offer(_ known: [String]) -> Wording {
        if known.isEmpty { return Wording("define it first", lv: "vispirms to definējiet") }
        let some = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
        return Wording("define it, or use one of \(some)", lv: "definējiet to vai lietojiet kādu no šiem: \(some)")
    }
}
