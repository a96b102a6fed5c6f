import ArgumentParser
import SardzeExport
import SardzeRules
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
        if batch { return try await BatchStream(WhenBatch(in: Console.language, today: today)).run() }
        let surroundings = try WhenSurroundings(setting, today: today, isComparing: compare != nil)
        var reader = TimeReader(surroundings, format)
        let first = try reader.read(text ?? "", named: Wording("text", lv: "teksts"))
        guard let compare else { return try explain(first, surroundings) }
        let second = try reader.read(compare, named: Wording(same: "--compare"))
        guard try Self.compare(first, second, surroundings, format, listing: shown) else { throw ExitCode(1) }
    }

    private func explain(_ time: WrittenTime, _ surroundings: WhenSurroundings) throws {
        let wanted = surroundings.wanted
        try Console.print { output in
            let (text, language) = (TimeAnswerText(Console.ink, in: Console.language), Console.language)
            switch time {
            case .days(let when):
                let answer = TimeAnswer(
                    when, in: try surroundings.expansion(of: [when]), period: surroundings.period, wanted: wanted,
                    count: shown)
                switch format {
                case .text: try text.write(answer, to: &output)
                case .json: try TimeAnswerJSON.write(answer, in: language, to: &output)
                }
            case .moments(let recurrence):
                let answer = MomentAnswer(recurrence, period: surroundings.period, wanted: wanted, count: shown)
                switch format {
                case .text: try text.write(answer, to: &output)
                case .json: try TimeAnswerJSON.write(answer, in: language, to: &output)
                }
            }
        }
    }

    /// - Returns: whether both give the same.
    private static func compare(
        _ first: WrittenTime, _ second: WrittenTime, _ surroundings: WhenSurroundings, _ format: ReportFormat,
        listing count: Int
    ) throws -> Bool {
        let text = TimeComparisonText(Console.ink, in: Console.language, listing: count)
        switch (first, second) {
        case (.days(let one), .days(let other)):
            let comparison = TimeComparison(
                one, other, in: try surroundings.expansion(of: [one, other]), period: surroundings.period)
            try Console.print { output in
                switch format {
                case .text: try text.write(comparison, to: &output)
                case .json: try TimeComparisonText.writeJSON(comparison, listing: count, to: &output)
                }
            }
            return comparison.isSame
        case (.moments(let one), .moments(let other)):
            let comparison = MomentComparison(one, other)
            try Console.print { output in
                switch format {
                case .text: try text.write(comparison, to: &output)
                case .json: try TimeComparisonText.writeJSON(comparison, to: &output)
                }
            }
            return comparison.isSame
        default:
            throw ValidationError(
                Wording(
                    "one of the two has times of day and the other only days",
                    lv: "vienam no abiem ir diennakts laiki, otram tikai dienas"))
        }
    }
}
