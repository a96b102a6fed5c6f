import SardzeExport
import SardzeTime
import SardzeWords

/// What must be known to begin a plan, in the order it is asked.
enum StarterQuestion: String, CaseIterable {
    case language, name, title, from, through, country, coordinator

    /// Without the offer and the colon.
    var words: Wording {
        switch self {
        case .language: Wording("Language, lv or en", lv: "Valoda, lv vai en")
        case .name: Wording("Short name of the plan and its folder", lv: "Plāna un tā mapes īsais nosaukums")
        case .title: Wording("Title of the plan", lv: "Plāna virsraksts")
        case .from: Wording("First day", lv: "Pirmā diena")
        case .through: Wording("Last day", lv: "Pēdējā diena")
        case .country:
            Wording("Country whose holidays count, LV or none", lv: "Valsts, kuras svētku dienas ievēro, LV vai none")
        case .coordinator: Wording("Key of the body that coordinates", lv: "Koordinējošās iestādes atslēga")
        }
    }

    /// What is wrong with an answer, or `nil`.
    ///
    /// - Parameter answers: those that were given before.
    func complaint(_ answer: String, _ answers: [StarterQuestion: String]) -> StarterAnswer.Complaint? {
        switch self {
        case .language: StarterAnswer.complaint(language: answer)
        case .name: StarterAnswer.complaint(name: answer)
        case .title: StarterAnswer.complaint(title: answer)
        case .from: StarterAnswer.complaint(day: answer)
        case .through:
            StarterAnswer.complaint(day: answer)
                ?? answers[.from].flatMap { StarterAnswer.complaint(period: "\($0)/\(answer)") }
        case .country: answer == "none" ? nil : StarterAnswer.complaint(country: answer)
        case .coordinator: StarterAnswer.complaint(coordinator: answer)
        }
    }

    /// What is offered where nothing is given.
    func offer(today: CivilDate, folder: String, _ answers: [StarterQuestion: String]) -> String {
        let isLatvian = answers[.language] == Language.lv.rawValue
        switch self {
        case .language: return Console.language.rawValue
        case .name:
            let name = folder.split(separator: "/").last.map { $0.lowercased().replacing(" ", with: "-") } ?? ""
            return StarterAnswer.complaint(name: name) == nil ? name : "plan"
        case .title: return isLatvian ? "Prevencijas plāns" : "Prevention plan"
        case .from: return today.nextMonthsFirst.description
        case .through:
            let first = answers[.from].flatMap { CivilDate($0) } ?? today
            return CivilDate(year: min(first.year + 1, 9999), month: 12, day: 31)?.description ?? first.description
        case .country: return "LV"
        case .coordinator: return isLatvian ? "SG" : "CG"
        }
    }
}

extension CivilDate {
    /// This day where it is the first of a month, else the first of the next: what has passed cannot be done any more.
    fileprivate var nextMonthsFirst: CivilDate {
        if day == 1 { return self }
        return CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) ?? self
    }
}
