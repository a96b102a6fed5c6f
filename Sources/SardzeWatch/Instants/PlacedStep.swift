public import SardzeRules
import SardzeTime

/// A step of the rules at one instant: who acts, and until when.
public struct PlacedStep: Sendable, Hashable {
    /// With the time that ends first from that instant on.
    public private(set) var routed: RoutedStep
    /// The body that acts: the one the rules name, or who stands in for it at that hour.
    public let body: String
    /// Whether it can be reached in time.
    public let isReachable: Bool
    /// The bodies that the rules name and that cannot be reached then.
    public private(set) var actsFor: [String]
    public private(set) var due: Timestamp
    /// Whether the rules ask for it at once.
    public private(set) var isImmediate: Bool

    init(_ routed: RoutedStep, _ acting: PlanClock.Acting, due: Timestamp) {
        self.routed = routed
        body = acting.body
        isReachable = acting.isReachable
        actsFor = acting.body == routed.body ? [] : [routed.body]
        self.due = due
        isImmediate = routed.within == .immediately
    }

    /// Takes in the same work, which the same body does for another.
    private mutating func merge(_ other: PlacedStep) {
        let first = other.due < due ? other.routed : routed
        routed = routed.merging(other.routed)
        if let within = first.within {
            routed = routed.limited(
                to: RoutedStep.Limit(within: within, isIllustrative: first.isIllustrative, source: first.source))
        }
        actsFor += other.actsFor.filter { !actsFor.contains($0) }
        due = min(due, other.due)
        isImmediate = isImmediate || other.isImmediate
    }

    /// The same steps, those of one body that ask for the same as one: at night the police act for several bodies, and need
    /// not be told three times to do one thing. In the order of the first of each.
    fileprivate static func merged(_ steps: [PlacedStep]) -> [PlacedStep] {
        var merged: [PlacedStep] = []
        for step in steps {
            if let place = merged.firstIndex(where: { $0.body == step.body && $0.routed.action == step.routed.action })
            {
                merged[place].merge(step)
            } else {
                merged.append(step)
            }
        }
        return merged
    }
}

extension PlanClock {
    /// Who acts from an instant on, and until when; what is to be done at once first, then by deadline, else as the rules have
    /// it.
    ///
    /// A body that is closed at that hour is acted for by another, and gets the step itself by the end of its next working
    /// day: who was not there must hear of it, and carry on.
    public func placed(_ steps: [RoutedStep], at instant: Timestamp) -> [PlacedStep] {
        let placed = steps.map { place($0, at: instant) }
        let day = day(instant)
        let later = placed.filter { !$0.actsFor.isEmpty && isInService($0.routed.body, on: day) }
            .map { place($0.routed.onNextWorkingDay, at: instant) }
        func order(_ step: PlacedStep) -> (Int, Timestamp) { (step.isImmediate ? 0 : 1, step.due) }
        // The sort is stable.
        return PlacedStep.merged(placed + later).sorted { order($0) < order($1) }
    }

    private func place(_ step: RoutedStep, at instant: Timestamp) -> PlacedStep {
        let step = settled(step, at: instant)
        // A step without a time has its finding; the same day is the safe reading.
        let within = step.within ?? .sameDay
        let acting = acting(for: step.body, within, at: instant)
        return PlacedStep(step, acting, due: deadline(within, from: instant, for: acting.body))
    }
}
