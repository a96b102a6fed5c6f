public import SardzeTime

/// One step that a case gets: what several rules ask of one body in the same words is one step.
public struct RoutedStep: Sendable, Hashable {
    public let body: String
    /// `do:`, in the plan's language.
    public let action: String
    /// The earliest that a rule asks for, by usual lengths; `nil` where none says it, which has its finding.
    public private(set) var within: When.Deadline.Within?
    /// Whether that time is ours, and no law's.
    public private(set) var isIllustrative: Bool
    /// Where that time comes from.
    public private(set) var source: String?
    /// Every time that a rule asks for; which of them ends first may depend on the day.
    public private(set) var limits: [Limit]
    /// The rules that ask for it, in the plan's order.
    public private(set) var rules: [String]
    /// What chains of rules call it.
    public private(set) var names: [String]
    /// The plan's row it is an instance of.
    public private(set) var activity: String?
    /// By when its sender hears of it, the earliest of its rules; `nil` when none of them owes an answer.
    public private(set) var feedback: FeedbackClocks?

    /// How soon a rule wants a step done.
    public struct Limit: Sendable, Hashable {
        public let within: When.Deadline.Within
        public let isIllustrative: Bool
        public let source: String?

        public init(within: When.Deadline.Within, isIllustrative: Bool, source: String?) {
            (self.within, self.isIllustrative, self.source) = (within, isIllustrative, source)
        }
    }

    init?(_ step: Routing.Step, of rule: Routing.Rule, in routing: Routing) {
        guard let body = step.body, let action = step.action else { return nil }
        self.body = body.value
        self.action = action.value
        within = step.within?.value
        isIllustrative = routing.isIllustrative(step, of: rule)
        let source = (step.source ?? rule.source)?.value
        self.source = source
        let isIllustrative = isIllustrative
        limits = within.map { [Limit(within: $0, isIllustrative: isIllustrative, source: source)] } ?? []
        rules = [rule.id.value]
        names = step.name.map { [$0.value] } ?? []
        activity = step.activity?.value
        feedback = routing.feedback(of: rule)
    }

    /// The same step by the end of the next working day, a time that no rule gives; no chain follows it.
    public var onNextWorkingDay: RoutedStep {
        var step = self
        (step.limits, step.names) = ([], [])
        return step.limited(
            to: Limit(within: .duration(When.Duration(1, .workingDay)), isIllustrative: true, source: nil))
    }

    /// What steps are merged by.
    struct Task: Hashable {
        let body: String
        let action: String
    }

    var task: Task { Task(body: body, action: action) }

    /// How long it may take in the ordinary case; without a time it comes last.
    var minutes: Int { within?.nominalMinutes ?? .max }

    /// Takes in what another rule asks of the same body in the same words.
    mutating func merge(_ other: RoutedStep) {
        if other.minutes < minutes {
            (within, isIllustrative, source) = (other.within, other.isIllustrative, other.source)
        } else if other.minutes == minutes, isIllustrative, !other.isIllustrative {
            // The same time is the law's if any rule has it from there.
            (isIllustrative, source) = (false, other.source)
        }
        limits += other.limits.filter { !limits.contains($0) }
        rules += other.rules.filter { !rules.contains($0) }
        names += other.names.filter { !names.contains($0) }
        activity = activity ?? other.activity
        feedback = feedback.map { mine in other.feedback.map(mine.earliest) ?? mine } ?? other.feedback
    }
}

extension RoutedStep {
    /// One step for both: what another rule asks in the same words is taken in.
    public func merging(_ other: RoutedStep) -> RoutedStep {
        var step = self
        step.merge(other)
        return step
    }

    /// The step with one of the times that rules ask for.
    public func limited(to limit: Limit) -> RoutedStep {
        var step = self
        (step.within, step.isIllustrative, step.source) = (limit.within, limit.isIllustrative, limit.source)
        return step
    }

    /// The steps of some rules merged by body and action, ordered by their times, else as written.
    ///
    /// - Parameter applies: whether a step's own condition holds.
    static func merged(
        _ rules: [Routing.Rule], in routing: Routing, where applies: (Routing.Step) -> Bool
    ) -> [RoutedStep] {
        var steps: [RoutedStep] = []
        var places: [Task: Int] = [:]
        for rule in rules {
            for step in rule.steps where applies(step) {
                guard let routed = RoutedStep(step, of: rule, in: routing) else { continue }
                if let place = places[routed.task] {
                    steps[place].merge(routed)
                } else {
                    places[routed.task] = steps.count
                    steps.append(routed)
                }
            }
        }
        return steps.enumerated().sorted { ($0.element.minutes, $0.offset) < ($1.element.minutes, $1.offset) }
            .map(\.element)
    }
}

extension FeedbackClocks {
    /// Of each time the earlier one.
    public func earliest(_ other: FeedbackClocks) -> FeedbackClocks {
        func earlier(_ one: When.Deadline.Within, _ two: When.Deadline.Within) -> When.Deadline.Within {
            two.nominalMinutes < one.nominalMinutes ? two : one
        }
        return FeedbackClocks(
            received: earlier(received, other.received), accepted: earlier(accepted, other.accepted),
            outcome: earlier(outcome, other.outcome), isIllustrative: isIllustrative && other.isIllustrative)
    }
}
