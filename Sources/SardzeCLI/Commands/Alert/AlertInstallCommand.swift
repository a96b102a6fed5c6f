import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWords

struct AlertInstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Print what makes this machine run `sardze alert` every 15 minutes.",
        discussion: """
            Prints a crontab line, or a service and a timer of systemd, with comments where to put them; it writes nothing. \
            How often it runs is not how often people get mail: that is for the plan to say.
            """)

    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of the comments.", valueName: "lv|en"))
    var language: Language?

    @Option(help: "Of systemd’s two files only this one, without a heading: for a pipe into `tee`.")
    var only: SystemdUnit?

    @Argument(help: "What runs things on this machine.")
    var runner: AlertRunner

    func validate() throws {
        if only != nil, runner != .systemd {
            throw ValidationError(
                Wording("--only has a meaning only with `systemd`", lv: "--only ir nozīme tikai kopā ar `systemd`"))
        }
    }

    func run() throws {
        let installation = try Installation(of: try Workspace(named: workspace))
        let text =
            switch (runner, only) {
            case (.cron, _): CronTable(installation).text(in: Console.language)
            case (.systemd, let unit?): SystemdUnits(installation).text(unit, in: Console.language)
            case (.systemd, nil): SystemdUnits(installation).text(in: Console.language)
            }
        try Console.print { try $0.write(text) }
    }
}

/// What runs programs at their time.
enum AlertRunner: String, ExpressibleByArgument, CaseIterable { case cron, systemd }

/// One of the files that systemd needs.
enum SystemdUnit: String, ExpressibleByArgument, CaseIterable {
    case service, timer

    /// Where an administrator puts it (systemd.unit(5)).
    var path: String { "/etc/systemd/system/sardze-alert.\(rawValue)" }
}
