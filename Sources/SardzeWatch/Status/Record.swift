public import SardzeTime

/// What happened to one plan, gathered from its events in their order.
public struct Record: Sendable {
    private var activities: [String: [Slot: TaskRecord]] = [:]
    /// Calls for as-needed work, by the task each made.
    public private(set) var calls: [TaskName: Fact.Call] = [:]
    /// Activities of which a task was given to another body.
    private var assigned: Set<String> = []
    /// What bodies counted; of one body's figures for one period the last stands.
    public private(set) var figures: [FigureName: String] = [:]
    /// Every case that was handed over.
    public private(set) var referrals = ReferralBook()
    /// What bodies were told, and what they are not to be told.
    public private(set) var alerts = AlertBook()
    /// Names that are no task's: from another program, or damaged.
    public private(set) var unreadableNames: Set<String> = []
    /// A large ledger names few slots many times; reading a label is slow.
    private var slots: [Substring: Slot] = [:]

    public struct FigureName: Sendable, Hashable {
        public let indicator: String
        public let period: Slot
        public let body: String
    }

    public init() {}

    public init(_ events: some Sequence<Event>) {
        for event in events { take(event.fact) }
    }

    /// Takes one more fact of this plan, in the ledger's order.
    public mutating func take(_ fact: Fact) {
        switch fact {
        case .figure(let indicator, let figure):
            figures[FigureName(indicator: indicator, period: figure.period, body: figure.body)] = figure.value
        case .referred(let opening): referrals.take(opening)
        case .moved(let moving): referrals.take(moving)
        case .disclosed: break
        case .told(let told): alerts.take(told)
        case .delivered(let letter, let body): alerts.take(delivered: letter, to: body)
        case .undelivered(let letter, let body, let fault): alerts.take(undelivered: letter, to: body, fault)
        case .silenced(let silence): alerts.take(silence)
        case .lifted(let scope, _): alerts.lift(scope)
        case .done, .progress, .reopened, .assigned, .waived, .cancelled, .triggered: takeOfTask(fact)
        }
    }

    private mutating func takeOfTask(_ fact: Fact) {
        guard let (activity, label) = TaskName.parts(of: fact.subject), let slot = slot(label) else {
            unreadableNames.insert(fact.subject)
            return
        }
        let name = String(activity)
        activities[name, default: [:]][slot, default: TaskRecord()].take(fact)
        if case .assigned = fact { assigned.insert(name) }
        if case .triggered(_, let call) = fact {
            let task = TaskName(activity: name, slot: slot)
            if calls[task] == nil { calls[task] = call }
        }
    }

    private mutating func slot(_ label: Substring) -> Slot? {
        if let known = slots[label] { return known }
        guard let slot = Slot(label) else { return nil }
        slots[Substring(String(label))] = slot
        return slot
    }

    public var isEmpty: Bool { activities.isEmpty && figures.isEmpty && unreadableNames.isEmpty && referrals.isEmpty }

    /// `nil` for the step of a referral, whose record is in `referrals`.
    public subscript(task: DueTask) -> TaskRecord? {
        task.duty.referral == nil ? activities[task.duty.activity]?[task.slot] : nil
    }
    public subscript(name: TaskName) -> TaskRecord? {
        name.referral == nil ? activities[name.activity]?[name.slot] : nil
    }

    /// Whether a task of this activity was ever given to another body.
    func hasAssignments(of activity: String) -> Bool { assigned.contains(activity) }

    /// The tasks something happened to that are not among these, in no order.
    ///
    /// - Parameter tasks: by activity, then by slot; no name twice.
    func names(besides tasks: [DueTask]) -> [TaskName] {
        var rest = activities
        for run in tasks.chunked(where: { $0.duty.activity == $1.duty.activity }) {
            guard let activity = run.first?.duty.activity, let recorded = rest[activity] else { continue }
            // Mostly every name is known, which a count shows.
            let known = run.filter { $0.duty.referral == nil && recorded[$0.slot] != nil }
            if known.count == recorded.count {
                rest[activity] = nil
            } else {
                for task in known { rest[activity]?[task.slot] = nil }
            }
        }
        return rest.flatMap { activity, tasks in tasks.keys.map { TaskName(activity: activity, slot: $0) } }
    }

    /// The days one activity was done on, in no order.
    public func doings(of activity: String) -> [CivilDate] {
        (activities[activity] ?? [:]).values.compactMap { if case .done(let day)? = $0.closing { day } else { nil } }
    }
}
