import SardzeTime
import TestSupport

/// A random rule with times of day that is well-formed, with moments added and taken away, and a stretch of time.
struct TimedRecurrenceSample: CustomStringConvertible {
    let start: CivilDateTime
    let last: CivilDateTime
    let rule: String
    let adding, excluding: [CivilDateTime]
    private(set) var count: Int?
    private(set) var until: CivilDateTime?

    var description: String { "\(rule) from \(start) through \(last), adding \(adding), excluding \(excluding)" }

    /// The longest stretch for each frequency, in seconds: long enough for some occurrences, short enough to read slowly.
    private static let spans = [
        "SECONDLY": 5_000, "MINUTELY": 200_000, "HOURLY": 3_000_000, "DAILY": 4_000_000, "WEEKLY": 9_000_000,
        "MONTHLY": 30_000_000, "YEARLY": 80_000_000,
    ]

    init(using random: inout SeededGenerator, isPlain: Bool = false) {
        let frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
        var rule = RandomRule(frequencies, chance: 2, from: &random)
        let isShort = frequencies.prefix(3).contains(rule.frequency)
        let start = Self.start(using: &random)
        let span = Int.random(in: 0...(Self.spans[rule.frequency] ?? 0), using: &random)
        rule.addFrame(interval: isShort ? 100 : 3, skips: ["MONTHLY", "YEARLY"].contains(rule.frequency))
        rule.addDays()
        rule.addTimes()
        rule.addPositions(upTo: 3)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            count = .random(in: 1...30, using: &random)
            rule.add("COUNT", count ?? 1)
        case 1:
            let end = start.adding(seconds: .random(in: -1000...span, using: &random))
            let (text, isDay) = (end.description.filter { $0 != "-" && $0 != ":" }, Bool.random(using: &random))
            rule.add("UNTIL", isDay ? "\(text.prefix(8))" : text)
            until = isDay ? CivilDateTime(end.day, secondOfDay: 86_399) : end
        default: break
        }
        func some() -> [CivilDateTime] {
            guard !isPlain && Int.random(in: 0..<4, using: &random) == 0 else { return [] }
            return (0..<Int.random(in: 1...20, using: &random)).map { _ in
                start.adding(seconds: .random(in: -1000...span + 1000, using: &random))
            }
        }
        self.rule = rule.text
        self.start = start
        last = start.adding(seconds: span)
        adding = some()
        excluding = some() + adding.prefix(Int.random(in: 0...2, using: &random))
    }

    /// Often shortly before midnight, the end of a month, or of a year.
    private static func start(using random: inout SeededGenerator) -> CivilDateTime {
        let year = [2024, 2099, 1999].randomElement(using: &random) ?? 2024
        let day = CivilDate.firstDay(ofMonth: .random(in: 1...13, using: &random), year: year)
            .adding(days: [-1, -1, 0, 27].randomElement(using: &random) ?? 0)
        let second = Bool.random(using: &random) ? 86_399 - Int.random(in: 0...3600, using: &random) : 32_400
        return CivilDateTime(day, secondOfDay: second)
    }

    func recurrence() throws -> TimedRecurrence {
        try TimedRecurrence(rule, start: start, adding: adding, excluding: excluding)
    }

    func slow() -> [CivilDateTime] {
        let slow = SlowTimedRecurrence(
            rule, start: SlowInstant(start), adding: adding.map { SlowInstant($0) },
            excluding: excluding.map { SlowInstant($0) })
        return slow.occurrences(through: SlowInstant(last)).map { CivilDateTime($0.day, secondOfDay: $0.second) }
    }
}

extension CivilDateTime {
    func adding(seconds: Int) -> CivilDateTime {
        let sum = SlowInstant(self).adding(seconds: seconds)
        return CivilDateTime(sum.day, secondOfDay: sum.second)
    }
}

extension SlowInstant {
    init(_ moment: CivilDateTime) { self.init(moment.day, second: moment.secondOfDay) }
}
