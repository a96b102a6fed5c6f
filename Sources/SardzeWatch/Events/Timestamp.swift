public import SardzeTime

/// An instant of universal time, to the millisecond.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Since the beginning of 1970, leap seconds left out.
    public let milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Noon of a day: the time of what is recorded while `--today` replaces the clock.
    public init(noonOf day: CivilDate) { milliseconds = Int(day.dayNumber) * Self.day + Self.day / 2 }

    /// Whether it lies in the years 1 to 9999, so that `description` tells it from every other instant.
    public var isInCalendar: Bool {
        milliseconds >= Int(CivilDate.earliest.dayNumber) * Self.day
            && milliseconds < (Int(CivilDate.latest.dayNumber) + 1) * Self.day
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    private static let day = 86_400_000
}

extension Timestamp: LosslessStringConvertible {
    /// `2025-07-01T09:30:00.000Z` (RFC 3339, 5.6).
    public var description: String { withASCII { String(decoding: $0, as: UTF8.self) } }

    /// The 24 bytes of `description`, without a string made for them.
    public func withASCII<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.day)
        let (day, time) = rest < 0 ? (days - 1, rest + Self.day) : (days, rest)
        return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { text in
            CivilDate(dayNumber: day).write(to: text, separated: true)
            text[4] = UInt8(ascii: "-")
            text[7] = UInt8(ascii: "-")
            text[10] = UInt8(ascii: "T")
            text[13] = UInt8(ascii: ":")
            text[16] = UInt8(ascii: ":")
            text[19] = UInt8(ascii: ".")
            text[23] = UInt8(ascii: "Z")
            Self.put(time / 3_600_000, in: text, at: 11, width: 2)
            Self.put(time / 60_000 % 60, in: text, at: 14, width: 2)
            Self.put(time / 1_000 % 60, in: text, at: 17, width: 2)
            Self.put(time % 1_000, in: text, at: 20, width: 3)
            return try body(UnsafeRawBufferPointer(text))
        }
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

    private static func put(_ number: Int, in text: UnsafeMutableBufferPointer<UInt8>, at place: Int, width: Int) {
        var rest = number
        for digit in stride(from: place + width - 1, through: place, by: -1) {
            text[digit] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
