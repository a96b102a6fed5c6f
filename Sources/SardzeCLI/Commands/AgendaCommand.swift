import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

struct AgendaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "List what is due, by day or by body.",
        discussion: "Without --from and --through: the two weeks from today, and how much is overdue.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var chosen: TaskOptions

    @Option(help: "The order of the list.")
    var by: AgendaText.Order = .day

    @Flag(help: "List what is overdue instead.")
    var overdue = false

    @Option(help: "How the tasks are printed.")
    var format: ListFormat = .text

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        guard let today = session.reviews.map(\.today).max() else { return }
        let all = try session.tasks(chosen.filter)
        // An end that lies in the past asks for what was due up to then.
        let isPast = chosen.through.map { $0 < today } ?? false
        let from = chosen.from ?? (overdue || isPast ? .earliest : today)
        let through = chosen.through ?? (overdue ? .latest : max(today, from).adding(days: 13))
        let tasks = all.filter {
            (from...through).contains($0.due) && (!overdue || all.status(of: $0) == .overdue)
        }.byDueDay
        if let exporter = format.exporter {
            return try Console.print { try exporter.write(tasks, &$0) }
        }
        let late = all.tasks.count { all.status(of: $0) == .overdue }
        try Console.print { output in
            try output.write("\(heading(session, from, through, tasks.tasks.count)[Console.language])\n")
            if late > 0, !overdue {
                try output.write("\(overdueNote(late)[Console.language])\n")
            }
            let names = Dictionary(uniqueKeysWithValues: session.reviews.map { ($0.current.plan, $0.bodyNames) })
            try AgendaText(Console.ink, on: today, names: names, in: Console.language).write(tasks, by: by, to: &output)
            if let note = provisional(session, tasks.tasks) { try output.write("\n\(note[Console.language])\n") }
        }
    }

    /// Said once, of the first plan whose days may still shift.
    private func provisional(_ session: Session, _ tasks: [DueTask]) -> Wording? {
        let years = Dictionary(grouping: tasks, by: \.duty.plan).mapValues { $0.map(\.due.year) }
        return session.reviews.lazy.compactMap { review in
            review.plan.flatMap { ProvisionalYears.note(years[$0.id] ?? [], $0.holidays) }
        }.first
    }

    private func overdueNote(_ count: Int) -> Wording {
        let overdue = agreeing(
            count, one: Wording("overdue and not closed", lv: "nokavēts un nav slēgts"),
            many: Wording("overdue and not closed", lv: "nokavēti un nav slēgti"))
        let tasks = counted(count, .task)
        return Wording(
            "\(tasks.en) \(overdue.en); `sardze agenda --overdue` lists them",
            lv: "\(tasks.lv) \(overdue.lv); visus rāda `sardze agenda --overdue`")
    }

    private func heading(_ session: Session, _ from: CivilDate, _ through: CivilDate, _ count: Int) -> Wording {
        let plans = Wording(same: session.reviews.map(\.current.plan).joined(separator: ", ") + ": ")
        let what = overdue ? overdueTasks(count) : counted(count, .task)
        if overdue, chosen.from == nil, chosen.through == nil { return plans + what }
        return plans + what
            + Wording(" due from \(from) through \(through)", lv: " ar termiņu no \(from) līdz \(through)")
    }

    private func overdueTasks(_ count: Int) -> Wording {
        let tasks = agreeing(
            count, one: Wording("overdue task", lv: "nokavēts uzdevums"),
            many: Wording("overdue tasks", lv: "nokavēti uzdevumi"))
        return tasks.map { "\(count) \($0)" }
    }
}
