import SardzeExport
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeWords

/// Asks a person for what still matters of a case, the most telling first, until nothing else changes what is to be done.
struct RouteAsking {
    private let questions: CaseQuestions
    private let language = Console.language
    /// Shows a text and waits for a line; `nil` at the end of input.
    private let ask: (String) -> String?

    init(_ routing: CompiledRouting, _ ask: @escaping (String) -> String?) {
        questions = CaseQuestions(routing)
        self.ask = ask
    }

    /// - Returns: what is known in the end; the end of input ends the asking.
    func values(_ known: [Int?]) -> [Int?] {
        var values = known
        var skipped: Set<Int> = []
        if questions.next(values, skipping: skipped) != nil { Console.say(Self.how[language]) }
        while let attribute = questions.next(values, skipping: skipped) {
            guard let line = ask(questions.prompt(attribute)[language]) else {
                Console.say(String())
                return values
            }
            switch questions.answer(line, to: attribute) {
            case .value(let number): values[attribute] = number
            case .unknown: skipped.insert(attribute)
            case .help: Console.say(questions.explanation(of: attribute, values)[language])
            case .refused(let complaint): Console.say(complaint.map { "  " + $0 }[language])
            }
        }
        return values
    }

    private static let how = Wording(
        "Enter when it is not known, ? for what it changes, Ctrl-D to stop asking",
        lv: "Enter, ja nav zināms; ?, lai redzētu, ko tas maina; Ctrl-D, lai beigtu")
}
