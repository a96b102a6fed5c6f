/// A fact as it stands in the ledger: numbered, dated, signed. Never changed, never removed.
public struct Event: Sendable, Hashable {
    /// From 1, without gaps, over all plans.
    public let sequence: Int
    /// When it was recorded, which may be long after it happened.
    public let time: Timestamp
    /// Who recorded it: an office or an account, never a child.
    public let actor: String
    public let plan: String
    public let fact: Fact

    public init(sequence: Int, time: Timestamp, actor: String, plan: String, fact: Fact) {
        self.sequence = sequence
        self.time = time
        self.actor = actor
        self.plan = plan
        self.fact = fact
    }
}
