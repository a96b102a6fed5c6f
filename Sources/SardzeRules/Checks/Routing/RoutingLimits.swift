import SardzeText
import SardzeTime
import SardzeWords

extension RoutingCheck {
    /// Deadlines that add up past what the law allows, for a case that comes on some day of the plan's period.
    static let limitExceeded = RoutingCheck("routing-limit-exceeded") { context in
        guard !context.isAlone, context.routing.everyRule.contains(where: { $0.steps.contains { $0.limit != nil } })
        else { return [] }
        let simulation = DeadlineSimulation(context.routing, BodyCalendars(context.plan))
        var isSpent = false
        var found: [Diagnostic] = []
        for rule in context.routing.everyRule {
            for step in rule.steps where step.limit != nil && !isSpent {
                switch simulation.answer(step, in: rule, over: context.plan.period.value) {
                case .kept: break
                case .undecided: isSpent = true
                case .broken(let breach): found.append(exceeded(breach, step, in: rule, simulation))
                }
            }
        }
        return isSpent ? found + [unfinished(context.routing)] : found
    }

    private static func exceeded(
        _ breach: DeadlineSimulation.Breach, _ step: Routing.Step, in rule: Routing.Rule,
        _ simulation: DeadlineSimulation
    ) -> Diagnostic {
        let allowed = When.deadline(.init(within: .duration(breach.length))).phrase
        let way = simulation.way(to: step, in: rule)
        return Diagnostic(
            "routing-limit-exceeded", .error, step.limit?.span ?? step.definition,
            Wording(
                "of a case received on \(breach.start) this step may end on \(breach.end), while \(allowed.en) ends on \(breach.limit)",
                lv:
                    "gadījumam, kas saņemts \(breach.start), šis solis var beigties \(breach.end), bet robeža (\(allowed.lv)) ir \(breach.limit)"
            ),
            help: Wording("shorten a deadline on the way: ", lv: "saīsiniet kādu termiņu ceļā: ") + way,
            related: step.within.map {
                [Label($0.span, Wording("its own deadline", lv: "paša soļa termiņš"))]
            } ?? [],
            body: step.body?.value)
    }

    private static func unfinished(_ routing: Routing) -> Diagnostic {
        Diagnostic(
            "routing-undecided", .error, routing.rulesSpan,
            Wording(
                "the chains of steps are too many to try every day",
                lv: "soļu ķēžu ir par daudz, lai izmēģinātu katru dienu"),
            help: Wording(
                "keep `limit:` to the steps a law speaks of",
                lv: "atstājiet `limit:` tikai soļiem, par kuriem runā likums"))
    }
}

/// When the steps of a chain end at the latest.
private struct DeadlineSimulation {
    private let routing: Routing
    private let calendars: BodyCalendars
    /// The steps of each name, with their rules.
    private let named: [String: [(step: Routing.Step, rule: Routing.Rule)]]

    struct Breach {
        let length: When.Duration
        let start: CivilDate
        let end: CivilDate
        let limit: CivilDate
    }

    enum Answer {
        case kept
        case broken(Breach)
        /// It would take too long to try every day.
        case undecided
    }

    /// The ends of named steps for one day, and how many deadlines may still be counted.
    private struct Day {
        let start: CivilDate
        /// `nil` while it is being found out, and for a loop, which has its own finding and no end.
        var ends: [String: CivilDate?] = [:]
        var countsLeft: Int
    }

    private static let mostCounts = 2_000_000

    init(_ routing: Routing, _ calendars: BodyCalendars) {
        self.routing = routing
        self.calendars = calendars
        var named: [String: [(Routing.Step, Routing.Rule)]] = [:]
        for rule in routing.everyRule {
            for step in rule.steps {
                if let name = step.name?.value { named[name, default: []].append((step, rule)) }
            }
        }
        self.named = named
    }

    /// Tries a case of every day.
    func answer(_ step: Routing.Step, in rule: Routing.Rule, over period: Window) -> Answer {
        guard let limit = step.limit?.value else { return .kept }
        let calendar = calendars[step.body?.value]
        var day = Day(start: period.first, countsLeft: Self.mostCounts)
        for offset in 0..<period.days {
            day = Day(start: period.first.adding(days: offset), countsLeft: day.countsLeft)
            let end = end(of: step, in: rule, &day)
            guard day.countsLeft > 0 else { return .undecided }
            guard let end, let allowed = calendar.lastDay(of: .duration(limit), from: day.start) else { continue }
            if end > allowed { return .broken(Breach(length: limit, start: day.start, end: end, limit: allowed)) }
        }
        return .kept
    }

    private func end(of step: Routing.Step, in rule: Routing.Rule, _ day: inout Day) -> CivilDate? {
        day.countsLeft -= 1
        guard let within = step.within?.value, day.countsLeft > 0 else { return nil }
        var begin = day.start
        if let after = rule.after?.step.value {
            guard let latest = end(ofSteps: after, &day) else { return nil }
            begin = latest
        }
        return calendars[step.body?.value].lastDay(of: within, from: begin)
    }

    private func end(ofSteps name: String, _ day: inout Day) -> CivilDate? {
        if let known = day.ends[name] { return known }
        day.ends[name] = .some(nil)
        let latest = (named[name] ?? []).compactMap { end(of: $0.step, in: $0.rule, &day) }.max()
        day.ends[name] = .some(latest)
        return latest
    }

    /// "SD 3 working days, PS 10 days": who has how long, from the first step on.
    func way(to step: Routing.Step, in rule: Routing.Rule) -> Wording {
        var parts: [Wording] = []
        var seen: Set<String> = []
        var place: (step: Routing.Step, rule: Routing.Rule)? = (step, rule)
        while let (step, rule) = place, let within = step.within {
            let phrase = When.deadline(.init(within: within.value)).phrase
            parts.append(Wording(same: "\(shortened(step.body?.value ?? "")) ") + phrase)
            place = rule.after.flatMap { seen.insert($0.step.value).inserted ? named[$0.step.value]?.first : nil }
        }
        return Wording.joined(parts.reversed())
    }
}
