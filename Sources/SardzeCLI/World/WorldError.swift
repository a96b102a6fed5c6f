import SardzeLedger
import SardzeWords

/// The world failed: a disk, a folder, a clock. Worded here, at the door.
enum WorldError: Error, CustomStringConvertible {
    /// A system call on a path failed, with its error number.
    case system(String, String, Int32)
    case noRules(String)
    case noPlans(String)
    case emptyPlan(String)
    case outsidePlan(String)
    case samePlan(String)
    case unknownPlan(String, [String], nearest: String?)
    case tooLarge(String)
    case ledger(LedgerError)
    /// What was asked for is understood, and not done.
    case refused(Wording, help: Wording)

    var description: String {
        switch self {
        case .system(let action, let path, let number): "cannot \(action) \(path): \(Files.reason(number))"
        case .noRules(let folder):
            "there is no `rules` folder in \(folder)\nhelp: go to the folder that holds it, or name that folder with "
                + "--workspace"
        case .noPlans(let folder):
            "there is no plan in \(folder)\nhelp: make a folder there, such as rules/madona, and write the rules in it"
        case .samePlan(let path):
            "two folders are called \(path), spelt with different characters\nhelp: keep one of them"
        case .outsidePlan(let path):
            "\(path) would not be read\nhelp: a plan is one folder: put its files into rules/<plan>, not beside or below it"
        case .emptyPlan(let folder): "there is no .yaml file in \(folder)"
        case .unknownPlan(let name, let plans, let nearest):
            "there is no plan `\(name)`\nhelp: "
                + (nearest.map { "did you mean `\($0)`?" } ?? "the plans here are \(plans.joined(separator: ", "))")
        case .ledger(let error): "\(error.wording.en)\nhelp: \(error.help.en)"
        case .refused(let wording, let help): "\(wording.en)\nhelp: \(help.en)"
        case .tooLarge(let path): "\(path) is larger than \(Files.largest >> 20) MB; a rule file is not"
        }
    }
}
