import SardzeText
import SardzeTime

/// One year of a schedule as the text under `schedules/`: sorted, sealed, the same bytes for the same tasks.
public struct ScheduleText: Sendable {
    /// The year of the tasks' slots.
    public let year: Int
    public let text: String

    /// The texts of a whole schedule, ascending by year; none for a schedule without tasks.
    public static func years(of schedule: Schedule) -> [ScheduleText] {
        let years = Dictionary(grouping: schedule.tasks, by: \.slot.year).sorted { $0.key < $1.key }
        return years.map { year, tasks in
            let body = body(tasks)
            // Earlier years only: they are written first, so no file ever names one that is still to come.
            let list = years.map(\.key).filter { $0 <= year }.map(String.init).joined(separator: ", ")
            return ScheduleText(
                year: year,
                text: """
                    # The tasks of \(schedule.plan) in \(year), written by `sardze generate`. Review them like a lock file;
                    # to change them, change the rules. What has opened stays as issued.
                    schedule: \(YAMLText.quoted(schedule.plan))
                    year: \(year)
                    years: [\(list)]
                    seal: \(Seal.of(body.utf8))
                    \(body)
                    """)
        }
    }

    /// Everything under the seal. Tasks of one duty stand together, oldest first.
    private static func body(_ tasks: [DueTask]) -> String {
        var lines = "issued:\n"
        var duty: Duty?
        for task in tasks {
            if duty != task.duty {
                duty = task.duty
                append(task.duty, to: &lines)
            }
            lines += "      \(task.slot): {opens: \(task.opens), planned: \(task.planned), due: \(task.due)"
            lines += task.milestone == 0 ? "}\n" : ", milestone: \(task.milestone)}\n"
        }
        return lines
    }

    private static func append(_ duty: Duty, to lines: inout String) {
        lines += "  - activity: \(YAMLText.quoted(duty.activity))\n"
        lines += "    title: \(YAMLText.quoted(duty.title))\n"
        if let level = duty.level { lines += "    level: \(YAMLText.quoted(level))\n" }
        if let lead = duty.lead { lines += "    lead: \(YAMLText.quoted(lead))\n" }
        if !duty.responsible.isEmpty { lines += "    responsible: \(YAMLText.list(duty.responsible))\n" }
        lines += "    when: \(YAMLText.quoted(duty.when))\n"
        if duty.isCheckpoint { lines += "    checkpoint: true\n" }
        if !duty.after.isEmpty { lines += "    after: \(YAMLText.list(duty.after))\n" }
        if let target = duty.target {
            lines += "    target: {count: \(target.count), unit: \(YAMLText.quoted(target.unit))}\n"
        }
        lines += "    tasks:\n"
    }
}
