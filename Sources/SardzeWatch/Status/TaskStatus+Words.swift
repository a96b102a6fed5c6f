public import SardzeWords

extension TaskStatus {
    /// The state as people read it; programs read the raw value.
    public var words: Wording {
        switch self {
        case .upcoming: Wording("upcoming", lv: "gaidāms")
        case .open: Wording("open", lv: "atvērts")
        case .dueSoon: Wording("due soon", lv: "drīz termiņš")
        case .overdue: Wording("overdue", lv: "nokavēts")
        case .blocked: Wording("blocked", lv: "bloķēts")
        case .done: Wording("done", lv: "paveikts")
        }
    }
}
