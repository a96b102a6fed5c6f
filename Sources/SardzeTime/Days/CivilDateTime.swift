/// A day and a time on it, to the second, with no time zone: local time, "floating" in RFC 5545 (3.3.5, form 1).
///
/// Every day has 86,400 seconds here; where clocks change is for those who know the zone.
public struct CivilDateTime: Sendable, Hashable, Comparable {
    /// Seconds of local time since 1970-01-01T00:00:00.
    let number: Int

    /// The moment with this number, or the nearest end of the calendar when it lies outside.
    init(number: Int) { self.number = Swift.min(Swift.max(number, Self.earliest.number), Self.latest.number) }

    init(unchecked number: Int) { self.number = number }

    /// - Parameter secondOfDay: 0...86_399; any other counts into other days.
    public init(_ day: CivilDate, secondOfDay: Int = 0) {
        self.init(number: Int(day.dayNumber) * Self.secondsPerDay &+ secondOfDay)
    }

    public var day: CivilDate { CivilDate(dayNumber: split.day) }
    /// 0...86_399
    public var secondOfDay: Int { split.second }

    private var split: (day: Int, second: Int) {
        let (day, second) = number.quotientAndRemainder(floorDividingBy: Self.secondsPerDay)
        return (day, second)
    }

    /// 0001-01-01T00:00:00
    public static let earliest = CivilDateTime(unchecked: Int(CivilDate.earliest.dayNumber) * secondsPerDay)
    /// 9999-12-31T23:59:59
    public static let latest = CivilDateTime(
        unchecked: Int(CivilDate.latest.dayNumber) * secondsPerDay + secondsPerDay - 1)

    public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool { left.number < right.number }

    static let secondsPerDay = 86_400
}

extension CivilDateTime: CustomStringConvertible, LosslessStringConvertible {
    /// `2025-01-03T09:00:00`, always 19 characters.
    public var description: String {
        let (day, second) = split
        let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(CivilDate(dayNumber: day))T\(clock)"
    }

    /// Reads `2025-01-03T09:00:00` and nothing else.
    ///
    /// - Returns: `nil` for any other spelling, and for days and times that do not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 19, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let day = CivilDate(text.prefix(10))
        else { return nil }
        func number(_ place: Int, below end: Int) -> Int? {
            let (tens, ones) = (Int(bytes[place]) - 48, Int(bytes[place + 1]) - 48)
            guard (0...9).contains(tens), (0...9).contains(ones), tens * 10 + ones < end else { return nil }
            return tens * 10 + ones
        }
        guard let hour = number(11, below: 24), let minute = number(14, below: 60), let second = number(17, below: 60)
        else { return nil }
        self.init(day, secondOfDay: hour * 3600 + minute * 60 + second)
    }
}
