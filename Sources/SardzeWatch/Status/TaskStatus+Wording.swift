public import SardzeWords

extension TaskStatus {
    /// The state for people; the raw value is the word of the machine interfaces.
    public var wording: Wording {
        switch self {
        case .upcoming: Wording("upcoming", lv: "gaidāms")
        case .open: Wording("open", lv: "atvērts")
        case .dueSoon: Wording("due soon", lv: "drīz termiņš")
        case .overdue: Wording("overdue", lv: "nokavēts")
        case .blocked: Wording("blocked", lv: "bloķēts")
        case .done: Wording("done", lv: "paveikts")
        case .doneLate: Wording("done late", lv: "paveikts novēloti")
        case .waived: Wording("waived", lv: "atbrīvots")
        case .cancelled: Wording("cancelled", lv: "atcelts")
        }
    }
}
