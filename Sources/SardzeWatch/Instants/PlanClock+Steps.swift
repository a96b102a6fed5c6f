public import SardzeRules
import SardzeTime

extension PlanClock {
    /// A step that several rules ask for, with the time of theirs that ends first from an instant on.
    ///
    /// Which that is depends on the day: on a Friday three days end before two working days, on a Monday after. "Immediately"
    /// stays so, even when the day ends sooner. Of times that end together the law's goes before ours.
    public func settled(_ step: RoutedStep, at instant: Timestamp) -> RoutedStep {
        guard step.limits.count > 1, step.within != .immediately else { return step }
        let ends = step.limits.map { limit in
            let acting = acting(for: step.body, limit.within, at: instant)
            return deadline(limit.within, from: instant, for: acting.body)
        }
        let first = step.limits.indices.min { one, other in
            let (mine, theirs) = (step.limits[one], step.limits[other])
            if ends[one] != ends[other] { return ends[one] < ends[other] }
            if mine.isIllustrative != theirs.isIllustrative { return !mine.isIllustrative }
            return mine.within.nominalMinutes < theirs.within.nominalMinutes
        }
        return first.map { step.limited(to: step.limits[$0]) } ?? step
    }
}
