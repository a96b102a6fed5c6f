import SardzeText
import SardzeTime
import SardzeWatch

extension TaskExporter {
    /// A table a month, to be read or printed.
    public static let markdown = TaskExporter { stated, output in
        var month = ""
        for task in stated.tasks {
            let heading = "\(MonthName.names[task.due.month - 1]) \(task.due.year)"
            if heading != month {
                try output.write(month.isEmpty ? "" : "\n")
                try output.write(
                    "## \(heading)\n\n| Due | Task | What | Who | Status |\n| --- | --- | --- | --- | --- |\n")
                month = heading
            }
            let cells = [
                task.due.description, stated.hasSeveralPlans ? task.idAcrossPlans : task.id,
                task.duty.title + (task.duty.isCheckpoint ? " (checkpoint)" : ""),
                task.who, stated.status(of: task).rawValue,
            ]
            try output.write("| \(cells.map(escaped).joined(separator: " | ")) |\n")
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = "".unicodeScalars
        for scalar in text.onOneLine.unicodeScalars {
            if scalar == "\\" || scalar == "|" { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
