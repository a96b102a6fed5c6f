import SardzeLedger
import SardzeText
import SardzeWords

/// The world failed: a disk, a folder, a clock. Worded here, at the door.
enum WorldError: Error {
    /// A system call on a path failed, with its error number.
    case system(Deed, String, Int32)
    case noRules(String)
    case noPlans(String)
    case emptyPlan(String)
    case outsidePlan(String)
    case samePlan(String)
    case unknownPlan(String, [String], nearest: String?)
    case tooLarge(String)
    case ledger(LedgerError)
    case noLedger(String)
    /// What was asked for is understood, and not done.
    case refused(Wording, help: Wording)
    /// A file that should hold the findings of an earlier run does not, and why.
    case notFindings(String, Wording)

    /// What was to be done with a path.
    enum Deed {
        case open, list, read, write, makeFolder, remove

        var words: Wording {
            switch self {
            case .open: Wording("open", lv: "atvērt")
            case .list: Wording("list", lv: "uzskaitīt")
            case .read: Wording("read", lv: "nolasīt")
            case .write: Wording("write", lv: "ierakstīt")
            case .makeFolder: Wording("make the folder", lv: "izveidot mapi")
            case .remove: Wording("remove", lv: "izdzēst")
            }
        }
    }

    /// What failed, and on a line of its own what to do, where anything can be done.
    var wording: Wording {
        // A path may hold anything but a zero; what it says must not steer a terminal.
        let message = message.map(\.onOneLine)
        guard let help else { return message }
        return message + Wording("\nhelp: ", lv: "\npadoms: ") + help.map(\.onOneLine)
    }

    /// Why it failed, without the path; the whole message where there is no shorter reason.
    var reason: Wording {
        if case .system(_, _, let number) = self { return SystemReason.of(number) }
        return message.map(\.onOneLine)
    }

    private var message: Wording {
        switch self {
        case .system(let deed, let path, let number):
            let reason = SystemReason.of(number)
            return Wording(
                "cannot \(deed.words.en) \(path): \(reason.en)", lv: "nevar \(deed.words.lv) \(path): \(reason.lv)")
        case .noRules(let folder):
            return Wording("there is no `rules` folder in \(folder)", lv: "mapē \(folder) nav mapes `rules`")
        case .noPlans(let folder):
            return Wording("there is no plan in \(folder)", lv: "mapē \(folder) nav neviena plāna")
        case .samePlan(let path):
            return Wording(
                "two folders are called \(path), spelt with different characters",
                lv: "divas mapes saucas \(path), tikai rakstītas ar dažādām zīmēm")
        case .outsidePlan(let path):
            return Wording("\(path) would not be read", lv: "\(path) netiktu nolasīts")
        case .emptyPlan(let folder):
            return Wording("there is no .yaml file in \(folder)", lv: "mapē \(folder) nav neviena .yaml faila")
        case .unknownPlan(let name, _, _):
            return Wording("there is no plan `\(name)`", lv: "plāna `\(name)` nav")
        case .tooLarge(let path):
            let megabytes = Files.largest >> 20
            return Wording(
                "\(path) is larger than \(megabytes) MB; a rule file is not",
                lv: "\(path) ir lielāks par \(megabytes) MB; noteikumu faili tādi nav")
        case .ledger(let error): return error.wording
        case .noLedger(let path): return Wording("there is no ledger at \(path)", lv: "\(path): tur žurnāla nav")
        case .refused(let wording, _): return wording
        case .notFindings(let path, let reason):
            return Wording(
                "\(path) is not what `sardze check --format json` prints: \(reason.en)",
                lv: "\(path) nav tas, ko izdrukā `sardze check --format json`: \(reason.lv)")
        }
    }

    private var help: Wording? {
        switch self {
        case .system, .emptyPlan, .tooLarge: return nil
        case .noRules:
            return Wording(
                "go to the folder that holds it, or name that folder with --workspace",
                lv: "ejiet uz mapi, kurā tā ir, vai norādiet to ar --workspace")
        case .noPlans:
            return Wording(
                "make a folder there, such as rules/madona, and write the rules in it",
                lv: "izveidojiet tur mapi, piemēram, rules/madona, un rakstiet noteikumus tajā")
        case .samePlan: return Wording("keep one of them", lv: "atstājiet vienu")
        case .outsidePlan:
            return Wording(
                "a plan is one folder: put its files into rules/<plan>, not beside or below it",
                lv: "plāns ir viena mape: lieciet tā failus mapē rules/<plan>, nevis blakus vai dziļāk")
        case .unknownPlan(_, let plans, let nearest):
            let known = plans.joined(separator: ", ")
            return nearest.map(Suggestion.question)
                ?? Wording("the plans here are \(known)", lv: "te ir šādi plāni: \(known)")
        case .ledger(let error): return error.help
        case .noLedger:
            return Wording(
                "correct the path; where nothing was ever recorded, the first fact makes the file",
                lv: "labojiet ceļu; ja vēl nekas nav ierakstīts, failu izveidos pirmais ieraksts")
        case .refused(_, let help): return help
        case .notFindings:
            return Wording(
                "remove it to begin anew, or name another file",
                lv: "izdzēsiet to, lai sāktu no jauna, vai norādiet citu failu")
        }
    }
}
