public import SardzeWords

/// What the tasks of one activity share. A class because a large plan has hundreds of thousands of tasks and only as
/// many duties as activities; it never changes, so sharing it is safe.
public final class Duty: Sendable {
    public let plan: String
    public let activity: String
    public let title: String
    /// The key of the prevention level, or `nil` where the plan gives none.
    public let level: String?
    /// The body that answers for it, or `nil` when nobody is responsible.
    public let lead: String?
    public let responsible: [String]
    /// The normal form of the rule's time, so that a later change can name its cause.
    public let when: String
    /// A look at work that has no dates of its own.
    public let isCheckpoint: Bool
    /// Activities that must be done before.
    public let after: [String]
    /// What the whole activity is to reach, or `nil`.
    public let target: Target?
    /// The step of a referral that it is: its instants stand in `ReferralBook`.
    public let referral: ReferralStepName?

    /// A number to reach with all tasks together.
    public struct Target: Sendable, Hashable {
        public let count: Int
        public let unit: String

        public init(count: Int, unit: String) {
            self.count = count
            self.unit = unit
        }

        /// `30 pedagogi`
        public var words: String { unit.isEmpty ? String(count) : "\(count) \(unit)" }

        /// `9 of 30 pedagogi`. The unit stands as the plan has it: Latvian keeps it apart, for "no" would ask for a case.
        public func reaching(_ reached: Int) -> Wording {
            Wording("\(reached) of \(words)", lv: "\(reached) no \(count)\(unit.isEmpty ? "" : " (\(unit))")")
        }
    }

    public init(
        plan: String, activity: String, title: String, level: String?, lead: String?, responsible: [String],
        when: String, isCheckpoint: Bool = false, after: [String] = [], target: Target? = nil,
        referral: ReferralStepName? = nil
    ) {
        self.plan = plan
        self.activity = activity
        self.title = title
        self.level = level
        self.lead = lead
        self.responsible = responsible
        self.when = when
        self.isCheckpoint = isCheckpoint
        self.after = after
        self.target = target
        self.referral = referral
    }
}

extension Duty {
    /// The same duty answered for by another body, which is one of the responsible from then on.
    func assigned(to body: String) -> Duty {
        Duty(
            plan: plan, activity: activity, title: title, level: level, lead: body,
            responsible: responsible.contains(body) ? responsible : responsible + [body], when: when,
            isCheckpoint: isCheckpoint, after: after, target: target, referral: referral)
    }
}

extension Duty: Equatable {
    public static func == (left: Duty, right: Duty) -> Bool {
        left === right
            || (left.plan == right.plan && left.activity == right.activity && left.title == right.title
                && left.level == right.level && left.lead == right.lead && left.responsible == right.responsible
                && left.when == right.when && left.isCheckpoint == right.isCheckpoint && left.after == right.after
                && left.target == right.target && left.referral == right.referral)
    }
}
