/// What holds of a table over every possible case.
public struct RouteProof: Sendable, Hashable {
    /// Every combination of values, those that cannot be among them.
    public let cases: UInt128
    /// How many of them cannot be; `nil` when the budget was too small to count them.
    public let impossibleCases: UInt128?
    /// The possible cases that no rule matches, whether or not something is done otherwise.
    public let unmatched: Coverage
    /// Pairs of rules that match one possible case together, those that lead different ways first, else in the table's
    /// order. Where they are cut, those that contradict the policy stay.
    public let overlaps: [Overlap]
    /// How many such pairs there are, and how many of them lead different ways.
    public let overlapCount: Int
    public let conflictCount: Int
    /// How many of `overlaps` the policy does not allow: under `unique` all, under `any` those that lead different ways,
    /// under `priority` those of them that have the same.
    public let contradictionCount: Int
    /// Whether `overlaps` names them all.
    public var overlapsAreComplete: Bool { overlaps.count == overlapCount }
    /// Rules that match no possible case, in the table's order.
    public let neverMatch: [Int]
    /// Rules that match but never win, in the table's order; only under a policy that ranks.
    public let shadowed: [Shadow]
    /// Attributes whose values no rule tells apart, in the table's order.
    public let idleAttributes: [Int]
    /// What the budget was too small to find out. While this is not empty, nothing is proved.
    public let undecided: [Question]

    /// Two rules by their place in the table, the earlier one first.
    public struct Overlap: Sendable, Hashable {
        public let first: Int
        public let second: Int
        public let leadsSameWay: Bool
    }

    /// A rule that others beat in every case it matches.
    public struct Shadow: Sendable, Hashable {
        public let rule: Int
        /// The rules that beat it, in the table's order: together they take all its cases, and none of them is needless.
        public let by: [Int]
    }

    /// What a proof was asked and could not answer; rules by their place in the table.
    public enum Question: Sendable, Hashable {
        /// How many cases no rule matches, and which.
        case unmatched
        /// How many cases are declared impossible.
        case impossible
        /// Whether this rule matches any possible case.
        case matches(rule: Int)
        /// Whether this rule ever wins.
        case wins(rule: Int)
        /// Whether the two match a possible case together.
        case overlap(Int, Int)
    }

    /// Whether anything was left open: then the rest is true as far as it goes, and nothing is proved.
    public var isUndecided: Bool { !undecided.isEmpty }
}
