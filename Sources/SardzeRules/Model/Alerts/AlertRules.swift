import SardzeText
public import SardzeTime

/// `alerts:` as it is written, of a plan or of one activity: only what is said there.
public struct AlertRules: Sendable {
    public internal(set) var remind: Located<AlertPolicy.Reminder>?
    public internal(set) var overdue: Located<AlertPolicy.OverdueNotice>?
    public internal(set) var repeats: Located<[When.Duration]>?
    public internal(set) var escalations: Located<[Escalation]>?
    /// Of a plan only: a body has one digest for all its activities.
    public internal(set) var digest: Located<AlertPolicy.DigestTime>?
    /// Of a plan only.
    public internal(set) var quiet: Located<Set<AlertPolicy.QuietDays>>?

    public init() {}

    /// One step up, with the places of its two halves.
    public struct Escalation: Sendable, Hashable {
        public let after: Located<When.Duration>
        public let to: Located<AlertPolicy.Escalation.Receiver>
    }

    /// A policy with what is said here in place of what it says.
    func applied(to policy: AlertPolicy) -> AlertPolicy {
        var policy = policy
        if let remind { policy.remind = remind.value }
        if let overdue { policy.overdue = overdue.value }
        if let repeats { policy.repeats = repeats.value }
        if let escalations {
            policy.escalations = escalations.value.map { .init(after: $0.after.value, to: $0.to.value) }
        }
        if let digest { policy.digest = digest.value }
        if let quiet { policy.quiet = quiet.value }
        return policy
    }
}

extension Plan {
    /// When bodies are told of tasks that say nothing else.
    public var alertPolicy: AlertPolicy { alerts.applied(to: .standard) }

    /// When bodies are told of the tasks of an activity.
    public func alertPolicy(of activity: String) -> AlertPolicy {
        activities[activity]?.alerts?.applied(to: alertPolicy) ?? alertPolicy
    }

    /// Every `alerts:` there is, and whose: the plan's own first.
    var everyAlertRules: [(activity: Activity?, rules: AlertRules)] {
        [(nil, alerts)] + activities.compactMap { activity in activity.alerts.map { (activity, $0) } }
    }
}
