/// The weekdays a body works, as a plan writes them under `works:`.
public struct WorkingWeek: Sendable, Hashable {
    /// At least one.
    public let weekdays: Set<Weekday>
    /// False for `every day`, which works public holidays too; `MO..SU` works all week but keeps holidays.
    public let observesHolidays: Bool

    /// Monday to Friday, unless the plan says otherwise.
    public static let standard = WorkingWeek(weekdays: Set(Weekday.allCases.prefix(5)), observesHolidays: true)
    /// Every day of the year, public holidays too: police, crisis centres.
    public static let everyDay = WorkingWeek(weekdays: Set(Weekday.allCases), observesHolidays: false)

    private init(weekdays: Set<Weekday>, observesHolidays: Bool) {
        self.weekdays = weekdays
        self.observesHolidays = observesHolidays
    }

    /// Reads `MO..FR`, `SA..TU` (over the week's end), `MO,WE,FR`, `SU` or `every day`.
    ///
    /// Lower case and spaces around the separators are accepted.
    ///
    /// - Returns: `nil` for any other spelling, for a day listed twice, and for a range from a day to itself.
    public init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        if text.lowercased().split(separator: " ") == ["every", "day"] {
            self = .everyDay
        } else if let range = Self.range(text) ?? Self.list(text) {
            self.init(weekdays: range, observesHolidays: true)
        } else {
            return nil
        }
    }

    public func contains(_ weekday: Weekday) -> Bool { weekdays.contains(weekday) }

    /// The days of `MO..FR`, or `nil` when the text is no such range.
    private static func range(_ text: String) -> Set<Weekday>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        guard ends.count == 3, ends[1].isEmpty, let first = weekday(ends[0]), let last = weekday(ends[2]),
            first != last
        else { return nil }
        let steps = (last.index - first.index + 7) % 7
        return Set((0...steps).map { Weekday(index: first.index + $0) })
    }

    /// The days of `MO,WE,FR`, or `nil` when the text is no such list.
    private static func list(_ text: String) -> Set<Weekday>? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let days = Set(parts.compactMap(weekday))
        return days.count == parts.count ? days : nil
    }

    private static func weekday(_ text: Substring) -> Weekday? {
        let words = text.split(separator: " ")
        return words.count == 1 ? Weekday(code: words[0].uppercased()) : nil
    }
}

extension WorkingWeek: CustomStringConvertible {
    /// The one spelling that every other reads the same as: a run of three days or more as a range, else a list from
    /// Monday on.
    public var description: String {
        if !observesHolidays { return "every day" }
        if weekdays.count == 7 { return "MO..SU" }
        let starts = weekdays.filter { !contains(Weekday(index: $0.index - 1)) }
        if weekdays.count >= 3, starts.count == 1, let first = starts.first {
            return "\(first.code)..\(Weekday(index: first.index + weekdays.count - 1).code)"
        }
        return weekdays.sorted().map(\.code).joined(separator: ",")
    }
}
