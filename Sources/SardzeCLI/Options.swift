public import ArgumentParser
public import SardzeExport
public import SardzeRules
public import SardzeText
import SardzeTime
public import SardzeWatch
import SardzeWords

/// Options every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    @Option(help: ArgumentHelp("Only this plan; may be repeated.", valueName: "name"))
    var plan: [String] = []

    @Option(help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of messages.", valueName: "lv|en"))
    var language: Language?
}

/// Options that choose tasks.
struct TaskOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only tasks of this responsible body.", valueName: "key"))
    var body: String?

    @Option(
        help: ArgumentHelp("Only tasks due on or after this day.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var from: CivilDate?

    @Option(
        help: ArgumentHelp("Only tasks due on or before this day.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var through: CivilDate?

    func validate() throws {
        if let from, let through, through < from {
            throw ValidationError(
                Wording(
                    "--through \(through) comes before --from \(from)",
                    lv: "--through \(through) ir pirms --from \(from)"))
        }
    }

    var filter: TaskFilter { TaskFilter(body: body, from: from, through: through) }
}

enum Arguments {
    static func day(_ text: String) throws -> CivilDate {
        guard let day = CivilDate(text) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is not a day; write it as year-month-day: 2025-01-31",
                    lv: "`\(text)` nav datums; rakstiet secībā gads-mēnesis-diena: 2025-01-31"))
        }
        return day
    }

    static func count(_ text: String) throws -> Int {
        guard let count = Int(text), (-1_000_000_000...1_000_000_000).contains(count) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is not a whole number of at most 1000000000",
                    lv: "`\(text)` nav vesels skaitlis līdz 1000000000"))
        }
        return count
    }
}

extension AgendaText.Order: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension DeclineReason: ExpressibleByArgument {}
extension CancelReason: ExpressibleByArgument {}
extension ReferralOutcome: ExpressibleByArgument {}
extension ReferralState: ExpressibleByArgument {}
