/// What happened to every plan, gathered from the events of all of them in their order.
public struct Records: Sendable {
    private var plans: [String] = []
    private var records: [Record] = []
    private var places: [String: Int] = [:]
    /// Where the plan of the last event stands: the next one is mostly of the same.
    private var place = 0

    public init() {}

    public mutating func take(_ event: Event) {
        if place >= plans.count || plans[place] != event.plan { place = find(event.plan) }
        records[place].take(event.fact)
    }

    private mutating func find(_ plan: String) -> Int {
        if let known = places[plan] { return known }
        places[plan] = plans.count
        plans.append(plan)
        records.append(Record())
        return plans.count - 1
    }

    public var byPlan: [String: Record] { Dictionary(uniqueKeysWithValues: zip(plans, records)) }
}
