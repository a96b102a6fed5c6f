import SardzeTime

/// One year of a schedule as the text under `schedules/`: sorted, sealed, the same bytes for the same tasks.
public struct ScheduleText: Sendable {
    /// The year of the tasks' slots.
    public let year: Int
    public let text: String

    /// The texts of a whole schedule, ascending by year; none for a schedule without tasks.
    public static func years(of schedule: Schedule) -> [ScheduleText] {
        let years = Dictionary(grouping: schedule.tasks, by: \.slot.year).sorted { $0.key < $1.key }
        let list = years.map { String($0.key) }.joined(separator: ", ")
        return years.map { year, tasks in
            let body = body(tasks)
            return ScheduleText(
                year: year,
                text: """
                    # The tasks of \(schedule.plan) in \(year), written by `sardze generate`. Review them like a lock file;
                    # to change them, change the rules. What has opened stays as issued.
                    schedule: \(YAMLText.quoted(schedule.plan))
                    year: \(year)
                    years: [\(list)]
                    seal: \(Seal.of(body))
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

/// A checksum that shows whether a file was changed by hand. It guards against slips, not against malice: who wants
/// to can compute it anew.
///
/// - Source: FNV-1a, 64 bits (draft-eastlake-fnv).
enum Seal {
    static func of(_ text: some StringProtocol) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Text as YAML reads it back.
enum YAMLText {
    /// In double quotes unless every character is a letter of a plain word that no reader takes for anything else.
    static func quoted(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        return isPlain ? text : "\"\(escaped(text))\""
    }

    static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            case _ where scalar.properties.generalCategory == .control,
                "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
