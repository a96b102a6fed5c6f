public import ArgumentParser
public import SardzeWords

extension Language: ExpressibleByArgument {}

extension Console {
    /// The language of this run: that of `--language`, else that of the environment, else English.
    ///
    /// Read from the command line itself, for what is wrong with other options must be told in it too, before they are
    /// parsed.
    static let language: Language = given(CommandLine.arguments) ?? environment(variable) ?? .en

    /// What `--language` says; the last one counts.
    static func given(_ arguments: [String]) -> Language? {
        let written = zip(arguments, arguments.dropFirst()).compactMap { $0 == "--language" ? $1 : nil }
        let joined = arguments.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst("--language=".count)) }
        return (joined + written).last.flatMap(Language.init)
    }

    /// What the environment says: `SARDZE_LANGUAGE`, then the locale of messages as POSIX has it, where the first of
    /// three that is set decides. A language that is not spoken here is passed over.
    ///
    /// - Source: POSIX, 8.2, Internationalization Variables.
    static func environment(_ variable: (String) -> String?) -> Language? {
        func language(_ name: String) -> Language? { Language.allCases.first { name.hasPrefix($0.rawValue) } }
        if let chosen = variable("SARDZE_LANGUAGE").flatMap(language) { return chosen }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty }
        return locale.flatMap(language)
    }

    /// A sentence on standard error.
    static func say(_ wording: Wording) { say(wording[language]) }

    /// A note on standard error.
    static func note(_ wording: Wording) { say(Wording("note: ", lv: "piezīme: ") + wording) }
}

extension ValidationError {
    init(_ wording: Wording) { self.init(wording[Console.language]) }
}
