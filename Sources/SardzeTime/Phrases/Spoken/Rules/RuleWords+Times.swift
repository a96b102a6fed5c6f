import SardzeWords

/// BYHOUR, BYMINUTE, BYSECOND: "at 08:30 and 09:30", or one by one where they are many or incomplete.
extension RuleWords {
    var hours: [Int] { Self.numbers(rule.hours) }
    var minutes: [Int] { Self.numbers(rule.minutes) }
    var seconds: [Int] { Self.numbers(rule.seconds) }

    var times: Wording? {
        if hours.isEmpty && minutes.isEmpty && seconds.isEmpty { return nil }
        if let clock { return clock }
        return .list([hoursPhrase, minutesPhrase, secondsPhrase].compactMap(\.self))
    }

    var hoursPhrase: Wording? {
        Self.list(hours).map { list in
            Wording(hours.count == 1 ? "at hour \(list.en)" : "at hours \(list.en)", lv: "plkst. \(list.lv)")
        }
    }

    var minutesPhrase: Wording? {
        Self.list(minutes).map { list in
            Wording(
                minutes.count == 1 ? "at minute \(list.en)" : "at minutes \(list.en)",
                lv: minutes.count == 1 ? "minūtē \(list.lv)" : "minūtēs \(list.lv)")
        }
    }

    var secondsPhrase: Wording? {
        Self.list(seconds).map { list in
            Wording(
                seconds.count == 1 ? "at second \(list.en)" : "at seconds \(list.en)",
                lv: seconds.count == 1 ? "sekundē \(list.lv)" : "sekundēs \(list.lv)")
        }
    }

    /// A few whole times of day.
    private var clock: Wording? {
        guard rule.frequency >= .daily, !hours.isEmpty, !minutes.isEmpty, hours.count * minutes.count <= 6,
            seconds.count <= 1
        else { return nil }
        let times = hours.flatMap { hour in
            minutes.map { Wording.clock(hour * 3600 + $0 * 60 + (seconds.first ?? 0)) }
        }
        return Wording("at ", lv: "plkst. ") + .list(times)
    }

    private static func numbers(_ set: UInt64) -> [Int] { (0..<64).filter { set >> UInt64($0) & 1 == 1 } }

    /// "9, 10 and 17"; three or more in a row as "9–17".
    private static func list(_ numbers: [Int]) -> Wording? {
        if numbers.isEmpty { return nil }
        var texts: [String] = []
        var rest = numbers[...]
        while let first = rest.first {
            let length = zip(rest, first...).prefix { $0 == $1 }.count
            texts += length > 2 ? ["\(first)–\(first + length - 1)"] : ["\(first)"]
            rest = rest.dropFirst(length > 2 ? length : 1)
        }
        return .list(texts)
    }
}

extension Wording {
    /// `09:30`, or `09:30:15`.
    static func clock(_ secondOfDay: Int) -> String {
        let parts = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { padded($0, to: 2) }
        return parts[2] == "00" ? "\(parts[0]):\(parts[1])" : parts.joined(separator: ":")
    }
}
