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
    ///
    /// - Parameter days: the days on which lengths are compared; `nil` where the plan around the rules is not known.
    init(
        _ guarantee: Routing.Guarantee, _ routing: Routing, _ table: RouteTable, on days: PlanDays?,
        _ budget: ProofBudget
    ) {
        self.guarantee = guarantee
        cases = table.coverage(of: guarantee.condition.box, by: [], budget: budget).missing
        let rows = routing.rows
        let ranking = table.byRank
        var promised = PromisedSteps(guarantee, routing, on: days)
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
    var nominalHours: Double {
        switch self {
        case .immediately: 0
        case .sameDay: 24
        case .duration(let duration): duration.nominalHours
        }
    }
}

extension When.Duration {
    var nominalHours: Double {
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
