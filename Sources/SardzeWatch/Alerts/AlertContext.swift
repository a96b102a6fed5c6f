public import SardzeRules
public import SardzeTime

/// What a decision looks at: one plan at one instant.
public struct AlertContext: Sendable {
    public let plan: Plan
    /// By activity, then by slot.
    public let tasks: [DueTask]
    public let board: StatusBoard
    public let clock: PlanClock
    public let now: Timestamp
    /// Whether the rules and schedules could be read whole: only then is what is not there withdrawn.
    public let isWhole: Bool
    public let mailboxes: Mailboxes
    /// Addresses that got their digest today from this or another plan, in lower case.
    var toldAddresses: Set<String> = []
    /// When the last run ended, well or not; `nil` where there was none, and then a digest's hour is waited for.
    public var lastRun: Timestamp?

    public init(
        plan: Plan, tasks: [DueTask], record: Record, clock: PlanClock, today: CivilDate, now: Timestamp,
        isWhole: Bool
    ) {
        self.plan = plan
        self.tasks = tasks
        board = StatusBoard(tasks, on: today, record: record, at: now)
        self.clock = clock
        self.now = now
        self.isWhole = isWhole
        mailboxes = Mailboxes(plan, on: today)
    }

    /// - Returns: `nil` when the rules are too broken to know the bodies.
    public init?(_ review: PlanReview) {
        guard let plan = review.plan, let clock = review.clock else { return nil }
        self.plan = plan
        tasks = review.tasks
        board = review.board
        self.clock = clock
        now = review.now
        isWhole = review.obstacles.isEmpty
        mailboxes = Mailboxes(plan, on: review.today)
    }

    /// Contexts of several plans decided together: a mailbox that one plan has told today is left alone by the others, so what
    /// would be too late tomorrow is urgent.
    public static func together(_ contexts: [AlertContext]) -> [AlertContext] {
        let told = contexts.reduce(into: Set<String>()) { $0.formUnion($1.addressesToldToday) }
        return contexts.map { context in
            var context = context
            context.toldAddresses.formUnion(told)
            return context
        }
    }

    private var addressesToldToday: Set<String> {
        Set(book.bodies(toldOn: today).flatMap { mailboxes[$0] }.map { Mailboxes.key($0.address) })
    }

    /// Whether a body, or another one with its mailbox, had its digest today.
    func isToldToday(_ body: String) -> Bool {
        if book.digestDay(of: body) == today { return true }
        return !toldAddresses.isEmpty && mailboxes[body].contains { toldAddresses.contains(Mailboxes.key($0.address)) }
    }

    public var record: Record { board.record }
    public var today: CivilDate { board.today }
    var book: AlertBook { record.alerts }
    /// Minutes after midnight by the plan's clock.
    var minute: Int { clock.local(now).secondOfDay / 60 }

    func calendar(of body: String?) -> WorkingCalendar { clock.calendars[body] }
}
