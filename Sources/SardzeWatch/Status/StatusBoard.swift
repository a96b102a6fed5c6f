public import SardzeTime

/// The state of every task of a plan on one day.
public struct StatusBoard: Sendable {
    public let today: CivilDate
    public let record: Record
    /// Activities that have a task which is not closed.
    private let unfinished: Set<String>
    private let shortfalls: [TaskName: Shortfall]
    /// Steps of referrals whose time has run out, though the day on which it did may not be over.
    private let lateSteps: Set<ReferralStepName>

    /// - Parameters:
    ///   - tasks: of one plan, by activity, then by slot.
    ///   - record: what happened to them.
    ///   - now: the instant it is on that day; without it referrals are late only once their last day has passed.
    public init(_ tasks: [DueTask], on today: CivilDate, record: Record = Record(), at now: Timestamp? = nil) {
        self.today = today
        lateSteps = now.map { record.referrals.lateSteps(at: $0) } ?? []
        self.record = record
        // A referral waits for its own clocks, and neither hinders what follows its activity nor counts towards its target.
        let tasks = record.referrals.isEmpty ? tasks : tasks.filter { $0.duty.referral == nil }
        var unfinished: Set<String> = []
        var duty: Duty?
        for task in tasks where duty !== task.duty && record[task]?.isClosed != true {
            duty = task.duty
            unfinished.insert(task.duty.activity)
        }
        self.unfinished = unfinished
        shortfalls = Shortfall.all(tasks, on: today, record)
    }

    public subscript(task: DueTask) -> TaskStatus {
        if let step = task.duty.referral, lateSteps.contains(step) { return .overdue }
        return TaskStatus(
            of: task, on: today, closing: record[task]?.closing,
            isFree: task.duty.after.allSatisfy { !unfinished.contains($0) })
    }

    /// By how much it is behind an even pace, if it is.
    public func shortfall(of task: DueTask) -> Shortfall? {
        shortfalls.isEmpty ? nil : shortfalls[task.name]
    }

    /// Every task that stands for something behind its pace.
    public var isAnythingBehind: Bool { !shortfalls.isEmpty }
}
