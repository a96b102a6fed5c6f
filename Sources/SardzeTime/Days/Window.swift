/// First to last day, both included; never empty.
public struct Window: Sendable, Hashable {
    public let first: CivilDate
    public let last: CivilDate

    /// - Returns: `nil` when the last day comes before the first.
    public init?(_ first: CivilDate, _ last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public init(day: CivilDate) {
        first = day
        last = day
    }

    /// Reads `2025-01-01/2027-12-31`.
    ///
    /// - Returns: `nil` for any other spelling, for days that do not exist, and when the end comes first.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = CivilDate(parts[0]), let last = CivilDate(parts[1]) else { return nil }
        self.init(first, last)
    }

    /// How many days, at least 1.
    public var days: Int { last - first + 1 }

    public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

    /// The days both have, or `nil` when they share none.
    public func intersection(_ other: Window) -> Window? {
        Window(max(first, other.first), min(last, other.last))
    }
}

extension Window: CustomStringConvertible {
    /// `2025-01-01/2027-12-31`
    public var description: String { "\(first)/\(last)" }
}
