public import SardzeTime
import SardzeWatch

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
    public func write(_ tasks: [StatedTask], by order: Order, to output: inout Output) throws {
        switch order {
        case .day: try writeByDay(tasks, to: &output)
        case .body: try writeByBody(tasks, to: &output)
        }
    }

    private func writeByDay(_ tasks: [StatedTask], to output: inout Output) throws {
        var day: CivilDate?
        for stated in tasks {
            if stated.task.due != day {
                day = stated.task.due
                try output.write("\n\(ink("due \(stated.task.due.spoken)", .bold))\(nearness(stated.task.due))\n")
            }
            try output.write(lines(stated, head: stated.task.duty.lead ?? "nobody", tail: tail(stated)))
        }
    }

    private func writeByBody(_ tasks: [StatedTask], to output: inout Output) throws {
        let groups = Dictionary(grouping: tasks) { "\($0.task.duty.plan)/\($0.task.duty.lead ?? "")" }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let duty = group[0].task.duty
            let name = duty.lead.flatMap { names[duty.plan]?[$0] }.map { "  \($0)" } ?? ""
            try output.write("\n\(ink(duty.lead ?? "nobody", .bold))\(name)\n")
            for stated in group {
                try output.write(lines(stated, head: stated.task.due.spoken, tail: tail(stated)))
            }
        }
    }

    private func lines(_ stated: StatedTask, head: String, tail: String) -> String {
        let title = fitted(stated.task.duty.title, to: 96)
        return "  \(head.padded(to: 4))  \(ink(stated.task.id, .cyan))  \(title)\n        \(ink(tail, .dim))\n"
    }

    private func tail(_ stated: StatedTask) -> String {
        let task = stated.task
        var parts = [status(stated)]
        if task.duty.isCheckpoint { parts.append("checkpoint") }
        if task.planned != task.due, task.planned >= today { parts.append("planned \(task.planned.spoken)") }
        if let target = task.duty.target { parts.append("by then \(task.milestone) of \(target.words)") }
        let others = task.duty.responsible.filter { $0 != task.duty.lead }
        if !others.isEmpty { parts.append("with \(others.joined(separator: ", "))") }
        if stated.status == .blocked { parts.append("waits for \(task.duty.after.joined(separator: ", "))") }
        return parts.joined(separator: " · ")
    }

    private func status(_ stated: StatedTask) -> String {
        guard stated.status == .overdue else { return stated.status.rawValue }
        return "overdue \(counted(today - stated.task.due, "day"))"
    }

    private func nearness(_ day: CivilDate) -> String {
        switch day - today {
        case 0: "  today"
        case 1: "  tomorrow"
        default: ""
        }
    }
}
