import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Print twelve months, each day coloured by the prevention level of what is due on it.")

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Only tasks of this responsible body.", valueName: "key"))
    var body: String?

    @Option(help: "How the year is printed; other than text it is a list of what is due.")
    var format: ListFormat = .text

    @Argument(help: "The year; without it the year it is.")
    var year: Int?

    func validate() throws {
        if let year, !(1...9999).contains(year) {
            throw ValidationError(
                Wording("\(year) is not a year from 1 to 9999", lv: "\(year) nav gads no 1 līdz 9999"))
        }
    }

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let tasks = try session.tasks(TaskFilter(body: body))
        if let exporter = format.exporter {
            let year = year ?? session.reviews.first?.today.year
            return try Console.print { try exporter.write(tasks.filter { $0.due.year == year }.byDueDay, &$0) }
        }
        try Console.print { output in
            for (index, review) in session.reviews.enumerated() {
                guard let plan = review.plan else { continue }
                if index > 0 { try output.write("\n") }
                let calendar = BodyCalendars(plan)[body]
                let shown = year ?? review.today.year
                try CalendarText(
                    Console.ink, levels: plan.levels.ids, in: Console.language, isDayOff: { !calendar.isWorkingDay($0) }
                ).write(
                    tasks.tasks.filter { $0.duty.plan == plan.id }, year: shown,
                    title: plan.title?.value ?? plan.id, to: &output)
                if let note = ProvisionalYears.note([shown], calendar.holidays) {
                    try output.write("\(note[Console.language])\n")
                }
            }
        }
    }
}
