import ArgumentParser
import SardzeExport
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

struct RouteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "Say which bodies act on a case, in what order, by when; or prove the rules that say so.",
        discussion: """
            A case is said by its attributes: sardze route concern=online-grooming urgency=recent. What is left out is not \
            known; on a terminal it is asked for, as far as it matters. Nothing is stored.
            With --prove or --table a file may stand in place of a case.
            Exit code: 0 answered or proved, 1 nobody acts, or faults or undecided, 2 could not finish, 64 wrong usage.
            """)

    @Argument(help: ArgumentHelp("What is known of the case, or a file to prove.", valueName: "attribute=value|file"))
    var words: [String] = []

    @Flag(help: "Ask for what still matters and was not said.")
    var ask = false

    @Flag(help: "Answer cases from standard input, one JSON object a line.")
    var batch = false

    @Flag(help: "Prove the rules over every possible case: no gap, no contradiction, every rule can fire.")
    var prove = false

    @Flag(help: "Show the rules as a decision table.")
    var table = false

    @Option(
        help: ArgumentHelp(
            "When the case came in, by the plan’s clocks; now unless given.", valueName: "yyyy-mm-ddThh:mm"),
        transform: Arguments.moment)
    var at: CivilDateTime?

    @OptionGroup var setting: RouteOptions

    @Option(help: "How the answer is printed.")
    var format: RouteFormat = .text

    func validate() throws {
        let modes = [(ask, "--ask"), (batch, "--batch"), (prove, "--prove"), (table, "--table")].filter(\.0).map(\.1)
        if modes.count > 1 {
            throw ValidationError(
                Wording(
                    "\(modes[0]) and \(modes[1]) are two questions; ask one of them",
                    lv: "\(modes[0]) un \(modes[1]) ir divi jautājumi; uzdodiet vienu"))
        }
        if batch, !words.isEmpty || at != nil || format != .text {
            throw ValidationError(
                Wording(
                    "--batch takes its cases from standard input; beside it --plan, --rules and --language count",
                    lv: "--batch gadījumus ņem no standarta ievades; blakus tam der --plan, --rules un --language"))
        }
        if batch, setting.rules == "-" {
            throw ValidationError(
                Wording(
                    "standard input cannot hold both the rules and the cases",
                    lv: "standarta ievadē nevar būt gan noteikumi, gan gadījumi"))
        }
        if prove || table {
            if words.count > 1 || (setting.rules != nil && !words.isEmpty) || at != nil {
                throw ValidationError(
                    Wording(
                        "name one file, and no case: proofs and tables are about every case",
                        lv: "norādiet vienu failu un ne gadījumu: pierādījums un tabula ir par visiem gadījumiem"))
            }
        }
        if format == .md, !table {
            throw ValidationError(
                Wording("only --table can be printed as Markdown", lv: "kā Markdown var izdrukāt tikai --table"))
        }
    }

    func run() async throws {
        if batch {
            let source = try setting.source()
            try await BatchStream(RouteBatch(source.compiled(), in: Console.language)).run()
            return
        }
        if prove { return try proof(setting.source(file: words.first)) }
        if table { return try decisions(setting.source(file: words.first)) }
        try answer(setting.source())
    }

    private func answer(_ source: RouteSource) throws {
        let routing = try source.compiled()
        var values: [Int?]
        do throws(WrittenCase.Fault) { values = try WrittenCase.values(words, of: routing.table.attributes) } catch {
            throw ValidationError(error.wording)
        }
        if ask || (Console.canAsk && format == .text) {
            values = RouteAsking(routing) { Console.ask($0) }.values(values)
            let said = WrittenCase.text(values, of: routing.table.attributes)
            if !said.isEmpty { Console.say(said) }
        }
        let reply = RouteReply(routing, in: source.plan, values, at: at, now: Console.now(setting.today))
        try Console.print { output in
            switch format {
            case .json: try RouteReplyJSON.write(reply, to: &output)
            case .text, .md: try RouteReplyText(Console.ink, in: Console.language).write(reply, to: &output)
            }
        }
        guard reply.isAnswered else { throw ExitCode(1) }
    }

    private func proof(_ source: RouteSource) throws {
        let review = try source.review()
        try Console.print { output in
            switch format {
            case .json: try RouteProofJSON.write(review, source.sources, in: Console.language, to: &output)
            case .text, .md:
                let text = RouteProofText(source.sources, Console.ink, in: Console.language)
                try text.write(review, named: source.name, to: &output)
            }
        }
        guard RouteVerdict(review) == .proved, !source.hasErrors else { throw ExitCode(1) }
    }

    private func decisions(_ source: RouteSource) throws {
        guard let table = DecisionTable(try source.review()) else { return }
        let text = DecisionTableText(Console.ink, in: Console.language)
        try Console.print { output in
            switch format {
            case .text: try text.write(table, to: &output)
            case .md: try text.writeMarkdown(table, to: &output)
            case .json: try DecisionTableJSON.write(table, to: &output)
            }
        }
    }
}

/// What an answer about routes can be printed as.
enum RouteFormat: String, ExpressibleByArgument, CaseIterable { case text, json, md }
