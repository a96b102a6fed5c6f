public import SardzeTime

/// An instant of universal time, to the millisecond.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Since the beginning of 1970, leap seconds left out.
    public let milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Noon of a day: the time of what is recorded while `--today` replaces the clock.
    public init(noonOf day: CivilDate) { milliseconds = Int(day.dayNumber) * Self.day + Self.day / 2 }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    private static let day = 86_400_000
}

extension Timestamp: LosslessStringConvertible {
    /// `2025-07-01T09:30:00.000Z` (RFC 3339, 5.6).
    public var description: String {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.day)
        let (day, time) = rest < 0 ? (days - 1, rest + Self.day) : (days, rest)
        let parts = [time / 3_600_000, time / 60_000 % 60, time / 1_000 % 60].map { Self.padded($0, to: 2) }
        let date = CivilDate(dayNumber: day)
        return "\(date)T\(parts.joined(separator: ":")).\(Self.padded(time % 1_000, to: 3))Z"
    }

    /// Reads what `description` prints and nothing else.
    public init?(_ text: String) {
        let fields = text.split(whereSeparator: { "T:.Z".contains($0) })
        guard fields.count == 5, let day = CivilDate(fields[0]) else { return nil }
        let numbers = fields.dropFirst().compactMap { Int($0) }
        guard numbers.count == 4, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
        let seconds: Int = (numbers[0] * 60 + numbers[1]) * 60 + numbers[2]
        milliseconds = Int(day.dayNumber) * Self.day + seconds * 1_000 + numbers[3]
        guard description == text else { return nil }
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
