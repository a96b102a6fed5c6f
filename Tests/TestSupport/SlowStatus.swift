public import SardzeTime

/// How one task stands, read the slow way: for every question the whole list of what happened is searched again.
public struct SlowStatus {
    public enum Step: CaseIterable, Sendable {
        case doneInTime, doneLate, reopened, waived, cancelled, progress, assigned

        var closes: Bool {
            switch self {
            case .doneInTime, .doneLate, .waived, .cancelled: true
            case .reopened, .progress, .assigned: false
            }
        }
    }

    private let steps: [Step]

    public init(_ steps: [Step]) { self.steps = steps }

    /// The step that closed it and still stands: the first closing one after the last reopening.
    public var closing: Step? { closing(before: steps.count) }

    private func closing(before end: Int) -> Step? {
        let start = steps[..<end].lastIndex(of: .reopened).map { $0 + 1 } ?? 0
        return steps[start..<end].first(where: \.closes)
    }

    /// How often a step found the task open.
    public func count(_ step: Step) -> Int {
        steps.indices.count { steps[$0] == step && closing(before: $0) == nil }
    }

    /// The word for it on a day.
    public func word(opens: CivilDate, due: CivilDate, on today: CivilDate, isFree: Bool) -> String {
        switch closing {
        case .doneInTime?: return "done"
        case .doneLate?: return "done late"
        case .waived?: return "waived"
        case .cancelled?: return "cancelled"
        case .reopened?, .progress?, .assigned?, nil: break
        }
        if today > due { return "overdue" }
        if today < opens { return "upcoming" }
        if !isFree { return "blocked" }
        return due.adding(days: -7) <= today ? "due soon" : "open"
    }
}
