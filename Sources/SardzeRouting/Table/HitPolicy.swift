/// What a table does when several rules match one case (DMN 1.5, 8.2.10).
public enum HitPolicy: String, Sendable, Hashable, CaseIterable {
    /// Every matching rule counts.
    case collect
    /// The first matching rule in the order of the table.
    case first
    /// At most one rule may match; two are a fault of the table.
    case unique
    /// Several may match if they lead the same way.
    case any
    /// The matching rule of the highest priority; among equals the first in the order of the table.
    case priority

    /// Whether one rule beats the others, so that some may never win.
    public var isRanked: Bool { self == .first || self == .priority }
}
