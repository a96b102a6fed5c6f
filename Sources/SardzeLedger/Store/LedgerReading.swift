/// Which events are wanted, and whether the chain is to be checked on the way.
public struct LedgerReading: Sendable, Hashable {
    var scope: Scope
    /// The sequence before the first event wanted; 0 for the beginning.
    public var after: Int
    var isVerifying = false

    enum Scope: Sendable, Hashable {
        case everything
        case plan(String)
        case subject(String, plan: String)
    }

    /// All events of all plans.
    public static let everything = LedgerReading(scope: .everything, after: 0)

    /// All events, and the chain checked while they are read. Takes about twice as long.
    public static let verified = LedgerReading(scope: .everything, after: 0, isVerifying: true)

    /// What comes after an event that was read earlier.
    public static func since(_ sequence: Int) -> LedgerReading { LedgerReading(scope: .everything, after: sequence) }

    /// The events of one plan.
    public static func plan(_ plan: String, after sequence: Int = 0) -> LedgerReading {
        LedgerReading(scope: .plan(plan), after: sequence)
    }

    /// The events of one task or indicator, named within its plan.
    public static func subject(_ subject: String, of plan: String, after sequence: Int = 0) -> LedgerReading {
        LedgerReading(scope: .subject(subject, plan: plan), after: sequence)
    }
}

/// What a fold has read.
public struct LedgerFold<Answer: Sendable>: Sendable {
    public let answer: Answer
    /// The end of the ledger at the moment of reading: what to pass to `append` as `havingRead`.
    public let head: LedgerHead
    /// Where the chain does not hold, ascending, at most a hundred; empty unless the reading was verified.
    public let breaks: [LedgerBreak]
}
