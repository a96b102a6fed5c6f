import SardzeTime
import SardzeWatch

/// Which tasks a command is about.
struct TaskFilter {
    var body: String?
    var from: CivilDate?
    var through: CivilDate?

    var isEmpty: Bool { body == nil && from == nil && through == nil }

    /// Whether a task is chosen: by its due day, so that two neighbouring windows share no task and miss none.
    func includes(_ task: DueTask) -> Bool {
        if let from, task.due < from { return false }
        if let through, task.due > through { return false }
        if let body, task.duty.lead != body, !task.duty.responsible.contains(body) { return false }
        return true
    }
}
