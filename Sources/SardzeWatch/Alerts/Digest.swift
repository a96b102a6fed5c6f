public import SardzeTime

/// What one body is told at one time: every new alert of one plan.
public struct Digest: Sendable, Hashable {
    public let plan: String
    /// The body that is told.
    public let body: String
    /// The day it is there.
    public let day: CivilDate
    /// Told at once, whatever the day and hour: holds only what is urgent.
    public let isUrgent: Bool
    /// By `AlertItem.precedes`, never empty.
    public let items: [AlertItem]
    /// Overdue matters of which the body was told before and not again now.
    public let stillOverdue: Int
    /// The first day on which the body can get its next digest.
    public let next: CivilDate

    public init(
        plan: String, body: String, day: CivilDate, isUrgent: Bool, items: [AlertItem], stillOverdue: Int,
        next: CivilDate
    ) {
        self.plan = plan
        self.body = body
        self.day = day
        self.isUrgent = isUrgent
        self.items = items
        self.stillOverdue = stillOverdue
        self.next = next
    }
}

/// One alert: a matter, and why it is told now.
public struct AlertItem: Sendable, Hashable {
    public let matter: AlertMatter
    public let reason: AlertReason
    /// The body's how-manyth notice of this matter; from 1.
    public let number: Int
    /// Days since the last day has passed; 0 when it has not.
    public let daysLate: Int
    /// Working days of the body that is to act, of those.
    public let workingDaysLate: Int
    /// Of what is settled: how.
    public let settlement: Settlement?
    /// The body that cannot be told and for which this one is; its own letters have nowhere to go.
    public let inPlaceOf: String?
    /// The day the body that is to act was told that it is late, where that is why this one is told: of an escalation.
    public let told: CivilDate?

    /// Whether the body is told because it handed the case over.
    public let isSenders: Bool

    /// How something ended of which a body was told.
    public enum Settlement: Sendable, Hashable {
        case done(CivilDate?)
        case waived
        case cancelled
        /// Its last day is a later one now.
        case moved(to: CivilDate)
        /// Another body has it now.
        case given(to: String)
        /// The plan asks for it no more.
        case removed
        /// The body that was asked has answered: the referral's state now.
        case answered(ReferralState)
    }

    public init(
        matter: AlertMatter, reason: AlertReason, number: Int, daysLate: Int = 0, workingDaysLate: Int = 0,
        settlement: Settlement? = nil, inPlaceOf: String? = nil, told: CivilDate? = nil, isSenders: Bool = false
    ) {
        self.matter = matter
        self.reason = reason
        self.number = number
        self.daysLate = daysLate
        self.workingDaysLate = workingDaysLate
        self.settlement = settlement
        self.inPlaceOf = inPlaceOf
        self.told = told
        self.isSenders = isSenders
    }

    /// What the ledger keeps of it.
    public var telling: Telling {
        Telling(matter: matter.key, due: matter.due, reason: reason, number: number)
    }
}

extension AlertItem {
    /// The part of a digest it stands in.
    public enum Part: Int, Sendable, CaseIterable, Comparable {
        case overdue, dueSoon, new, unanswered, data, settled

        public static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
    }

    public var part: Part {
        switch reason {
        case .answered, .withdrawn: .settled
        case .unanswered: .unanswered
        case .repeat where isSenders: .unanswered
        case .dataToConfirm, .undelivered: .data
        case _ where daysLate > 0: matter.kind == .figure ? .data : .overdue
        case .overdue, .escalated, .escalatedToDeputy, .escalatedToCoordinator, .repeat:
            matter.kind == .figure ? .data : .overdue
        case .dueSoon, .behindPace: .dueSoon
        case .firstNotice, .unassigned: .new
        }
    }

    /// By part, the latest first, then by name.
    public static func precedes(_ left: AlertItem, _ right: AlertItem) -> Bool {
        if left.part != right.part { return left.part < right.part }
        if left.matter.isUrgent != right.matter.isUrgent { return left.matter.isUrgent }
        if left.matter.due != right.matter.due { return left.matter.due < right.matter.due }
        if left.matter.name != right.matter.name {
            return NaturalOrder.precedes(left.matter.name, right.matter.name)
        }
        return left.reason.rawValue < right.reason.rawValue
    }
}
