import SardzeText
public import SardzeWatch
public import SardzeWords

/// The outbox for people: a line a letter, and below it why it is still there.
public struct OutboxText {
    private let ink: Ink
    private let language: Language
    private let times: PlanTimes
    private let now: Timestamp

    /// - Parameter now: what is due by then is for the next run.
    public init(_ ink: Ink, in language: Language, times: PlanTimes, at now: Timestamp) {
        self.ink = ink
        self.language = language
        self.times = times
        self.now = now
    }

    /// `1a2b3c4d  madona/SD  5 alerts  2025-02-14 11:30  waiting`; times are those of the plan's clock.
    public func write(_ rows: [OutboxRow], to output: inout Output) throws {
        let cells = rows.map { row in
            [
                row.letter.id.short, receiver(row.letter), counted(row.letter.count, .alert)[language],
                times.minute(row.letter.written, of: row.letter.plan), row.state.wording[language],
            ]
        }
        let widths = (0..<5).map { column in cells.map { $0[column].count }.max() ?? 0 }
        for (row, cells) in zip(rows, cells) {
            let padded = zip(cells, widths).map { $0.padded(to: $1) }
            let urgent = row.letter.isUrgent ? ink(Wording("  urgent", lv: "  steidzama")[language], .red) : ""
            try output.write(
                "\(ink(padded[0], .cyan))  \(padded[1])  \(padded[2])  \(ink(padded[3], .dim))  \(ink(cells[4], row.state.style))\(urgent)\n"
            )
            for line in story(row) { try output.write("          \(line[language].onOneLine)\n") }
        }
    }

    private func receiver(_ letter: Letter) -> String {
        let office = letter.officer.map { " (\(fitted($0, to: 30)))" } ?? ""
        return "\(letter.plan)/\(letter.body)\(office)".onOneLine
    }

    /// What was tried, what came of it, and what follows.
    private func story(_ row: OutboxRow) -> [Wording] {
        var lines: [Wording] = []
        if row.attempts > 0, row.state != .delivered, row.state != .dropped {
            let attempts = counted(row.attempts, .time, .accusative)
            let tried = row.last.map { times.minute($0, of: row.letter.plan) }
            let last = tried.map { Wording(", last \($0)", lv: ", pēdējoreiz \($0)") } ?? Wording(same: "")
            let why = row.fault.map { Wording(same: ": ") + $0.said } ?? Wording(same: "")
            lines.append(Wording("tried \(attempts.en)", lv: "mēģināts \(attempts.lv)") + last + why)
        } else if row.attempts == 0, let fault = row.fault {
            lines.append(fault.said)
        }
        if row.state == .waiting, let next = row.next {
            let minute = times.minute(next, of: row.letter.plan)
            lines.append(
                next <= now
                    ? Wording("goes with the next run", lv: "tiks sūtīta nākamajā izpildē")
                    : Wording("next try \(minute)", lv: "nākamais mēģinājums \(minute)"))
        }
        if row.state == .failed {
            let command = "`sardze alert outbox retry \(row.letter.id.short)`"
            lines.append(Wording("to send it again: \(command)", lv: "lai sūtītu vēlreiz: \(command)"))
        }
        return lines
    }
}
