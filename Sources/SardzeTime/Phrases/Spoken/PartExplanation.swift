public import SardzeWords

/// One part of a time and what it means.
public struct PartExplanation: Sendable, Hashable {
    /// As the normal form or the rule spells it: `every: quarter`, `BYDAY=-1FR`.
    public let part: String
    /// What it does: one line, no final period.
    public let meaning: Wording
}
