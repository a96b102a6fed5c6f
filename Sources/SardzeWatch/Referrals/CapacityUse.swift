import SardzeRouting
import SardzeRules
public import SardzeTime

/// How many of a body's places one slot's referrals took.
///
/// A step takes a place of the body that has it in the slot in which it was accepted, and gives it back when it is called off. The places
/// kept back go to the cases they are kept for, in the order they were accepted; when those are used up, such a case takes
/// a free one like any other. Nobody is refused for want of a place: who comes too many is counted.
public struct CapacityUse: Sendable, Hashable {
    public let body: String
    public let slot: Slot
    /// The places that nobody keeps back.
    public let free: Int
    /// How many of them are taken; more than there are when the body took on too many.
    public let taken: Int
    public let reserves: [Reserve]
    /// Every step that took a place, in the order they were accepted, with the reserve it was taken from.
    public let steps: [Place]

    /// Places kept for one kind of case.
    public struct Reserve: Sendable, Hashable {
        public let name: String
        public let count: Int
        /// At most as many as there are.
        public let taken: Int
    }

    public struct Place: Sendable, Hashable {
        public let step: ReferralStepName
        /// `nil` for a free place.
        public let reserve: String?
    }

    /// How many it took on beyond its places.
    public var excess: Int { max(0, taken - free) }
    /// Places that any case may still have.
    public var left: Int { max(0, free - taken) }
}

extension ReferralDesk {
    /// The use of every body that has a capacity, in every slot in which it accepted something; by body as the plan lists them,
    /// then by slot.
    public var capacityUse: [CapacityUse] {
        let accepted = book.referrals.flatMap { referral in
            referral.steps.compactMap { step in step.acceptance.map { (referral, step, $0) } }
        }.sorted { ($0.2, $0.1.name) < ($1.2, $1.1.name) }
        let byBody = Dictionary(grouping: accepted, by: \.1.body)
        return plan.bodies.flatMap { body -> [CapacityUse] in
            guard let capacity = body.capacity, let steps = byBody[body.id.value] else { return [] }
            let days = steps.map { clock.day($0.2) }
            guard let first = days.min(), let last = days.max(), let span = Window(first, last) else { return [] }
            return SlotGrid(capacity.per.value, in: plan.period.value).slots(touching: span).compactMap { slot in
                let inside = zip(steps, days).filter { slot.contains($0.1) }.map { ($0.0.0, $0.0.1) }
                return inside.isEmpty ? nil : use(of: capacity, body.id.value, Slot(slot), inside)
            }
        }
    }

    private func use(
        of capacity: Body.Capacity, _ body: String, _ slot: Slot, _ steps: [(Referral, ReferralStep)]
    ) -> CapacityUse {
        var kept = capacity.reserved.map { ($0.name.value, count: $0.count.value, taken: 0) }
        var (taken, places): (Int, [CapacityUse.Place]) = (0, [])
        for (referral, step) in steps {
            let place = kept.firstIndex { $0.taken < $0.count && isKept($0.0, for: referral) }
            if let place { kept[place].taken += 1 } else { taken += 1 }
            places.append(CapacityUse.Place(step: step.name, reserve: place.map { kept[$0].0 }))
        }
        return CapacityUse(
            body: body, slot: slot, free: max(0, capacity.count.value - kept.reduce(0) { $0 + $1.count }), taken: taken,
            reserves: kept.map { CapacityUse.Reserve(name: $0.0, count: $0.count, taken: $0.taken) }, steps: places)
    }

    /// Whether the places of a reserve are kept for such a case. What is not known of it keeps none for it.
    private func isKept(_ reserve: String, for referral: Referral) -> Bool {
        guard let condition = plan.routing?.reserves[reserve]?.condition else { return false }
        let values = values(referral.sayings)
        return condition.box.sides.allSatisfy { attribute, set in
            values.indices.contains(attribute) && values[attribute].map(set.contains) ?? false
        }
    }
}

extension ReferralStep {
    /// When it took a place; `nil` when it never did, or gave it back.
    fileprivate var acceptance: Timestamp? { state == .cancelled ? nil : since(.accepted) }
}
