import ArgumentParser
import SardzeExport
import SardzeTime
import SardzeWords

/// Gathers the answers a plan begins with: from options, from what is offered, or from a person.
struct StarterQuestions {
    /// Where an answer comes from that no option gives.
    enum Manner {
        /// A person, who is shown a text and answers a line; `nil` at the end of input.
        case asking((String) -> String?)
        /// What would be offered.
        case taking
        /// Nowhere: what is missing is an error.
        case refusing
    }

    private let today: CivilDate
    private let folder: String
    private let manner: Manner
    private let given: [StarterQuestion: String]
    private var answers: [StarterQuestion: String] = [:]

    init(given: [StarterQuestion: String], today: CivilDate, folder: String, manner: Manner) {
        self.given = given
        self.today = today
        self.folder = folder
        self.manner = manner
    }

    private var language: Language { answers[.language].flatMap { Language(rawValue: $0) } ?? Console.language }

    /// Every answer, each checked as soon as it is there.
    mutating func plan() throws -> StarterPlan {
        try requireAll()
        // What was given on the command line is refused before anything is asked.
        for question in StarterQuestion.allCases {
            guard let answer = given[question] else { continue }
            if let complaint = question.complaint(answer, answers) { throw refusal(question, complaint) }
            answers[question] = answer
        }
        for question in StarterQuestion.allCases where answers[question] == nil {
            answers[question] = try ask(question)
        }
        try requireRoom()
        guard let from = answers[.from], let through = answers[.through], let period = Window("\(from)/\(through)")
        else {
            preconditionFailure("the period was checked with its days")
        }
        let country = answers[.country].flatMap { $0 == "none" ? nil : $0 }
        return StarterPlan(
            name: answers[.name] ?? "", title: answers[.title] ?? "", period: period, country: country,
            language: language, coordinator: answers[.coordinator] ?? "")
    }

    private func requireAll() throws {
        guard case .refusing = manner else { return }
        let missing = StarterQuestion.allCases.filter { given[$0] == nil }.map { "--\($0.rawValue)" }
        guard !missing.isEmpty else { return }
        let list = Wording.list(missing)
        throw ValidationError(
            Wording(
                "nobody can be asked here, so give \(list.en), or --yes to take what would be offered",
                lv: "šeit nav kam jautāt, tāpēc norādiet \(list.lv) vai --yes, lai ņemtu piedāvāto")[language])
    }

    /// A first day given without a last one may make the offered last day too far, and the other way round.
    private func requireRoom() throws {
        guard let through = answers[.through] else { return }
        if let complaint = StarterQuestion.through.complaint(through, answers) { throw refusal(.through, complaint) }
    }

    private mutating func ask(_ question: StarterQuestion) throws -> String {
        let offer = offer(question)
        guard case .asking(let answer) = manner else { return offer }
        while true {
            guard let line = answer("\(question.words[language]) [\(offer)]: ") else {
                Console.say(
                    Wording("\nnothing was written", lv: "\nnekas netika ierakstīts")[language])
                throw ExitCode(2)
            }
            let typed = line.trimmed.isEmpty ? offer : line.trimmed
            guard let complaint = question.complaint(typed, answers) else { return typed }
            Console.say(complaint.wording.map { "  " + $0.replacing("\n", with: "\n  ") }[language])
        }
    }

    /// What is offered, made to fit what was given: a first day comes no later than the last.
    private func offer(_ question: StarterQuestion) -> String {
        let offer = question.offer(today: today, folder: folder, answers)
        guard question == .from, let through = answers[.through], through < offer else { return offer }
        return String(through.prefix(4)) + "-01-01"
    }

    private func refusal(_ question: StarterQuestion, _ complaint: StarterAnswer.Complaint) -> ValidationError {
        ValidationError(complaint.wording.map { "--\(question.rawValue): \($0)" }[language])
    }
}

extension StarterAnswer.Complaint {
    fileprivate var wording: Wording {
        guard let help else { return message }
        return message + Wording("\nhelp: ", lv: "\npadoms: ") + help
    }
}

extension String {
    /// Without the spaces around it.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
