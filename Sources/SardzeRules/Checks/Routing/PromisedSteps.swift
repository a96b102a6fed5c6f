import SardzeRouting
import SardzeTime

/// The steps that keep one guarantee, directly or by what follows them.
struct PromisedSteps {
    private let guarantee: Routing.Guarantee
    /// The rules that follow a step, by its name.
    private let followers: [String: [Routing.Rule]]
    private var times: PromisedTimes
    /// More ways are not followed: at worst a guarantee that holds is called broken.
    private static let mostWays = 2_000

    init(_ guarantee: Routing.Guarantee, _ routing: Routing, on days: PlanDays?) {
        self.guarantee = guarantee
        followers = Dictionary(grouping: routing.chained) { $0.after?.step.value ?? "" }
        times = PromisedTimes(guarantee, minutesAtOnce: routing.minutesAtOnce, on: days)
    }

    /// The conditions of the steps that a rule gives, in time.
    mutating func cases(of rule: Routing.Rule) -> [Box] {
        var found: [Box] = []
        var path: Set<String> = []
        var waysLeft = Self.mostWays
        walk(rule, from: .all, [], &path, &waysLeft, into: &found)
        return found
    }

    private mutating func walk(
        _ rule: Routing.Rule, from box: Box, _ way: [PromisedTimes.Stage], _ path: inout Set<String>,
        _ waysLeft: inout Int, into found: inout [Box]
    ) {
        for step in rule.steps where waysLeft > 0 {
            waysLeft -= 1
            let cases = step.condition.map { $0.box.intersection(box) } ?? box
            guard let within = step.within?.value, !cases.isEmpty else { continue }
            let way = way + [PromisedTimes.Stage(within: within, body: step.body?.value)]
            if step.body?.value == guarantee.body?.value, times.isInTime(way) {
                if !found.contains(cases) { found.append(cases) }
                continue
            }
            guard let name = step.name?.value, let next = followers[name], path.insert(name).inserted else { continue }
            for follower in next { walk(follower, from: cases, way, &path, &waysLeft, into: &found) }
            path.remove(name)
        }
    }
}
