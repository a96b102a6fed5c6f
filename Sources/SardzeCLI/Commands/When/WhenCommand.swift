import ArgumentParser
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords

struct WhenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "when",
        abstract: "Explain a phrase, a mapping or an RRULE, and show its dates.",
        discussion: """
            TEXT is what stands under `when:` in a rule, in Latvian or in English, or a recurrence rule of a calendar: \
            "reizi ceturksnī", "{every: quarter, on: last working day}", "FREQ=MONTHLY;BYDAY=-1FR". A single dash reads \
            it from standard input.
            Exit code: 0 understood (with --compare: the same), 1 not understood (or not the same), 2 could not finish, \
            64 wrong usage.
            """)

    @Argument(help: ArgumentHelp("What to explain; `-` reads it from standard input.", valueName: "text"))
    var text: String?

    @Option(help: ArgumentHelp("Compare with this, and say where they differ.", valueName: "text"))
    var compare: String?

    @Flag(help: "Answer questions from standard input, one JSON object a line.")
    var batch = false

    @OptionGroup var setting: WhenOptions

    @Option(
        help: ArgumentHelp("How many dates are shown; 10 unless given.", valueName: "n"), transform: Arguments.count)
    var count: Int?

    @Option(help: "How the answer is printed.")
    var format: ReportFormat = .text

    private var shown: Int { count ?? 10 }

    func validate() throws {
        if batch, text != nil || compare != nil || !setting.isPlain || count != nil || format != .text {
            throw ValidationError(
                Wording(
                    "--batch takes its questions from standard input; beside it only --today and --language count",
                    lv: "--batch jautājumus ņem no standarta ievades; blakus tam der tikai --today un --language"))
        }
        if !batch, text == nil {
            throw ValidationError(
                Wording(
                    "say what to explain: sardze when \"reizi ceturksnī\"",
                    lv: "norādiet, ko paskaidrot: sardze when \"reizi ceturksnī\""))
        }
        if shown < 0 {
            throw ValidationError(Wording("--count is not negative", lv: "--count nav negatīvs"))
        }
        if text == "-", compare == "-" {
            throw ValidationError(
                Wording(
                    "only one text can come from standard input",
                    lv: "no standarta ievades var lasīt tikai vienu tekstu"))
        }
    }

    func run() async throws {
        let today = setting.today ?? Console.today(in: nil)
        if batch { return try await BatchStream(language: Console.language, today: today).run() }
        let surroundings = try WhenSurroundings(setting, today: today, isComparing: compare != nil)
        var reader = TimeReader(surroundings, format)
        let first = try reader.read(text ?? "", named: Wording("text", lv: "teksts"))
        if let compare {
            try show(first, beside: reader.read(compare, named: Wording("--compare", lv: "--compare")), surroundings)
        } else {
            try explain(first, surroundings)
        }
    }

    private func explain(_ when: When, _ surroundings: WhenSurroundings) throws {
        let expansion = try surroundings.expansion(of: [when])
        let answer = TimeAnswer(
            when, in: expansion, period: surroundings.period, wanted: surroundings.wanted(when), count: shown)
        try Console.print { output in
            switch format {
            case .text: try TimeAnswerText(Console.ink, in: Console.language).write(answer, to: &output)
            case .json: try TimeAnswerJSON.write(answer, in: Console.language, to: &output)
            }
        }
    }

    private func show(_ first: When, beside second: When, _ surroundings: WhenSurroundings) throws {
        let expansion = try surroundings.expansion(of: [first, second])
        let comparison = TimeComparison(first, second, in: expansion, period: surroundings.period)
        try Console.print { output in
            switch format {
            case .text:
                try TimeComparisonText(Console.ink, in: Console.language, listing: shown).write(comparison, to: &output)
            case .json: try TimeComparisonText.writeJSON(comparison, listing: shown, to: &output)
            }
        }
        if !comparison.isSame { throw ExitCode(1) }
    }
}
