import SardzeRules
public import SardzeTime

/// Who is told what of one plan now.
///
/// A pure function of its context: the same rules, ledger and instant give the same digests. What was told is part of the ledger,
/// so deciding again after it was recorded gives nothing.
public struct AlertDecision: Sendable {
    public let plan: String
    public let day: CivilDate
    /// What is to be told now: urgent digests first, then by body; of a body at most one that is urgent and one that is not.
    public let digests: [Digest]
    /// The bodies that get a digest later on this day.
    public let later: Set<String>

    /// - Parameter only: the body that is told; all of them unless given.
    public init(_ context: AlertContext, only: String? = nil) {
        plan = context.plan.id
        day = context.today
        var told: [Key: [AlertItem]] = [:]
        var early: [String: [AlertItem]] = [:]
        var stillLate: [String: Int] = [:]
        var later: Set<String> = []
        context.forEachProspect { prospect, notice in
            if let next = prospect.next, !next.isNow, next.day == context.today { later.insert(prospect.body) }
            if let only, prospect.body != only { return }
            switch notice {
            case .now(let item):
                told[Key(body: prospect.body, isUrgent: item.matter.isUrgent), default: []].append(item)
            case .early(let item): early[prospect.body, default: []].append(item)
            case .later: stillLate[prospect.body, default: 0] += prospect.isStillLate ? 1 : 0
            }
        }
        self.later = later
        digests = told.map { key, items in
            let others = early[key.body] ?? []
            let items = key.isUrgent ? items : items + others
            return Digest(
                plan: context.plan.id, body: key.body, day: context.today, isUrgent: key.isUrgent,
                items: items.sorted(by: AlertItem.precedes),
                stillOverdue: (stillLate[key.body] ?? 0) + (key.isUrgent ? others.count : 0),
                next: context.digestDays(of: key.body).first(onOrAfter: context.today.adding(days: 1)))
        }.sorted { left, right in
            left.isUrgent == right.isUrgent ? left.body < right.body : left.isUrgent
        }
    }

    private struct Key: Hashable {
        let body: String
        let isUrgent: Bool
    }
}
