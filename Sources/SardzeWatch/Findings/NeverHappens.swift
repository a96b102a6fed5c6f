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
                    Wording(
                        "`\(activity.id.value)` never happens: \(reason(when.value, context).en)",
                        lv: "`\(activity.id.value)` nekad nenotiek: \(reason(when.value, context).lv)"),
                    help: Wording(
                        "correct the day, or remove the activity", lv: "izlabojiet dienu vai izdzēsiet pasākumu")),
                body: context.plan.lead(of: activity))
        }.prefix(DiagnosticLimit.mostPerCode).map(\.self)
    }

    private static func reason(_ when: When, _ context: Context) -> Wording {
        if case .rule(let recurrence) = when, recurrence.neverOccurs {
            return Wording("no year has such a day", lv: "tādas dienas nav nevienā gadā")
        }
        return Wording(
            "no such day lies between \(context.plan.period.value.first) and \(context.plan.period.value.last)",
            lv: "starp \(context.plan.period.value.first) un \(context.plan.period.value.last) tādas dienas nav")
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
