import SardzeText
public import SardzeRules

/// The mark of what a step does: 16 hexadecimal digits that a text of the rules has, and no other.
///
/// The ledger keeps it in place of the text, for no sentence may stand in a referral. When the rules are edited later, what
/// was asked for is shown as long as any rule still says it, and else as changed: never as something else.
public struct ActionMark: Sendable, Hashable {
    public let digits: String

    public init(of action: String) { digits = Seal.of(action.utf8) }

    public init?(digits: String) {
        guard digits.utf8.count == 16,
            digits.utf8.allSatisfy({
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            })
        else { return nil }
        self.digits = digits
    }
}

extension Routing {
    /// What a step does, in the plan's words; `nil` when no rule says it any more.
    public func action(marked mark: ActionMark) -> String? {
        (rules.flatMap(\.steps) + (otherwise?.steps ?? [])).lazy.compactMap { $0.action?.value }
            .first { ActionMark(of: $0) == mark }
    }
}
