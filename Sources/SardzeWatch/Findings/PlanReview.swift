public import SardzeRules
public import SardzeText
public import SardzeTime

/// Everything known of one plan on one day: its rules, the tasks they ask for, the tasks that were issued.
public struct PlanReview: Sendable {
    /// `nil` when the rules are too broken to plan with.
    public let plan: Plan?
    public let issued: ScheduleReader.Result
    /// What the rules ask for; empty when they could not be expanded.
    public let expanded: Schedule
    /// What `sardze generate` would issue today: the rules' tasks, the past as issued.
    public let current: Schedule
    public let today: CivilDate
    /// `nil` when the rules could not be expanded.
    private let expansion: Expansion?
    private let reading: [Diagnostic]

    /// - Parameter today: decides what is past; it moves no task.
    public init(_ reading: PlanReader.Result, named name: String, issued: ScheduleReader.Result, today: CivilDate) {
        var faults = reading.diagnostics
        var expansion = reading.plan.map { Expansion($0) }
        var expanded = Schedule(plan: name, tasks: [])
        if let whole = expansion {
            do throws(ExpansionError) {
                expanded = try whole.schedule()
            } catch {
                faults.append(error.diagnostic)
                expansion = nil
            }
        }
        plan = reading.plan
        self.expansion = expansion
        self.reading = faults
        self.expanded = expanded
        self.issued = issued
        self.today = today
        current = expanded.renewed(from: issued.schedule, on: today)
    }

    /// What hinders a schedule from being made: the rules could not be read whole.
    public var obstacles: [Diagnostic] { reading.filter { $0.severity == .error } }

    /// What generating would add, move, change and remove.
    public var changes: [ScheduleChange] { issued.schedule.changes(to: current) }

    /// Every finding of the groups *reading*, *time*, *plan* and *schedule*, sorted, each once.
    public func findings() -> [Finding] {
        var findings = (reading + issued.diagnostics).map { Finding($0) }
        guard let plan else { return Finding.ordered(findings) }
        findings += Check.all.flatMap { $0.run(plan) }.map { Finding($0) }
        if let expansion {
            let context = ScheduleCheck.Context(
                plan: plan, expanded: expanded, issued: issued, current: current, calendars: expansion.calendars,
                today: today, isWhole: obstacles.isEmpty)
            findings += ScheduleCheck.all.flatMap { $0.run(context) }
        }
        return Finding.ordered(findings)
    }
}
