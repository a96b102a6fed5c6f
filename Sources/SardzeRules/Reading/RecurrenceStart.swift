public import SardzeTime

/// Where a recurrence begins: a day, or a time on one.
public struct RecurrenceStart: Sendable, Hashable {
    public let day: CivilDate
    /// `nil` where only a day was written.
    public let moment: CivilDateTime?
    /// Whether it was written with a `Z`.
    public let isUniversal: Bool

    public init(_ day: CivilDate) {
        self.day = day
        moment = nil
        isUniversal = false
    }

    /// Reads `2025-01-31` and `2025-01-31T09:00:00`, and both without their marks as RFC 5545 (3.3.4, 3.3.5) writes them;
    /// a time may end with `Z`.
    ///
    /// - Returns: `nil` for any other spelling, and for days and times that do not exist.
    public init?(_ text: String) {
        isUniversal = text.hasSuffix("Z") && text.contains("T")
        let halves = text.dropLast(isUniversal ? 1 : 0).split(
            separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = Self.day(halves[0]) else { return nil }
        self.day = day
        guard halves.count == 2 else {
            moment = nil
            return
        }
        let isPlain = halves[1].utf8.count == 6
        let clock = isPlain ? Self.marked(halves[1], ":") : String(halves[1])
        guard let moment = CivilDateTime("\(day)T\(clock)") else { return nil }
        self.moment = moment
    }

    private static func day(_ text: Substring) -> CivilDate? {
        guard text.utf8.count == 8 else { return CivilDate(text) }
        return CivilDate("\(text.prefix(4))-\(marked(text.dropFirst(4), "-"))")
    }

    /// Six digits in pairs, or four.
    private static func marked(_ text: Substring, _ mark: String) -> String {
        let bytes = Array(text)
        return stride(from: 0, to: bytes.count, by: 2).map { String(bytes[$0..<min($0 + 2, bytes.count)]) }
            .joined(separator: mark)
    }
}
