public import SardzeTime
public import SardzeWords

/// Why a fact cannot be recorded of a task as it stands. Nothing was written.
public enum Refusal: Sendable, Hashable {
    case alreadyClosed(TaskRecord.Closing)
    case notClosed
    /// The day it is said to have happened on has not come.
    case inTheFuture(CivilDate)
    /// The body answers for it already.
    case alreadyAssigned(String)
}

extension Fact {
    /// Why it cannot be recorded; `nil` when it can.
    ///
    /// - Parameters:
    ///   - task: the task it is about, led as it is now.
    ///   - record: what happened to the task so far.
    public func refusal(of task: DueTask, _ record: TaskRecord?, on today: CivilDate) -> Refusal? {
        switch self {
        case .reopened: return record?.isClosed == true ? nil : .notClosed
        case .figure, .triggered: return nil
        case .done, .progress, .assigned, .waived, .cancelled: break
        }
        if let closing = record?.closing { return .alreadyClosed(closing) }
        switch self {
        case .done(_, let doing), .progress(_, let doing): return doing.day > today ? .inTheFuture(doing.day) : nil
        case .assigned(_, let body, let officer, _):
            return task.duty.lead == body && record?.assignment?.officer == officer ? .alreadyAssigned(body) : nil
        case .reopened, .figure, .triggered, .waived, .cancelled: return nil
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
        case .alreadyAssigned: Wording("name another body", lv: "norādiet citu iestādi")
        }
    }
}
