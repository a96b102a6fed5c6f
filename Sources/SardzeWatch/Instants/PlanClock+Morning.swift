public import SardzeRules

extension PlanClock {
    /// The steps that bodies get once they are open again, because another one acts in their place until then: who was not
    /// there must hear of it, and carry on.
    ///
    /// - Parameter steps: as the rules have them.
    /// - Returns: the same steps, due by the end of the body's next working day; none for a body that acts itself, or that is not
    ///   at work yet or any more, for there its deputy has the step for good.
    public func morningSteps(_ steps: [RoutedStep], at instant: Timestamp) -> [RoutedStep] {
        steps.compactMap { step in
            guard let within = step.within, isInService(step.body, on: day(instant)),
                acting(for: step.body, within, at: instant).body != step.body
            else { return nil }
            return step.onNextWorkingDay
        }
    }
}
