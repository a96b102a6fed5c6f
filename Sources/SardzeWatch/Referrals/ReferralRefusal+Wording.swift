import SardzeText
import SardzeTime
public import SardzeWords

extension ReferralRefusal {
    /// What hinders it: one line.
    public var wording: Wording {
        switch self {
        case .noRouting:
            Wording("the rules do not say which bodies act on a case", lv: "noteikumi nenosaka, kuras iestādes rīkojas")
        case .unknownAttribute(let name, _):
            Self.unsaid(name)
                ?? Wording("the rules have no attribute `\(name ?? "")`", lv: "noteikumos nav pazīmes `\(name ?? "")`")
        case .unknownValue(let value, let attribute, _, _):
            Self.unsaid(value)
                ?? Wording(
                    "`\(value ?? "")` is no value of `\(attribute)`",
                    lv: "pazīmei `\(attribute)` nav vērtības `\(value ?? "")`")
        case .saidTwice(let name): Wording("`\(name)` is said in two ways", lv: "`\(name)` norādīta divējādi")
        case .incomplete(let name):
            Wording(
                "without `\(name)` the case could go the wrong way",
                lv: "bez `\(name)` gadījums varētu nonākt pie nepareizās iestādes")
        case .conflict(let rules):
            Wording(
                "the rules \(Self.list(rules, "and")) contradict each other in this case",
                lv: "noteikumi \(Self.list(rules, "un")) šajā gadījumā ir pretrunā")
        case .nobodyTakesIt:
            Wording("no rule says who acts in this case", lv: "neviens noteikums nenosaka, kas rīkojas šādā gadījumā")
        case .unfitName(let name):
            Wording(
                "the name `\(shortened(name))` of the rules reads like words about somebody",
                lv: "noteikumu nosaukums `\(shortened(name))` izskatās pēc vārdiem par kādu cilvēku")
        case .unknownReference(let reference, _):
            Wording("there is no referral `\(reference)`", lv: "nosūtījuma `\(reference)` nav")
        case .taken(let reference):
            Wording("there is a referral `\(reference)` already", lv: "nosūtījums `\(reference)` jau ir")
        case .otherYear(let reference, let year):
            Wording(
                "`\(reference)` is no reference of \(year)", lv: "`\(reference)` nav \(year). gada atsauce")
        case .unfitReference:
            Wording(
                "that reference reads like a name or a date of birth, and nothing about anybody is kept",
                lv: "šī atsauce izskatās pēc vārda vai dzimšanas datuma, bet par cilvēkiem neko neglabā")
        case .noneLeft(let year):
            Wording("every reference of \(year) is taken", lv: "visas \(year). gada atsauces ir izlietotas")
        case .notADraft(let reference, let state):
            Wording("`\(reference)` is no draft: it is ", lv: "`\(reference)` nav melnraksts: tas ir ")
                + state.wording
        case .noSuchStep(let step, _): Wording("there is no step `\(step)`", lv: "soļa `\(step)` nav")
        case .notLegal(let kind, let step, let state, _):
            Wording("`\(step)` cannot be ", lv: "`\(step)` nevar ") + kind.participle
                + Wording(": it is ", lv: ": tas ir ") + state.wording
        case .noStepFits(let kind, let reference, let state):
            Wording("nothing of `\(reference)` can be ", lv: "neko no `\(reference)` nevar ") + kind.participle
                + Wording(": it is ", lv: ": tas ir ") + state.wording
        case .severalSteps(let kind, let steps):
            Wording("\(steps.count) steps can be ", lv: "var ") + kind.participle
                + Wording("", lv: " \(counted(steps.count, .step, .accusative).lv)")
        default: whoAndWhen
        }
    }

    private var whoAndWhen: Wording {
        switch self {
        case .unknownBody(let body, _):
            Wording("the rules know no body `\(body)`", lv: "noteikumos nav iestādes `\(body)`")
        case .notInService(let body, let day):
            Wording("`\(body)` cannot be counted on on \(day)", lv: "`\(body)` \(day) nestrādā")
        case .unknownOfficer(let role, let body, _):
            Wording("`\(body)` has no officer `\(role)`", lv: "iestādei `\(body)` nav amatpersonas `\(role)`")
        case .officerGone(let role, let body, let last):
            Wording(
                "the term of `\(role)` of `\(body)` ended on \(last)",
                lv: "`\(role)` iestādē `\(body)` pilnvaras beidzās \(last)")
        case .notWith(let body, let step, let holder):
            Wording(
                "`\(step)` is with `\(holder)`, not with `\(body)`",
                lv: "`\(step)` ir iestādei `\(holder)`, nevis `\(body)`")
        case .hasNothing(let body, let reference):
            Wording("`\(body)` has no step of `\(reference)`", lv: "iestādei `\(body)` nav neviena `\(reference)` soļa")
        case .alreadyHeld(let step, let holder):
            Wording("`\(step)` is with `\(holder)` already", lv: "`\(step)` jau ir pie `\(holder)`")
        case .hadItBefore(let step, let body):
            Wording(
                "`\(body)` had `\(step)` before and did not keep it",
                lv: "`\(step)` jau bija pie `\(body)`, un tā to nepaturēja")
        case .noCoordinator:
            Wording(
                "the plan has no coordinator who would find another body",
                lv: "plānam nav koordinatora, kas atrastu citu iestādi")
        case .coordinatorMustName(let step):
            Wording(
                "`\(step)` is with the coordinator, and there is nobody behind the coordinator",
                lv: "`\(step)` ir pie koordinatora, un aiz koordinatora neviena vairs nav")
        case .nothingToHandOver(let body, let officer):
            officer.map {
                Wording(
                    "`\($0)` of `\(body)` has no open step", lv: "`\($0)` iestādē `\(body)` nav neviena atvērta soļa")
            } ?? Wording("`\(body)` has no open step", lv: "iestādei `\(body)` nav neviena atvērta soļa")
        case .inTheFuture: Wording("that instant has not come yet", lv: "šis brīdis vēl nav pienācis")
        case .before: Wording("the last move was made after that instant", lv: "pēdējais ieraksts ir par vēlāku brīdi")
        case .outsidePeriod(let window):
            Wording(
                "the plan runs only from \(window.first) through \(window.last)",
                lv: "plāns ir spēkā tikai no \(window.first) līdz \(window.last)")
        default: Wording(same: "")
        }
    }

    /// Words that are best shown nowhere.
    private static func unsaid(_ text: String?) -> Wording? {
        guard text == nil else { return nil }
        return Wording(
            "that reads like words about somebody, and nothing about anybody is kept",
            lv: "tas izskatās pēc vārdiem par kādu cilvēku, bet par cilvēkiem neko neglabā")
    }

    static func list(_ names: [String], _ conjunction: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
