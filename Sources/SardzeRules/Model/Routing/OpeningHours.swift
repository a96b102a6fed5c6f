public import SardzeTime

/// The hours of a working day in which a body answers: `8:30..17:00`, or `always`.
public struct OpeningHours: Sendable, Hashable {
    /// Minutes since local midnight, the last not included.
    public let minutes: Range<Int>

    /// The whole day.
    public static let always = OpeningHours(minutes: 0..<1440)
    /// Of a body that says nothing else and does not work every day.
    public static let usual = OpeningHours(minutes: 480..<1020)

    private init(minutes: Range<Int>) { self.minutes = minutes }

    /// Reads `8:30..17:00`, `8..17`, `0:00..24:00` or `always`; the end comes after the beginning.
    public init?(_ text: String) {
        if text == "always" {
            self = .always
            return
        }
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        guard ends.count == 3, ends[1].isEmpty, let opens = Self.minute(ends[0]), let closes = Self.minute(ends[2]),
            opens < closes
        else { return nil }
        minutes = opens..<closes
    }

    /// `8`, `8:30`, `24:00`.
    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " } }.map { String($0).replacing(" ", with: "") }
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ part in
                (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
            }), let hour = Int(parts[0])
        else { return nil }
        guard parts.count == 2 else { return hour <= 24 ? hour * 60 : nil }
        guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440 else {
            return nil
        }
        return hour * 60 + minute
    }
}

extension OpeningHours: CustomStringConvertible {
    public var description: String {
        func clock(_ minute: Int) -> String { "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)" }
        return self == .always ? "always" : "\(clock(minutes.lowerBound))..\(clock(minutes.upperBound))"
    }
}

extension Plan {
    /// The hours a body answers on its working days: those it says, all day where it works every day, else office hours.
    public func openingHours(of body: Body) -> OpeningHours {
        if let hours = body.hours { return hours.value }
        return week(of: body).observesHolidays ? .usual : .always
    }

    /// The days a body works: its own, or the plan's.
    public func week(of body: Body) -> WorkingWeek {
        body.works?.value ?? calendar.works?.value ?? .standard
    }

    /// Whether a body answers at every hour of every day of the year.
    public func isAlwaysOpen(_ body: Body) -> Bool {
        !week(of: body).observesHolidays && openingHours(of: body) == .always
    }
}
