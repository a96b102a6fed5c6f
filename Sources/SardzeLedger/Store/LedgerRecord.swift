public import SardzeWatch

/// An event with its place in the chain.
public struct LedgerRecord: Sendable, Hashable {
    public let event: Event
    /// The stored hash of the event before it.
    public let previous: LedgerHash
    /// Its own stored hash.
    public let hash: LedgerHash
}
