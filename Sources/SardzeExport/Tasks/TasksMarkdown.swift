import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

extension TaskExporter {
    /// A table a month, to be read or printed.
    public static func markdown(in language: Language) -> TaskExporter {
        TaskExporter { stated, output in
            var month = ""
            for task in stated.tasks {
                let heading = heading(task.due)[language]
                if heading != month {
                    try output.write(month.isEmpty ? "" : "\n")
                    try output.write("## \(heading)\n\n\(columns[language])\n| --- | --- | --- | --- | --- |\n")
                    month = heading
                }
                let cells = [
                    task.due.description, stated.hasSeveralPlans ? task.idAcrossPlans : task.id,
                    task.duty.title + (task.duty.isCheckpoint ? " (\(Wording.checkpoint[language]))" : ""),
                    task.who[language], stated.status(of: task).wording[language],
                ]
                try output.write("| \(cells.map(escaped).joined(separator: " | ")) |\n")
            }
        }
    }

    private static let columns = Wording(
        "| Due | Task | What | Who | Status |", lv: "| Termiņš | Uzdevums | Kas jādara | Kas atbild | Stāvoklis |")

    private static func heading(_ day: CivilDate) -> Wording {
        let month = CalendarWords.months[day.month - 1].one()
        return Wording("\(month.en) \(day.year)", lv: "\(day.year). gada \(month.lv)")
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
