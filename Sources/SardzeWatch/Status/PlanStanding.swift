import SardzeRules
public import SardzeTime

/// How one plan stands today, in numbers.
public struct PlanStanding: Sendable {
    public let plan: String
    public let title: String
    public let today: CivilDate
    public let total: [TaskStatus: Int]
    /// The bodies that lead a task that has opened, those with most overdue first.
    public let bodies: [BodyStanding]
    /// Overdue, longest first.
    public let overdue: [DueTask]
    /// Due next and not closed, soonest first.
    public let next: [DueTask]
    public let targets: [TargetStanding]
    /// How many tasks that have opened nobody answers for.
    public let unassigned: Int
    /// How many activities or slots are behind an even pace.
    public let behind: Int
    public let referrals: ReferralStanding

    public struct BodyStanding: Sendable {
        /// `nil` for what nobody leads.
        public let body: String?
        public let name: String
        public let counts: [TaskStatus: Int]

        public func count(_ states: TaskStatus...) -> Int { states.reduce(0) { $0 + (counts[$1] ?? 0) } }
    }

    /// How far an activity's target is reached.
    public struct TargetStanding: Sendable {
        public let activity: String
        public let reached: Int
        /// What was to be reached by today.
        public let expected: Int
        public let target: Duty.Target
    }

    /// - Parameter body: only what this body leads or takes part in.
    public init(_ review: PlanReview, body: String? = nil) {
        let tasks =
            body.map { body in review.tasks.filter { $0.duty.lead == body || $0.duty.responsible.contains(body) } }
            ?? review.tasks
        let states = tasks.map { review.board[$0] }
        plan = review.current.plan
        title = review.plan?.title?.value ?? review.current.plan
        today = review.today
        total = Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +)
        bodies = Self.bodies(tasks, states, review)
        let stated = zip(tasks, states)
        overdue = Self.byDueDay(stated.filter { $0.1 == .overdue }.map(\.0))
        next = Self.byDueDay(
            stated.filter { $0.0.due >= review.today && !$0.1.isClosed && $0.1 != .upcoming }.map(\.0))
        unassigned = stated.count { $0.0.isUnassigned && !$0.1.isClosed && $0.0.opens <= review.today }
        behind = tasks.count { review.board.shortfall(of: $0) != nil }
        targets = Self.targets(tasks, review)
        referrals = ReferralStanding(review.record.referrals, at: review.now, body: body)
    }

    /// The earliest first; of one day in their own order.
    private static func byDueDay(_ tasks: [DueTask]) -> [DueTask] {
        tasks.indices.sorted { (tasks[$0].due, $0) < (tasks[$1].due, $1) }.map { tasks[$0] }
    }

    private static func bodies(_ tasks: [DueTask], _ states: [TaskStatus], _ review: PlanReview) -> [BodyStanding] {
        var counts: [String?: [TaskStatus: Int]] = [:]
        for (task, state) in zip(tasks, states) { counts[task.duty.lead, default: [:]][state, default: 0] += 1 }
        let names = review.bodyNames
        return counts.map { BodyStanding(body: $0.key, name: $0.key.flatMap { names[$0] } ?? "", counts: $0.value) }
            .sorted { one, two in
                let (late, other) = (one.count(.overdue), two.count(.overdue))
                return late != other ? late > other : (one.body ?? "") < (two.body ?? "")
            }
    }

    private static func targets(_ tasks: [DueTask], _ review: PlanReview) -> [TargetStanding] {
        Dictionary(grouping: tasks.filter { $0.duty.target != nil }, by: \.duty.activity)
            .compactMap { activity, tasks in
                guard let target = tasks[0].duty.target, tasks[0].opens <= review.today else { return nil }
                let pace = TargetPace(tasks[...], on: review.today, review.record)
                return TargetStanding(
                    activity: activity, reached: pace.reached, expected: pace.expected, target: target)
            }
            .sorted { NaturalOrder.precedes($0.activity, $1.activity) }
    }
}
