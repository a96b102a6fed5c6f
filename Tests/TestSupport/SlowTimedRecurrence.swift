public import SardzeTime

/// A local date-time, without a zone, for the slow reading.
public struct SlowInstant: Hashable, Comparable, CustomStringConvertible {
    public let day: CivilDate
    /// 0 to 86 399.
    public let second: Int

    public init(_ day: CivilDate, second: Int) {
        self.day = day
        self.second = second
    }

    /// As ISO 8601 has it: `2025-01-03T09:00:00`.
    public init?(_ text: String) {
        let halves = text.split(separator: "T").map(String.init)
        let numbers = halves.last?.split(separator: ":").compactMap { Int($0) } ?? []
        guard halves.count == 2, numbers.count == 3, let day = CivilDate(halves[0]) else { return nil }
        self.init(day, second: numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
    }

    /// Of two instants the later day, and of one day the later second.
    public static func < (one: Self, other: Self) -> Bool { (one.day, one.second) < (other.day, other.second) }

    public func adding(seconds: Int) -> SlowInstant {
        let sum = second + seconds
        let days = (sum >= 0 ? sum : sum - 86_399) / 86_400
        return SlowInstant(day.adding(days: days), second: sum - days * 86_400)
    }

    public var description: String {
        let places = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(places.joined(separator: ":"))"
    }
}

/// RFC 5545, 3.3.10 with times of day, read word by word: every hour, minute and second is asked whether the rule wants
/// it. No zone, no daylight saving, no leap second.
public struct SlowTimedRecurrence {
    private let rule: SlowRule
    private let start: SlowInstant
    private let adding, excluding: Set<SlowInstant>

    public init(_ rule: String, start: SlowInstant, adding: [SlowInstant] = [], excluding: [SlowInstant] = []) {
        self.rule = SlowRule(rule, start: start.day, secondOfDay: start.second)
        self.start = start
        self.adding = Set(adding)
        self.excluding = Set(excluding)
    }

    /// Every occurrence up to an instant, ascending.
    public func occurrences(through last: SlowInstant) -> [SlowInstant] {
        let sets = unit.map { shortPeriods(of: $0, through: last) } ?? longPeriods(through: last)
        // A set: a day that SKIP moved forward may lie in the next period as well.
        let found = Set(sets.flatMap { rule.chosen($0) }).filter { $0 >= start && $0 <= last }.sorted()
        let counted = found.filter { $0.description.filter { $0 != "-" && $0 != ":" } <= rule.until }
            .prefix(rule.count ?? .max)
        return adding.filter { $0 <= last }.union(counted).subtracting(excluding).sorted()
    }

    /// Seconds of the frequency's unit; `nil` from a day up.
    private var unit: Int? { ["SECONDLY": 1, "MINUTELY": 60, "HOURLY": 3600][rule.frequency] }

    /// Every wanted day at each of the wanted times.
    private func longPeriods(through last: SlowInstant) -> [[SlowInstant]] {
        let times = wanted(in: 0..<86_400)
        return SlowPeriods(rule: rule, start: start.day).days(through: last.day).map { days in
            days.flatMap { day in times.map { SlowInstant(day, second: $0) } }
        }
    }

    /// The wanted seconds of each hour, minute or second, from the one the start lies in.
    private func shortPeriods(of unit: Int, through last: SlowInstant) -> [[SlowInstant]] {
        var sets: [[SlowInstant]] = []
        var begins = SlowInstant(start.day, second: start.second / unit * unit)
        var today: (date: CivilDate, isWanted: Bool)?
        while begins <= last {
            let isWanted =
                today.flatMap { $0.date == begins.day ? $0.isWanted : nil }
                ?? rule.wants(SlowDay(begins.day, weekStart: rule.weekStart))
            today = (begins.day, isWanted)
            if isWanted {
                sets.append(
                    wanted(in: begins.second..<begins.second + unit).map { SlowInstant(begins.day, second: $0) })
            }
            begins = begins.adding(seconds: unit * rule.interval)
        }
        return sets
    }

    /// The seconds of a day, out of some, whose hour, minute and second the rule wants.
    private func wanted(in span: Range<Int>) -> [Int] {
        var seconds: [Int] = []
        for minute in span.lowerBound / 60...(span.upperBound - 1) / 60
        where lists(rule.hours, minute / 60) && lists(rule.minutes, minute % 60) {
            let inMinute = span.clamped(to: minute * 60..<minute * 60 + 60)
            seconds += inMinute.filter { lists(rule.seconds, $0 % 60) }
        }
        return seconds
    }

    private func lists(_ values: Set<Int>, _ value: Int) -> Bool { values.isEmpty || values.contains(value) }
}
