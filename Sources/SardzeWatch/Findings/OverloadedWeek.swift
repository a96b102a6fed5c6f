import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// More tasks planned in one week than a body has working days: some will not be done.
    static let overloadedWeek = ScheduleCheck("overloaded-week") { context in
        var planned: [String: [CivilDate: Int]] = [:]
        for task in context.expanded.tasks {
            guard let lead = task.duty.lead else { continue }
            planned[lead, default: [:]][task.planned.adding(days: -task.planned.weekday.index), default: 0] += 1
        }
        return context.plan.bodies.compactMap { body in
            let limit = context.calendars[body.id.value].week.weekdays.count
            let heavy = (planned[body.id.value] ?? [:]).filter { $0.value > limit }
            guard let worst = heavy.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
            let week = Slot(Window(worst.key, worst.key.adding(days: 6)) ?? Window(day: worst.key))
            return Finding(
                Diagnostic(
                    "overloaded-week", .warning, body.id.span,
                    message(body.id.value, weeks: heavy.count, worst: week, with: worst.value),
                    help: Wording(
                        "share them among the responsible bodies with `lead:`, or ask for them less often",
                        lv: "ar `lead:` sadaliet darbu starp atbildīgajām iestādēm vai prasiet to retāk")),
                body: body.id.value,
                data: ["weeks": .number(heavy.count), "worst": .text(week.description), "tasks": .number(worst.value)])
        }
    }

    private static func message(_ body: String, weeks: Int, worst: Slot, with tasks: Int) -> Wording {
        Wording(
            "`\(body)` has more tasks than working days in \(counted(weeks, .week).en); "
                + "the worst is \(worst) with \(tasks) planned",
            lv: "iestādei `\(body)` \(counted(weeks, .week, .locative).lv) uzdevumu ir vairāk nekā darbdienu; "
                + "visvairāk \(worst): \(counted(tasks, .task).lv)")
    }
}
