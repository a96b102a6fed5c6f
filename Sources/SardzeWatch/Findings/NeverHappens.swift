import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// A rule whose day never comes is silently never done.
    static let neverHappens = ScheduleCheck("never-happens") { context in
        // Proving that no year has such a day takes a while, so no more are proved than are listed.
        context.plan.activities.lazy.compactMap { activity -> Finding? in
            guard let when = activity.when, when.value.makesTasks, context.tasks[activity.id.value] == nil else {
                return nil
            }
            return Finding(
                Diagnostic(
                    "never-happens", .error, when.span,
                    "`\(activity.id.value)` never happens: \(reason(when.value, context))",
                    help: "correct the day, or remove the activity"),
                body: context.plan.lead(of: activity))
        }.prefix(DiagnosticLimit.mostPerCode).map(\.self)
    }

    private static func reason(_ when: When, _ context: Context) -> String {
        if case .rule(let recurrence) = when, recurrence.neverOccurs { return "no year has such a day" }
        return "no such day lies between \(context.plan.period.value.first) and \(context.plan.period.value.last)"
    }
}

extension When {
    /// Whether a rule of this kind must have at least one task. The next repeat after a completion may well lie
    /// beyond the plan.
    fileprivate var makesTasks: Bool {
        switch self {
        case .cadence, .floor, .dates, .rule, .window: true
        case .ceiling, .completion, .deadline, .asNeeded, .continuous, .unspecified: false
        }
    }
}
