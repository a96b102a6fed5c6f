/// A reader that takes whatever bytes come.
enum Target: String, CaseIterable {
    /// Any text as YAML.
    case yaml
    /// A text about time.
    case phrase
    /// A recurrence rule of RFC 5545.
    case rrule
    /// A whole plan: its rules and, after a line `=====`, a schedule of it.
    case plan
    /// Lines of a ledger's export.
    case lines

    /// What the reader does with the bytes that it must never do; empty for all bytes there are.
    func broken(by bytes: [UInt8]) -> [String] {
        var promises = Promises()
        switch self {
        case .yaml: promises.hold(ofYAML: bytes)
        case .phrase: promises.hold(ofPhrase: bytes)
        case .rrule: promises.hold(ofRule: bytes)
        case .plan: promises.hold(ofPlan: bytes)
        case .lines: promises.hold(ofLines: bytes)
        }
        return promises.broken
    }
}
