public import SardzeRouting
public import SardzeRules
public import SardzeText
public import SardzeTime
import SardzeWords

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
    /// The instant it is: what referrals wait for is not counted in days.
    public let now: Timestamp
    /// What happened to the plan's tasks.
    public let record: Record
    /// Everything to be done and done: the current schedule, the work that was called for and the open steps of referrals, each
    /// task with the body it is assigned to. By activity, then by slot.
    public let tasks: [DueTask]
    /// How each of the tasks stands today.
    public let board: StatusBoard
    /// `nil` when the rules could not be expanded.
    private let expansion: Expansion?
    private let faults: [Diagnostic]
    private let isWhole: Bool
    private let isOrphaned: Bool
    private let ledger: SourceID?

    /// - Parameters:
    ///   - record: what the ledger says happened to the plan's tasks.
    ///   - ledger: where findings about the ledger itself stand.
    ///   - today: decides what is past; it moves no task.
    ///   - now: the instant it is, on that day; its noon unless given.
    public init(
        _ reading: PlanReader.Result, named name: String, issued: ScheduleReader.Result, record: Record = Record(),
        ledger: SourceID? = nil, today: CivilDate, now: Timestamp? = nil
    ) {
        var faults = reading.diagnostics
        var expansion = reading.plan.map { Expansion($0, completions: $0.completions(record)) }
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
        self.faults = faults
        self.expanded = expanded
        self.issued = issued
        self.today = today
        self.now = now ?? Timestamp(noonOf: today)
        self.record = record
        self.ledger = ledger
        isWhole = reading.isWhole
        // Rules that are gone altogether ask for nothing and take nothing back.
        isOrphaned = reading.plan == nil && reading.diagnostics.isEmpty
        current = isOrphaned ? issued.schedule : expanded.renewed(from: issued.schedule, on: today)
        // A call under the name of a promised task, which only another program writes, makes no second one.
        let promised = record.calls.isEmpty ? [] : Set(current.tasks.map(\.name))
        let called = expansion?.tasks(called: record.calls).filter { !promised.contains($0.name) } ?? []
        // The zone database is not opened for a plan without referrals.
        let clock = record.referrals.isEmpty ? nil : reading.plan.map { PlanClock($0, expansion?.calendars) }
        let referred = record.referrals.tasks(of: reading.plan, clock)
        let others = called + referred
        tasks = (others.isEmpty ? current : Schedule(plan: name, tasks: current.tasks + others)).assigned(record)
        board = StatusBoard(tasks, on: today, record: record, at: self.now)
    }

    /// The bodies' names by their keys; empty for one without a name.
    public var bodyNames: [String: String] {
        guard let plan else { return [:] }
        return Dictionary(uniqueKeysWithValues: plan.bodies.map { ($0.id.value, $0.name?.value ?? "") })
    }

    /// The bodies' working days; `nil` when the rules could not be expanded.
    public var calendars: BodyCalendars? { expansion?.calendars }

    /// The plan's own clock, made anew each time; `nil` when the rules are too broken to plan with.
    public var clock: PlanClock? { plan.map { PlanClock($0, expansion?.calendars) } }

    /// Tasks the rules ask for whose last day had passed before they were ever issued; they are not added.
    public var lapsed: [DueTask] {
        if issued.schedule.tasks.isEmpty { return [] }
        let names = Set(current.tasks.map(\.name))
        return expanded.tasks.filter { $0.due < today && !names.contains($0.name) }
    }

    /// What hinders a schedule from being made: the rules or what was issued could not be read whole.
    public var obstacles: [Diagnostic] {
        faults.filter { $0.severity == .error } + issued.faults
    }

    /// What generating would add, move, change and remove.
    public var changes: [ScheduleChange] { issued.schedule.changes(to: current) }

    /// The plan's routing, proved and tried anew: take it once. `nil` where the plan has none.
    ///
    /// - Parameter budget: what the proof may spend.
    public func routing(budget: ProofBudget = .check) -> RoutingReview? {
        plan.flatMap { plan in plan.routing.map { RoutingReview($0, in: plan, budget: budget) } }
    }

    /// Every finding, sorted, each once.
    ///
    /// - Parameter isRecordKnown: false when the ledger could not be read: then nobody is called late.
    public func findings(isRecordKnown: Bool = true) -> [Finding] {
        findings(isRecordKnown: isRecordKnown, routing: routing())
    }

    /// - Parameter routing: the plan's, for whoever has it already.
    public func findings(isRecordKnown: Bool = true, routing: RoutingReview?) -> [Finding] {
        var findings = (faults + issued.diagnostics + orphaned).map { Finding($0) }
        guard let plan else { return Finding.ordered(findings) }
        findings += Check.all.filter { isWhole || !$0.isOfAbsence }.flatMap { $0.run(plan) }.map { Finding($0) }
        if isWhole { findings += (routing?.diagnostics ?? []).map { Finding($0) } }
        if let expansion {
            let context = ScheduleCheck.Context(
                plan: plan, expanded: expanded, issued: issued, current: current, calendars: expansion.calendars,
                today: today, isWhole: faults.allSatisfy { $0.severity < .error }, record: record)
            findings += ScheduleCheck.all.flatMap { $0.run(context) }
            if isRecordKnown {
                let state = StateCheck.Context(
                    plan: plan, tasks: tasks, issued: issued, board: board, calendars: expansion.calendars,
                    ledger: ledger, now: now)
                findings += StateCheck.all.flatMap { $0.run(state) }
            }
        }
        let isSound = isWhole && isRecordKnown && faults.allSatisfy { $0.severity < .error }
        return Finding.ordered(Suppressions(plan, on: today, isWhole: isSound).applied(to: findings))
    }

    /// The finding of a schedule whose rules are gone.
    private var orphaned: [Diagnostic] {
        guard isOrphaned, let file = issued.files.first else { return [] }
        let open = issued.schedule.opened(by: today).count
        return [
            Diagnostic(
                "rules-missing", .error, Span(file, .start, .start),
                Wording(
                    "the rules of `\(current.plan)` are gone; its schedule stays as issued, \(counted(open, .task).en) of it opened",
                    lv:
                        "plāna `\(current.plan)` noteikumu vairs nav; grafiks paliek, kā izdots, atvērto uzdevumu tajā: \(open)"
                ),
                help: Wording(
                    "bring back rules/\(current.plan), or remove schedules/\(current.plan) once nothing in it matters",
                    lv:
                        "atjaunojiet rules/\(current.plan) vai izdzēsiet schedules/\(current.plan), kad nekas no tā vairs nav svarīgs"
                )
            )
        ]
    }
}

extension Plan {
    /// The days on which activities that repeat after completion were done.
    fileprivate func completions(_ record: Record) -> [String: [CivilDate]] {
        let repeating = activities.filter { if case .completion? = $0.when?.value { true } else { false } }
        return Dictionary(uniqueKeysWithValues: repeating.map { ($0.id.value, record.doings(of: $0.id.value)) })
    }
}
