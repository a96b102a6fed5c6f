import SardzeTime
import SardzeWatch

extension TaskExporter {
    /// One object a line, as DESIGN §12 promises it.
    public static let json = TaskExporter { stated, output in
        try output.write("{\"version\":1,\"tasks\":[")
        for (index, task) in stated.tasks.enumerated() {
            try output.write(index == 0 ? "\n" : ",\n")
            try output.write(
                JSONText.object(
                    task.jsonFields + [
                        ("status", JSONText.quoted(stated.status(of: task).rawValue)),
                        ("unassigned", task.isUnassigned ? "true" : "false"),
                    ]))
        }
        try output.write("\n]}\n")
    }
}

extension DueTask {
    /// The fields that do not depend on the day, in their promised order.
    var jsonFields: [(name: String, value: String)] {
        [
            ("id", JSONText.quoted(id)), ("plan", JSONText.quoted(duty.plan)),
            ("activity", JSONText.quoted(duty.activity)), ("level", JSONText.quoted(duty.level)),
            ("title", JSONText.quoted(duty.title)), ("slot", JSONText.quoted(slot.description)),
            ("opens", JSONText.quoted(opens.description)), ("planned", JSONText.quoted(planned.description)),
            ("due", JSONText.quoted(due.description)), ("lead", JSONText.quoted(duty.lead)),
            ("responsible", JSONText.list(duty.responsible)),
        ]
    }
}
