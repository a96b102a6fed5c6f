import ArgumentParser
import SardzeExport
import SardzeText
import SardzeTime
import SardzeWords

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a small plan to begin with, explained in comments.",
        discussion: """
            Asks on a terminal for what no option gives; --yes takes what would be offered. Writes the folder
            rules/<name> in this folder, or in --workspace, whole or not at all, and never over a plan that is there.
            """)

    @Option(
        help: ArgumentHelp("The folder to begin in; without it the one you are in.", valueName: "dir"),
        completion: .directory)
    var workspace: String?

    @Option(help: ArgumentHelp("The name of the plan and its folder.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("What people call the plan.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("The first day of the plan.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("The last day of the plan.", valueName: "yyyy-mm-dd"))
    var through: String?

    @Option(help: ArgumentHelp("The country whose holidays count: LV, or none.", valueName: "code"))
    var country: String?

    @Option(help: ArgumentHelp("The language of the plan's comments and examples.", valueName: "lv|en"))
    var language: String?

    @Option(help: ArgumentHelp("The key of the body that coordinates.", valueName: "key"))
    var coordinator: String?

    @Option(
        help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    @Flag(name: .shortAndLong, help: "Take what would be offered for everything not given.")
    var yes = false

    @Option(help: "How what was written is printed.")
    var format: ReportFormat = .text

    func run() throws {
        let folder = try Files.absolute(workspace ?? ".")
        let today = today ?? Console.today(in: nil)
        var questions = StarterQuestions(given: given, today: today, folder: folder, manner: manner)
        let plan = try questions.plan()
        if plan.period.first < today { Console.say(Self.begun[plan.language]) }
        let seed = PlanSeed(workspace: folder)
        try seed.write(plan.files.map { ($0.name, $0.text) }, named: plan.name)
        let files = plan.files.map { "rules/\(plan.name)/\($0.name)" }
        try Console.print { output in
            switch format {
            case .json: try StarterReport.writeJSON(plan.name, files, to: &output)
            case .text: try StarterReport.write(plan.name, files, in: plan.language, to: &output)
            }
        }
    }

    private static let begun = Wording(
        "note: the plan begins before today; tasks whose day has passed are overdue until they are done or waived",
        lv:
            "piezīme: plāns sākas pirms šodienas; uzdevumi, kuru diena ir pagājusi, ir nokavēti, līdz tie ir paveikti vai atbrīvoti"
    )

    private var given: [StarterQuestion: String] {
        let answers: [StarterQuestion: String?] = [
            .language: language, .name: name, .title: title, .from: from, .through: through, .country: country,
            .coordinator: coordinator,
        ]
        return answers.compactMapValues(\.self)
    }

    private var manner: StarterQuestions.Manner {
        if yes { return .taking }
        return Console.canAsk ? .asking { Console.ask($0) } : .refusing
    }
}
