public import SardzeTime

/// The state of every task of a plan on one day.
public struct StatusBoard: Sendable {
    public let today: CivilDate
    public let record: Record
    /// Activities that have a task which is not closed.
    private let unfinished: Set<String>
    private let shortfalls: [TaskName: Shortfall]

    /// - Parameters:
    ///   - tasks: of one plan, by activity, then by slot.
    ///   - record: what happened to them.
    public init(_ tasks: [DueTask], on today: CivilDate, record: Record = Record()) {
        self.today = today
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
        TaskStatus(
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
