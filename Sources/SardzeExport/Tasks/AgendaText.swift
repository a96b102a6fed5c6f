import SardzeText
public import SardzeTime
import SardzeWatch
public import SardzeWords

/// What is due, for people: by day, or by body.
public struct AgendaText {
    public enum Order: String, Sendable, CaseIterable { case day, body }

    private let ink: Ink
    private let today: CivilDate
    /// The names of bodies, by plan and key.
    private let names: [String: [String: String]]
    private let language: Language

    public init(_ ink: Ink, on today: CivilDate, names: [String: [String: String]], in language: Language) {
        self.ink = ink
        self.language = language
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
                let heading = Wording("due \(task.due.spoken.en)", lv: "termiņš \(task.due.spoken.lv)")
                try output.write("\n\(ink(heading[language], .bold))\(nearness(task.due)[language])\n")
            }
            try output.write(
                lines(task, head: task.duty.lead ?? Wording.nobody[language], tail: tail(task, stated.status(of: task)))
            )
        }
    }

    private func writeByBody(_ stated: StatedTasks, to output: inout Output) throws {
        let groups = Dictionary(grouping: stated.tasks) { "\($0.duty.plan)/\($0.duty.lead ?? "")" }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let duty = group[0].duty
            let name = duty.lead.flatMap { names[duty.plan]?[$0] }.map { "  \($0)" } ?? ""
            try output.write("\n\(ink(duty.lead ?? Wording.nobody[language], .bold))\(name)\n")
            for task in group {
                try output.write(
                    lines(task, head: task.due.spoken[language], tail: tail(task, stated.status(of: task))))
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
        if task.duty.isCheckpoint { parts.append(.checkpoint) }
        if task.planned != task.due, task.planned >= today {
            parts.append(Wording("planned \(task.planned.spoken.en)", lv: "plānots \(task.planned.spoken.lv)"))
        }
        if let target = task.duty.target {
            parts.append(Wording("by then ", lv: "līdz tam ") + target.reaching(task.milestone))
        }
        if let others = task.others { parts.append(others) }
        if status == .blocked {
            let after = task.duty.after.joined(separator: ", ")
            parts.append(Wording("waits for \(after)", lv: "gaida \(after)"))
        }
        return parts.map { $0[language] }.joined(separator: " · ")
    }

    private func words(_ status: TaskStatus, _ task: DueTask) -> Wording {
        guard status == .overdue else { return status.wording }
        let late = counted(today - task.due, .day, afterPreposition: .accusative)
        return Wording("overdue \(late.en)", lv: "nokavēts par \(late.lv)")
    }

    private func nearness(_ day: CivilDate) -> Wording {
        switch day - today {
        case 0: Wording("  today", lv: "  šodien")
        case 1: Wording("  tomorrow", lv: "  rīt")
        default: Wording(same: "")
        }
    }
}
