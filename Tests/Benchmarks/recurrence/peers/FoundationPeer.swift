import Foundation

/// Foundation's `Calendar.RecurrenceRule`, asked as `RecurrenceBench.swift` says.
///
/// Foundation reads no RRULE, so `parse` times the short reader below, and the building of the rule.
@main struct FoundationPeer {
    static func main() {
        setvbuf(stdout, nil, _IOLBF, 0)
        while let line = readLine() { print(answer(line.split(separator: "\t").map(String.init))) }
    }

    private static func answer(_ field: [String]) -> String {
        guard field.count == 6, let start = day(field[2]), let first = day(field[3]), let last = day(field[4]) else {
            return "error\tnot understood"
        }
        let (text, window) = (field[1], first..<last.addingTimeInterval(86_400))
        let rule = rule(text)
        let call: () -> [Date]
        switch field[0] {
        case "expand": call = { Array(rule.recurrences(of: start, in: window)) }
        case "parse": call = { Array(Self.rule(text).recurrences(of: start, in: window)) }
        default: return "error\tno such mode"
        }
        let days = call().map { Int64($0.timeIntervalSince1970 / 86_400) }
        let hash = days.reduce(UInt64(0)) { $0 &* 1_000_003 &+ UInt64(bitPattern: $1) }
        return "\(days.count)\t\(hash)\t\(best(milliseconds: Double(field[5]) ?? 1) { blackHole(call()) })"
    }

    private static func best(milliseconds: Double, of call: () -> Void) -> Double {
        let clock = ContinuousClock()
        let began = clock.now
        var fastest = clock.measure(call) / .nanoseconds(1)
        let size = max(1, Int(500_000 / fastest))
        repeat {
            let each = clock.measure { for _ in 0..<size { call() } } / .nanoseconds(1) / Double(size)
            fastest = min(fastest, each)
        } while (clock.now - began) / .milliseconds(1) < milliseconds
        return fastest
    }

    @inline(never) @_optimize(none) private static func blackHole(_ value: [Date]) {}

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private static func day(_ text: String) -> Date? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
    }

    private static let frequencies: [Substring: Calendar.RecurrenceRule.Frequency] = [
        "DAILY": .daily, "WEEKLY": .weekly, "MONTHLY": .monthly, "YEARLY": .yearly,
    ]
    private static let weekdays: [Substring: Locale.Weekday] = [
        "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday, "SA": .saturday, "SU": .sunday,
    ]

    private static func rule(_ text: String) -> Calendar.RecurrenceRule {
        var rule = Calendar.RecurrenceRule(calendar: calendar, frequency: .daily)
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=")
            let values = pair[1].split(separator: ",")
            let numbers = values.compactMap { Int($0) }
            switch pair[0] {
            case "FREQ": rule.frequency = frequencies[pair[1]] ?? .daily
            case "INTERVAL": rule.interval = numbers[0]
            case "BYMONTH": rule.months = numbers.map { .init($0) }
            case "BYMONTHDAY": rule.daysOfTheMonth = numbers
            case "BYWEEKNO": rule.weeks = numbers
            case "BYSETPOS": rule.setPositions = numbers
            default: rule.weekdays = values.compactMap(weekday)
            }
        }
        return rule
    }

    private static func weekday(_ text: Substring) -> Calendar.RecurrenceRule.Weekday? {
        guard let day = weekdays[text.suffix(2)] else { return nil }
        return Int(text.dropLast(2)).map { .nth($0, day) } ?? .every(day)
    }
}
