public import ArgumentParser
import Glibc
import SardzeLedger
import SardzeWords

/// The command `sardze`.
public struct SardzeCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "sardze",
        abstract: "A watch that is kept: makes a municipality's prevention plan run.",
        discussion: """
            Rules in rules/<plan>/*.yaml become a dated schedule in schedules/<plan>/<year>.yaml.
            Begin with `sardze check`, then `sardze preview` and `sardze generate`.
            """,
        version: version,
        subcommands: [
            InitCommand.self, CheckCommand.self, TestCommand.self, PreviewCommand.self, GenerateCommand.self,
            AgendaCommand.self, CalendarCommand.self,
            StatusCommand.self, DoneCommand.self, ReopenCommand.self, AssignCommand.self, WaiveCommand.self,
            CancelCommand.self, ProgressCommand.self, FigureCommand.self, TriggerCommand.self, ReferCommand.self,
            ExportCommand.self, AlertCommand.self, LedgerCommand.self, WhenCommand.self, RouteCommand.self,
            ExplainCommand.self,
        ])

    static let version = "0.1.0"

    public init() {}

    /// Runs one command line and ends the process: 0 clean, 1 findings, 2 could not finish, 64 wrong usage.
    public static func runAndExit() async -> Never {
        // A closed pipe and a limit on file size are errors of writing like any other, not reasons to die.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as WorldError {
            Console.say(Wording("error: ", lv: "kļūda: ") + error.wording)
            Glibc.exit(2)
        } catch let error as LedgerError {
            Console.say(Wording("error: ", lv: "kļūda: ") + WorldError.ledger(error).wording)
            Glibc.exit(2)
        } catch {
            // Everything else is the argument parser's: help, version, wrong usage, or an exit code already decided.
            exit(withError: error)
        }
        Glibc.exit(0)
    }
}
