import SardzeGuide
import SardzeTime
import SardzeWatch

extension Happening {
    /// The same as the ledger has it. A day or slot that is none is a slip in a page.
    var fact: Fact {
        switch self {
        case .done(let task, let day): .done(task: task, Fact.Doing(on: Self.day(day)))
        case .progress(let task, let day, let count):
            .progress(task: task, Fact.Doing(on: Self.day(day), count: count))
        case .triggered(let task, let day, let due, let lead):
            .triggered(task: task, Fact.Call(on: Self.day(day), due: Self.day(due), lead: lead))
        case .figure(let indicator, let period, let body, let value):
            .figure(indicator: indicator, Fact.Figure(period: Self.slot(period), body: body, value: value))
        }
    }

    private static func day(_ text: String) -> CivilDate {
        guard let day = CivilDate(text) else { preconditionFailure("`\(text)` is not a day") }
        return day
    }

    private static func slot(_ text: String) -> Slot {
        guard let slot = Slot(text) else { preconditionFailure("`\(text)` is not a slot") }
        return slot
    }
}
