import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// What can no longer be reached should be said while something can still be saved.
    static let floorUnreachable = ScheduleCheck("floor-unreachable") { context in
        context.plan.activities.compactMap { activity in
            guard let tasks = context.tasks[activity.id.value] else { return nil }
            let lead = context.plan.lead(of: activity)
            let finding =
                floor(activity, tasks, context.calendars[lead], context) ?? target(activity, tasks)
            return finding.map { Finding($0.diagnostic, body: lead, data: $0.data) }
        }
    }

    private typealias Fault = (diagnostic: Diagnostic, data: [String: Finding.Datum])

    /// More tasks of the slot that is running are open than its lead has working days left in it.
    private static func floor(
        _ activity: Activity, _ tasks: ArraySlice<DueTask>, _ calendar: WorkingCalendar, _ context: Context
    ) -> Fault? {
        guard let when = activity.when, case .floor(let limit) = when.value,
            let running = tasks.first(where: { $0.window.contains(context.today) }),
            let left = Window(context.today, running.due)
        else { return nil }
        let open = tasks.count { $0.window == running.window && context.record[$0]?.isClosed != true }
        let days = calendar.workingDayCount(in: left)
        guard open > days else { return nil }
        let daysLeft = counted(days, .workingDay)
        return (
            Diagnostic(
                "floor-unreachable", .warning, when.span,
                Wording(
                    "`\(activity.id.value)` asks for at least \(limit.count): \(open) are still to be done by "
                        + "\(running.due), in \(daysLeft.en)",
                    lv:
                        "`\(activity.id.value)` prasa vismaz \(limit.count): līdz \(running.due) vēl jāpaveic \(open), bet "
                        + "atlikušo darbdienu skaits ir \(days)"),
                help: Wording(
                    "do as many as can be done, record what was, and tell the coordinator what cannot be",
                    lv: "paveiciet, cik iespējams, atzīmējiet paveikto un pasakiet koordinatoram, ko paveikt nevar")),
            ["open": .number(open), "workingDays": .number(days)]
        )
    }

    /// A target that is to be reached before its first task opens.
    private static func target(_ activity: Activity, _ tasks: ArraySlice<DueTask>) -> Fault? {
        guard let by = activity.target?.by, let first = tasks.first, first.opens > by.value else { return nil }
        return (
            Diagnostic(
                "floor-unreachable", .warning, by.span,
                Wording(
                    "the target of `\(activity.id.value)` is to be reached by \(by.value), before its first task opens "
                        + "on \(first.opens)",
                    lv:
                        "`\(activity.id.value)` mērķa skaits jāsasniedz līdz \(by.value), bet pirmais uzdevums sākas tikai "
                        + "\(first.opens)"),
                help: Wording("move `by`, or begin earlier", lv: "pārceliet `by` vai sāciet agrāk"),
                related: activity.when.map { [Label($0.span, Wording("the time it has now", lv: "tagadējais laiks"))] }
                    ?? []),
            ["opens": .text(first.opens.description)]
        )
    }
}
