public import SardzeRouting
import SardzeTime

/// Whether a guarantee holds in every case that meets its condition.
public struct GuaranteeProof: Sendable {
    public let guarantee: Routing.Guarantee
    /// How many possible cases meet its condition; `nil` when they could not be counted.
    public let cases: UInt128?
    /// The cases in which nobody gives the body its step in time.
    public let coverage: Coverage

    public var isKept: Bool { coverage.isWhole }

    /// A rule that counts gives the step, in the cases its own condition and that of the step hold, or a step that others
    /// follow: any outcome leads on, and the lengths on the way add up. Where no rule matches, what is done otherwise may
    /// give it.
    init(_ guarantee: Routing.Guarantee, _ routing: Routing, _ table: RouteTable, _ budget: ProofBudget) {
        self.guarantee = guarantee
        cases = table.coverage(of: guarantee.condition.box, by: [], budget: budget).missing
        let rows = routing.rows
        let ranking =
            table.policy == .priority
            ? rows.indices.sorted { (table.rules[$1].priority, $0) < (table.rules[$0].priority, $1) }
            : Array(rows.indices)
        let promised = PromisedSteps(guarantee, routing)
        let giving = ranking.map { row in
            promised.cases(of: rows[row]).map { box in rows[row].condition.box.intersection(box) }
        }
        var ranked: [(box: Box, isGood: Bool)] = []
        if table.policy.isRanked {
            for (place, row) in ranking.enumerated() {
                ranked += giving[place].map { ($0, true) } + [(rows[row].condition.box, false)]
            }
        } else {
            ranked = giving.joined().map { ($0, true) }
            // What no rule takes only matters where something is done with it.
            if routing.otherwise != nil { ranked += rows.map { ($0.condition.box, false) } }
        }
        if let otherwise = routing.otherwise { ranked += promised.cases(of: otherwise).map { ($0, true) } }
        coverage = table.coverage(of: guarantee.condition.box, byRanked: ranked, budget: budget)
    }

}

/// The steps that keep one guarantee, directly or by what follows them.
private struct PromisedSteps {
    private let guarantee: Routing.Guarantee
    /// The rules that follow a step, by its name.
    private let followers: [String: [Routing.Rule]]
    /// More ways are not followed: at worst a guarantee that holds is called broken.
    private static let mostWays = 2_000

    init(_ guarantee: Routing.Guarantee, _ routing: Routing) {
        self.guarantee = guarantee
        followers = Dictionary(grouping: routing.chained) { $0.after?.step.value ?? "" }
    }

    /// The conditions of the steps that a rule gives, in time.
    func cases(of rule: Routing.Rule) -> [Box] {
        var found: [Box] = []
        var path: Set<String> = []
        var waysLeft = Self.mostWays
        walk(rule, from: .all, [], &path, &waysLeft, into: &found)
        return found
    }

    private func walk(
        _ rule: Routing.Rule, from box: Box, _ way: [When.Deadline.Within], _ path: inout Set<String>,
        _ waysLeft: inout Int, into found: inout [Box]
    ) {
        for step in rule.steps where waysLeft > 0 {
            waysLeft -= 1
            let cases = step.condition.map { $0.box.intersection(box) } ?? box
            guard let within = step.within?.value, !cases.isEmpty else { continue }
            if step.body?.value == guarantee.body?.value, isInTime(way + [within]) {
                if !found.contains(cases) { found.append(cases) }
                continue
            }
            guard let name = step.name?.value, let next = followers[name], path.insert(name).inserted else { continue }
            for follower in next { walk(follower, from: cases, way + [within], &path, &waysLeft, into: &found) }
            path.remove(name)
        }
    }

    private func isInTime(_ way: [When.Deadline.Within]) -> Bool {
        guard let limit = guarantee.within?.value else { return true }
        switch limit {
        case .immediately, .sameDay: return way.allSatisfy { $0.isNoLater(than: limit) }
        case .duration(let duration):
            if way.count == 1 { return way[0].isNoLater(than: limit) }
            return way.reduce(0) { $0 + $1.nominalHours } <= duration.nominalHours
        }
    }
}

extension When.Deadline.Within {
    /// Whether it is at least as soon, by usual lengths: a working day counts as 1.4 days, a month as 30. What ends with
    /// the day is no sooner than some hours unless they make a day, and hours may end the day after.
    func isNoLater(than other: Self) -> Bool {
        switch (self, other) {
        case (.immediately, _), (.sameDay, .sameDay): true
        case (_, .immediately): false
        case (.sameDay, .duration(let duration)): duration.nominalHours >= 24
        case (.duration, .sameDay): false
        case (.duration(let mine), .duration(let theirs)): mine.nominalHours <= theirs.nominalHours
        }
    }
}

extension When.Deadline.Within {
    fileprivate var nominalHours: Double {
        switch self {
        case .immediately: 0
        case .sameDay: 24
        case .duration(let duration): duration.nominalHours
        }
    }
}

extension When.Duration {
    fileprivate var nominalHours: Double {
        let hours: Double =
            switch unit {
            case .hour: 1
            case .day: 24
            case .workingDay: 33.6
            case .week: 168
            case .month: 720
            case .year: 8760
            }
        return Double(count) * hours
    }
}
