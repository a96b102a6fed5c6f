import SardzeText
public import SardzeTime
public import SardzeWatch
public import SardzeWords

/// A year in twelve months, each day coloured by the level of what is due on it; without colour, marked by a letter.
public struct CalendarText {
    private let ink: Ink
    /// The keys of the levels, from the first to the gravest.
    private let levels: [String]
    private let language: Language
    private let isDayOff: (CivilDate) -> Bool

    private static let columns = 3
    private static let cell = 4

    public init(
        _ ink: Ink, levels: [String], in language: Language, isDayOff: @escaping (CivilDate) -> Bool
    ) {
        self.ink = ink
        self.language = language
        self.levels = levels
        self.isDayOff = isDayOff
    }

    public func write(_ tasks: [DueTask], year: Int, title: String, to output: inout Output) throws {
        let due = Dictionary(grouping: tasks.filter { $0.due.year == year }, by: \.due)
        try output.write("\(ink("\(fitted(title, to: 100)) · \(year)", .bold))\n")
        for row in stride(from: 1, through: 12, by: Self.columns) {
            let blocks = (row..<row + Self.columns).map { month($0, year, due) }
            try output.write("\n")
            for line in 0..<(blocks.map(\.count).max() ?? 0) {
                let cells = blocks.map { line < $0.count ? $0[line] : Self.blank }
                let text = cells.joined(separator: "   ")
                try output.write(ink.isOn ? text + "\n" : Self.trimmed(text) + "\n")
            }
        }
        try output.write("\n\(legend(due.values.flatMap(\.self)))\n")
    }

    private static let blank = String(repeating: " ", count: 7 * cell)

    private static func trimmed(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " }.reversed())
    }

    private func month(_ month: Int, _ year: Int, _ due: [CivilDate: [DueTask]]) -> [String] {
        let first = CivilDate.firstDay(ofMonth: month, year: year)
        let name = CalendarWords.months[month - 1].one()[language].capitalizedFirst
        var lines = [
            ink(name.padded(to: 7 * Self.cell), .bold),
            CalendarWords.weekdayLetters.map { $0[language].leftPadded(to: 3) + " " }.joined(),
        ]
        var line = String(repeating: " ", count: first.weekday.index * Self.cell)
        for day in 1...CivilDate.days(inMonth: month, of: year) {
            let date = first.adding(days: day - 1)
            line += cell(date, due[date] ?? [])
            if date.weekday == .sunday {
                lines.append(line)
                line = ""
            }
        }
        let filled = first.adding(days: CivilDate.days(inMonth: month, of: year)).weekday.index
        if !line.isEmpty { lines.append(line + String(repeating: " ", count: (7 - filled) % 7 * Self.cell)) }
        return lines
    }

    private func cell(_ date: CivilDate, _ tasks: [DueTask]) -> String {
        let number = String(date.day).leftPadded(to: 3)
        guard let gravest = tasks.map(rank).max() else {
            return ink(number, isDayOff(date) ? .dim : nil) + " "
        }
        let isMixed = Set(tasks.map(rank)).count > 1
        guard ink.isOn else { return number + (isMixed ? "+" : mark(gravest)) }
        return " " + ink(String(date.day).leftPadded(to: 2), style(gravest)) + (isMixed ? "+" : " ")
    }

    /// 0 for no level, then 1 for the first.
    private func rank(_ task: DueTask) -> Int {
        task.duty.level.flatMap { levels.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }

    private func mark(_ rank: Int) -> String {
        guard rank > 0, let letter = levels[rank - 1].first else { return "*" }
        let isUnique = levels.count { $0.first == letter } == 1
        return isUnique ? String(letter) : String(rank % 10)
    }

    private func style(_ rank: Int) -> Ink.Style {
        switch rank {
        case 1: .onGreen
        case 2: .onYellow
        case 3...: .onRed
        default: .onMagenta
        }
    }

    private func legend(_ tasks: [DueTask]) -> String {
        let counts = Dictionary(grouping: tasks, by: rank).mapValues(\.count)
        var parts = counts.keys.sorted().filter { $0 > 0 }.map { rank in
            let sample = ink.isOn ? ink(" 1 ", style(rank)) : mark(rank)
            return "\(sample) \(levels[rank - 1]): \(due(counts[rank] ?? 0))"
        }
        if let other = counts[0] {
            let none = Wording("no level", lv: "bez līmeņa")[language]
            parts.append("\(ink.isOn ? ink(" 1 ", style(0)) : "*") \(none): \(due(other))")
        }
        return (parts + [Wording("+ several levels", lv: "+ vairāki līmeņi")[language]]).joined(separator: "   ")
    }

    private func due(_ count: Int) -> String {
        Wording("\(count) due", lv: counted(count, .task).lv)[language]
    }
}

extension Ink {
    /// The text as it is when there is no style.
    fileprivate func callAsFunction(_ text: String, _ style: Style?) -> String {
        style.map { self(text, $0) } ?? text
    }
}

extension String {
    /// The text with a capital letter at its beginning.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
