public import SardzeText
public import SardzeWords

/// What is wrong with the ledger as a whole, in the words of the store that found it.
public enum LedgerFault: Sendable {
    /// Its chain does not hold at one event.
    case broken(Wording)
    /// It cannot be read at all.
    case unreadable(Wording, help: Wording)

    /// - Parameter place: where findings about the ledger stand.
    public func finding(at place: Span) -> Finding {
        switch self {
        case .broken(let what):
            Finding(
                Diagnostic(
                    "ledger-broken", .error, place, what,
                    help: Wording(
                        "see `sardze ledger verify`, and compare with the last backup",
                        lv: "skatiet `sardze ledger verify` un salīdziniet ar pēdējo rezerves kopiju")))
        case .unreadable(let what, let help):
            Finding(Diagnostic("ledger-unreadable", .error, place, what, help: help))
        }
    }
}
