import SardzeText
public import SardzeTime
import SardzeWatch
import SardzeWords

/// What is due, for people: by day, or by body.
public struct AgendaText {
    public enum Order: String, Sendable, CaseIterable { case day, body }

    private let ink: Ink
    private let today: CivilDate
    /// The names of bodies, by plan and key.
    private let names: [String: [String: String]]

    public init(_ ink: Ink, on today: CivilDate, names: [String: [String: String]]) {
        self.ink = ink
        self.today = today
        self.names = names
    }

    /// - Parameter tasks: by due day.
    public func write(_ stated: StatedTasks, by order: Order, to output: inout Output) throws {
        switch order {
        case .day: try writeByDay(stated, to: &output)
        case .body: try writeByBody(stated, to: &output)
        }
    }

    private func writeByDay(_ stated: StatedTasks, to output: inout Output) throws {
        var day: CivilDate?
        for task in stated.tasks {
            if task.due != day {
                day = task.due
                try output.write("\n\(ink("due \(task.due.spoken)", .bold))\(nearness(task.due))\n")
            }
            try output.write(lines(task, head: task.duty.lead ?? "nobody", tail: tail(task, stated.status(of: task))))
        }
    }

    private func writeByBody(_ stated: StatedTasks, to output: inout Output) throws {
        let groups = Dictionary(grouping: stated.tasks) { "\($0.duty.plan)/\($0.duty.lead ?? "")" }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let duty = group[0].duty
            let name = duty.lead.flatMap { names[duty.plan]?[$0] }.map { "  \($0)" } ?? ""
            try output.write("\n\(ink(duty.lead ?? "nobody", .bold))\(name)\n")
            for task in group {
                try output.write(lines(task, head: task.due.spoken, tail: tail(task, stated.status(of: task))))
            }
        }
    }

    private func lines(_ task: DueTask, head: String, tail: String) -> String {
        let title = fitted(task.duty.title, to: 96)
        let name = names.count > 1 ? task.idAcrossPlans : task.id
        return "  \(head.padded(to: 4))  \(ink(name, .cyan))  \(title)\n        \(ink(tail, .dim))\n"
    }

    private func tail(_ task: DueTask, _ status: TaskStatus) -> String {
        var parts = [words(status, task)]
        if task.duty.isCheckpoint { parts.append("checkpoint") }
        if task.planned != task.due, task.planned >= today { parts.append("planned \(task.planned.spoken)") }
        if let target = task.duty.target { parts.append("by then \(task.milestone) of \(target.words)") }
        let others = task.duty.responsible.filter { $0 != task.duty.lead }
        if !others.isEmpty { parts.append("with \(others.joined(separator: ", "))") }
        if status == .blocked { parts.append("waits for \(task.duty.after.joined(separator: ", "))") }
        return parts.joined(separator: " · ")
    }

    private func words(_ status: TaskStatus, _ task: DueTask) -> String {
        guard status == .overdue else { return status.rawValue }
        return "overdue \(counted(today - task.due, "day"))"
    }

    private func nearness(_ day: CivilDate) -> String {
        switch day - today {
        case 0: "  today"
        case 1: "  tomorrow"
        default: ""
        }
    }
}
