import ArgumentParser

struct AlertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alert",
        abstract: "Tell the bodies what is due, overdue, nobody's or unanswered, once.",
        discussion: """
            Made for cron: `sardze alert` decides who is to be told what, writes the letters down, and sends them. Run it \
            every few minutes; each body gets one letter a day at the hour of the plan, and what is urgent at once. \
            `sardze help alert run` lists its options: --dry-run, --explain, --forecast and others.
            """,
        subcommands: [
            AlertRunCommand.self, AlertOutboxCommand.self, AlertSilenceCommand.self, AlertTestCommand.self,
            AlertInstallCommand.self,
        ],
        defaultSubcommand: AlertRunCommand.self)
}
