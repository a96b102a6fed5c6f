public import SardzeTime
public import SardzeWords

/// Why a fact cannot be recorded of a task as it stands. Nothing was written.
public enum Refusal: Sendable, Hashable {
    case alreadyClosed(TaskRecord.Closing)
    case notClosed
    /// The day it is said to have happened on has not come.
    case inTheFuture(CivilDate)
    /// The day it is said to have happened on lies before the plan.
    case beforePlan(CivilDate)
    /// Nobody can have done it yet: it opens only then.
    case notOpen(CivilDate)
    /// The body answers for it already.
    case alreadyAssigned(String)
    /// It is moved by `sardze refer`.
    case isReferral(ReferralStepName)
}

extension Fact {
    /// Why it cannot be recorded; `nil` when it can.
    ///
    /// - Parameters:
    ///   - task: the task it is about, led as it is now.
    ///   - record: what happened to the task so far.
    ///   - begin: the plan's first day.
    public func refusal(
        of task: DueTask, _ record: TaskRecord?, on today: CivilDate, planSince begin: CivilDate = .earliest
    ) -> Refusal? {
        switch self {
        case .reopened where task.duty.referral == nil: return record?.isClosed == true ? nil : .notClosed
        case .figure, .triggered, .referred, .moved, .disclosed, .told, .delivered, .undelivered, .silenced, .lifted:
            return nil
        case .done, .progress, .reopened, .assigned, .waived, .cancelled: break
        }
        if let step = task.duty.referral { return .isReferral(step) }
        if let closing = record?.closing { return .alreadyClosed(closing) }
        switch self {
        case .done(_, let doing), .progress(_, let doing):
            if doing.day > today { return .inTheFuture(doing.day) }
            if doing.day < begin { return .beforePlan(doing.day) }
            return task.opens > today ? .notOpen(task.opens) : nil
        case .assigned(_, let body, let officer, _):
            return task.duty.lead == body && record?.assignment?.officer == officer ? .alreadyAssigned(body) : nil
        default: return nil
        }
    }
}

extension Refusal {
    /// What hinders it, as it follows the task's name.
    public var wording: Wording {
        switch self {
        case .alreadyClosed(.done(let day)): Wording("was done on \(day)", lv: "ir paveikts \(day)")
        case .alreadyClosed(.waived): Wording("was waived", lv: "ir atbrīvots no izpildes")
        case .alreadyClosed(.cancelled): Wording("was cancelled", lv: "ir atcelts")
        case .notClosed: Wording("is not closed", lv: "nav slēgts")
        case .inTheFuture(let day):
            Wording(
                "cannot have been done on \(day) yet", lv: "nevar būt jau paveikts \(day): šī diena vēl nav pienākusi")
        case .beforePlan(let day):
            Wording(
                "cannot have been done on \(day): the plan had not begun",
                lv: "nevar būt paveikts \(day): plāns vēl nebija sācies")
        case .notOpen(let day): Wording("opens only on \(day)", lv: "atveras tikai \(day)")
        case .isReferral: Wording("is the step of a referral", lv: "ir nosūtījuma solis")
        case .alreadyAssigned(let body): Wording("is already \(body)’s", lv: "jau ir uzdots iestādei \(body)")
        }
    }

    /// What to do instead.
    public func help(_ task: String) -> Wording {
        switch self {
        case .alreadyClosed:
            Wording(
                "to change that, first `sardze reopen \(task)`", lv: "lai to mainītu, vispirms `sardze reopen \(task)`")
        case .notClosed: Wording("see `sardze status \(task)`", lv: "skatiet `sardze status \(task)`")
        case .inTheFuture:
            Wording(
                "give the day it was done on with `--on`: today or an earlier one",
                lv: "ar `--on` norādiet dienu, kad tas paveikts: šodienu vai agrāku dienu")
        case .beforePlan: Wording("correct the year in `--on`", lv: "izlabojiet gadu pie `--on`")
        case .notOpen:
            Wording(
                "see which one is open: `sardze agenda`; if this one need not be done any more, `sardze waive \(task)`",
                lv: "skatiet, kurš ir atvērts: `sardze agenda`; ja šis vairs nav jādara, `sardze waive \(task)`")
        case .isReferral(let step):
            Wording(
                "see `sardze refer show \(step.reference)`, which names its next move",
                lv: "skatiet `sardze refer show \(step.reference)`: tur norādīts, kas darāms tālāk")
        case .alreadyAssigned: Wording("name another body", lv: "norādiet citu iestādi")
        }
    }
}
