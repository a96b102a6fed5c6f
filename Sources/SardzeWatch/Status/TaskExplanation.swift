import SardzeRules
public import SardzeText
import SardzeTime
public import SardzeWords

/// Why a task is as it is: its date, its body, what it waits for. What happened to it stands in the ledger.
public struct TaskExplanation: Sendable {
    public let task: DueTask
    public let status: TaskStatus
    public let shortfall: Shortfall?
    /// The rule's time, or `nil` when no rule asks for the task any more.
    public let rule: Span?
    /// Why it is due on that day, step by step.
    public let date: [Wording]
    /// Why that body answers, and whether somebody is there.
    public let body: [Wording]
    /// What it waits for, and how that stands; empty when it waits for nothing.
    public let waits: [Wording]

    /// - Parameter task: one of the review's tasks.
    public init(_ task: DueTask, in review: PlanReview) {
        self.task = task
        status = review.board[task]
        shortfall = review.board.shortfall(of: task)
        let activity = review.plan?.activities[task.duty.activity]
        rule = activity.map { $0.when?.span ?? $0.id.span }
        date = DateReasons(task, activity, review).all
        body = BodyReasons(task, activity, review).all
        waits = task.duty.after.map { name in
            let open = review.tasks.filter { $0.duty.activity == name && !review.board[$0].isClosed }
            guard let next = open.first else {
                return Wording("`\(name)`: everything is closed", lv: "`\(name)`: viss ir slēgts")
            }
            return Wording(
                "`\(name)`: `\(next.id)` is \(review.board[next].wording.en), due \(next.due)",
                lv: "`\(name)`: `\(next.id)` ir \(review.board[next].wording.lv), termiņš \(next.due)")
        }
    }
}

/// Why a task is due when it is.
private struct DateReasons {
    private let task: DueTask
    private let activity: Activity?
    private let review: PlanReview

    init(_ task: DueTask, _ activity: Activity?, _ review: PlanReview) {
        self.task = task
        self.activity = activity
        self.review = review
    }

    var all: [Wording] {
        if let call = review.record.calls[task.name] {
            return [
                Wording(
                    "as-needed work, called for on \(call.day) and due \(call.due)",
                    lv: "darbs pēc nepieciešamības: pieprasīts \(call.day), termiņš \(call.due)")
            ]
        }
        return [slot, clipped, rolled, planned, frozen].compactMap(\.self)
    }

    private var slot: Wording {
        let window = task.slot.window
        return window.days == 1
            ? Wording("its day is \(window.first)", lv: "tā diena ir \(window.first)")
            : Wording(
                "its slot, \(task.slot), runs from \(window.first) through \(window.last)",
                lv: "tā periods \(task.slot) ir no \(window.first) līdz \(window.last)")
    }

    private var clipped: Wording? {
        guard let period = review.plan?.period.value, let inside = task.slot.window.intersection(period),
            inside != task.slot.window
        else { return nil }
        return Wording(
            "the plan runs only from \(period.first) through \(period.last), which leaves \(inside.first) through \(inside.last)",
            lv:
                "plāns ir spēkā tikai no \(period.first) līdz \(period.last), tāpēc paliek no \(inside.first) līdz \(inside.last)"
        )
    }

    /// The day off that moved the due day.
    private var rolled: Wording? {
        let period = review.plan?.period.value ?? task.slot.window
        let end = min(task.slot.last, period.last)
        guard task.due != end, let calendar = review.calendars?[task.duty.lead], let off = calendar.reasonOff(end)
        else { return nil }
        return Wording(
            "\(end) is a day off (\(off.words.en)), so it is due \(task.due)",
            lv: "\(end) ir brīvdiena (\(off.words.lv)), tāpēc termiņš ir \(task.due)")
    }

    private var planned: Wording? {
        guard task.planned != task.due else { return nil }
        return Wording(
            "planned on \(task.planned), so that the body's work spreads; nothing is late before \(task.due)",
            lv:
                "ieteicamā diena ir \(task.planned), lai iestādes darbi neiekristu vienā laikā; līdz \(task.due) nekas nav nokavēts"
        )
    }

    /// Says that the rule has changed since the task was issued.
    private var frozen: Wording? {
        guard let activity else {
            return Wording(
                "no rule asks for it any more; it stays as it was issued",
                lv: "noteikumos tā vairs nav; tas paliek tāds, kāds tika izdots")
        }
        let asked = review.expanded.tasks.first { $0.name == task.name }
        guard asked?.due != task.due || asked?.opens != task.opens else { return nil }
        return Wording(
            "the rule of `\(activity.id.value)` has changed since; what has opened stays as it was issued",
            lv: "`\(activity.id.value)` noteikums kopš tā laika ir mainīts; kas jau atvērts, paliek, kā izdots")
    }
}

/// Why a body answers.
private struct BodyReasons {
    private let task: DueTask
    private let activity: Activity?
    private let review: PlanReview

    init(_ task: DueTask, _ activity: Activity?, _ review: PlanReview) {
        self.task = task
        self.activity = activity
        self.review = review
    }

    var all: [Wording] { [choice] + others + officers }

    private var choice: Wording {
        guard let lead = task.duty.lead else {
            let coordinator = review.plan?.coordinator?.value
            return Wording(
                "nobody is responsible" + (coordinator.map { "; the coordinator, \($0), has to see to that" } ?? ""),
                lv: "nav atbildīgās iestādes" + (coordinator.map { "; par to jāgādā koordinatoram \($0)" } ?? ""))
        }
        if let assignment = review.record[task]?.assignment {
            let officer = assignment.officer.map { ", \($0)" } ?? ""
            return Wording("\(lead)\(officer): it was assigned", lv: "\(lead)\(officer): tam tika uzdots")
        }
        if activity?.lead?.value == lead {
            return Wording("\(lead): the rule's lead", lv: "\(lead): noteikumā norādītā vadošā iestāde")
        }
        if task.duty.responsible.count == 1 {
            return Wording("\(lead): the one responsible body", lv: "\(lead): vienīgā atbildīgā iestāde")
        }
        return Wording(
            "\(lead): the first of the responsible bodies, for the rule names no lead",
            lv: "\(lead): pirmā no atbildīgajām iestādēm, jo vadošā nav norādīta")
    }

    private var others: [Wording] {
        let others = task.duty.responsible.filter { $0 != task.duty.lead }
        if others.isEmpty { return [] }
        let list = Wording.list(others)
        return [Wording("with \(list.en)", lv: "kopā ar: \(list.lv)")]
    }

    private var officers: [Wording] {
        guard let lead = task.duty.lead, let body = review.plan?.bodies[lead] else { return [] }
        var lines = body.officers.compactMap { officer -> Wording? in
            guard let until = officer.until?.value else { return nil }
            let role = officer.role?.value ?? lead
            return until < review.today
                ? Wording("the term of \(role) ended on \(until)", lv: "\(role): pilnvaras beidzās \(until)")
                : Wording("\(role) is in office until \(until)", lv: "\(role): amatā līdz \(until)")
        }
        if let deputy = body.deputy?.value {
            lines.append(Wording("\(deputy) stands in", lv: "aizvietotāja: \(deputy)"))
        }
        return lines
    }
}
