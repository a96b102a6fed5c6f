import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords

struct AlertOutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Look after the letters that wait or were given up.",
        discussion: """
            A letter is named by its first digits, at least four, as `list` shows them. What a server could not take now is \
            tried again by itself, for five days.
            """,
        subcommands: [AlertOutboxListCommand.self, AlertOutboxRetryCommand.self, AlertOutboxDropCommand.self],
        defaultSubcommand: AlertOutboxListCommand.self)
}

struct AlertOutboxListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the letters that wait and those that were given up.")

    @OptionGroup var ledger: LedgerOptions

    @Flag(help: "Those that were delivered or dropped too.")
    var all = false

    @Option(help: "How they are printed.")
    var format: ReportFormat = .text

    func run() async throws {
        let shelf = try LetterShelf(ledger)
        let entries = try await shelf.entries().filter { all || $0.state.isPending }
        try shelf.show(entries, format, at: Console.now(nil))
        if entries.isEmpty, format == .text {
            Console.say(
                all
                    ? Wording("no letter was ever written", lv: "nav uzrakstīta neviena vēstule")
                    : Wording(
                        "no letter waits, and none was given up", lv: "neviena vēstule negaida un neviena nav atmesta"))
        }
    }
}

struct AlertOutboxRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Let letters be tried at the next run, as if for the first time.",
        discussion: "Nothing is sent by this: `sardze alert` does that.")

    @OptionGroup var ledger: LedgerOptions

    @Option(help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    @Flag(help: "Every letter that waits or was given up.")
    var all = false

    @Option(help: "How the letters are printed.")
    var format: ReportFormat = .text

    @Argument(help: ArgumentHelp("The letters, by their first digits.", valueName: "letter"))
    var letters: [String] = []

    func validate() throws {
        guard all == letters.isEmpty else {
            throw ValidationError(
                Wording(
                    "name letters, or all of them with --all; one of the two",
                    lv: "norādiet vēstules vai visas ar --all; vienu no abiem"))
        }
    }

    func run() async throws {
        let shelf = try LetterShelf(ledger)
        let entries = try await shelf.entries()
        let chosen = all ? entries.filter(\.state.isPending) : try shelf.letters(named: letters, among: entries)
        var after: [OutboxEntry] = []
        for entry in chosen {
            guard let tried = try await shelf.store.retry(entry.letter.id, at: Console.now(today)) else {
                throw shelf.gone(entry)
            }
            after.append(tried)
        }
        try shelf.show(after, format, at: Console.now(today))
        if after.isEmpty, format == .text {
            Console.say(Wording("there is no letter to try again", lv: "nav vēstuļu, ko mēģināt vēlreiz"))
        }
    }
}

struct AlertOutboxDropCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Take letters off the list: they are never sent.",
        discussion: """
            What they told counts as told all the same: the bodies hear of it again when the plan’s `repeat` says so. \
            The ledger keeps who dropped them.
            """)

    @OptionGroup var ledger: LedgerOptions

    @Option(help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    @Option(
        help: ArgumentHelp(
            "Who drops them: an office or an account. Without it SARDZE_ACTOR, else the name you are logged in by.",
            valueName: "name"))
    var actor: String?

    @Option(help: "How the letters are printed.")
    var format: ReportFormat = .text

    @Argument(help: ArgumentHelp("The letters, by their first digits.", valueName: "letter"))
    var letters: [String]

    func run() async throws {
        let shelf = try LetterShelf(ledger)
        let chosen = try shelf.letters(named: letters, among: try await shelf.entries())
        let actor = try Recording.fitActor(actor)
        var after: [OutboxEntry] = []
        for entry in chosen {
            guard let dropped = try await shelf.store.drop(entry.letter.id, by: actor, at: Console.now(today)) else {
                throw shelf.gone(entry)
            }
            after.append(dropped)
        }
        try shelf.show(after, format, at: Console.now(today))
    }
}
