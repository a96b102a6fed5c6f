import SardzeTime
import SardzeWatch

extension TaskExporter {
    /// A header and one line a task; several bodies in one cell are separated by spaces.
    ///
    /// - Source: RFC 4180.
    public static let csv = TaskExporter { stated, output in
        try output.write("id,plan,activity,level,title,slot,opens,planned,due,lead,responsible,status,unassigned\r\n")
        for task in stated.tasks {
            let cells = [
                task.id, task.duty.plan, task.duty.activity, task.duty.level ?? "", task.duty.title,
                task.slot.description, task.opens.description, task.planned.description, task.due.description,
                task.duty.lead ?? "", task.duty.responsible.joined(separator: " "), stated.status(of: task).rawValue,
                task.isUnassigned ? "true" : "false",
            ]
            try output.write(cells.map(cell).joined(separator: ",") + "\r\n")
        }
    }

    private static func cell(_ text: String) -> String {
        // A spreadsheet would run a text that begins like a formula; a space before it keeps it text.
        let safe = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? " " + text : text
        guard safe.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return safe }
        var quoted = "\"".unicodeScalars
        for scalar in safe.unicodeScalars { quoted += scalar == "\"" ? [scalar, scalar] : [scalar] }
        return String(quoted) + "\""
    }
}
