import ArgumentParser
import SardzeTime
import SardzeWords

/// Options that say which rules are asked, and when.
struct RouteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    @Option(help: ArgumentHelp("The plan whose rules are asked; needed where several have some.", valueName: "name"))
    var plan: String?

    @Option(
        help: ArgumentHelp("Take the rules of this file in place of a plan; `-` is standard input.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var rules: String?

    @Option(help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of messages.", valueName: "lv|en"))
    var language: Language?

    func validate() throws {
        if plan != nil, rules != nil {
            throw ValidationError(
                Wording(
                    "--plan and --rules say different rules; give one of them",
                    lv: "--plan un --rules norāda dažādus noteikumus; atstājiet vienu"))
        }
    }

    /// - Parameter file: named without an option.
    func source(file: String? = nil) throws -> RouteSource {
        guard let path = file ?? rules else { return try RouteSource(self) }
        return try RouteSource(file: path, today: today)
    }
}
