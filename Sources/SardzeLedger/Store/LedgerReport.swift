/// What `verify` found.
public struct LedgerReport: Sendable, Hashable {
    /// How many events were walked over.
    public let events: Int
    public let head: LedgerHead
    /// Ascending, at most a hundred.
    public let breaks: [LedgerBreak]
    /// How many there are in all.
    public let breakCount: Int
    /// What the database engine says about its own pages and indexes, in its own words; at most twenty lines.
    public let damage: [String]

    public var isSound: Bool { breakCount == 0 && damage.isEmpty }
}
