import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// A plan whose alerts are decided day after day, and what people do meanwhile.
struct AlertStory: Sendable {
    let plan: Plan
    let clock: PlanClock
    private(set) var record: Record
    private let expansion: Expansion
    private let schedule: Schedule
    /// Everything that was told, in order.
    private(set) var digests: [Digest] = []
    /// When the last run ended; `nil` where that is of no interest.
    var lastRun: Timestamp?

    init(_ planning: Planning, _ facts: [Fact] = []) throws {
        plan = try #require(planning.reading.plan)
        expansion = Expansion(plan)
        schedule = try expansion.schedule()
        clock = PlanClock(plan)
        record = Record()
        take(facts)
    }

    mutating func take(_ facts: [Fact]) {
        for fact in facts { record.take(fact) }
    }

    /// The tasks as they are assigned now, with the open steps of referrals.
    var tasks: [DueTask] {
        let called = expansion.tasks(called: record.calls)
        return Schedule(plan: plan.id, tasks: schedule.tasks + called + record.referrals.tasks(of: plan, clock))
            .assigned(record)
    }

    /// - Parameter time: hours and minutes by the plan's clock.
    func context(_ day: CivilDate, _ time: (Int, Int) = (9, 0)) -> AlertContext {
        let now = clock.instant(CivilDateTime(day, secondOfDay: time.0 * 3_600 + time.1 * 60))
        var context = AlertContext(
            plan: plan, tasks: tasks, record: record, clock: clock, today: day, now: now, isWhole: true)
        context.lastRun = lastRun
        return context
    }

    /// Decides, and takes what is told into the record.
    @discardableResult
    mutating func run(_ day: CivilDate, _ time: (Int, Int) = (9, 0)) -> [Digest] {
        let context = context(day, time)
        let told = AlertDecision(context).digests
        if lastRun != nil { lastRun = context.now }
        for digest in told {
            take([
                .told(
                    Fact.Told(.none, to: digest.body, on: day, isUrgent: digest.isUrgent, digest.items.map(\.telling)))
            ])
        }
        digests += told
        return told
    }
}

extension Digest {
    /// `SD  overdue 2.3@2026-Q1 +3 · due-soon 4.1@2026-H1`, with ` and 2 more overdue` where there are.
    var line: String {
        let list = items.map(\.shown).joined(separator: " · ")
        return "\(body)\(isUrgent ? "!" : "")\(String(repeating: " ", count: max(1, 5 - body.count)))\(list)"
            + (stillOverdue == 0 ? "" : " (and \(stillOverdue) told before)")
    }
}

extension AlertItem {
    var shown: String {
        let how = settlement.map { " \($0.shown)" } ?? ""
        let whose = matter.body.map { $0 } ?? "nobody"
        return "\(reason.rawValue) \(matter.name) of \(whose)" + how + (daysLate > 0 ? " +\(daysLate)" : "")
            + (number > 1 ? " #\(number)" : "") + (inPlaceOf.map { " for \($0)" } ?? "")
    }
}

extension AlertItem.Settlement {
    fileprivate var shown: String {
        switch self {
        case .done(let day): "done" + (day.map { " \($0)" } ?? "")
        case .waived: "waived"
        case .cancelled: "cancelled"
        case .moved(let day): "moved to \(day)"
        case .given(let body): "given to \(body)"
        case .removed: "removed"
        case .answered(let state): state.rawValue
        }
    }
}
