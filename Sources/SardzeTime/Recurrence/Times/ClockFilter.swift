/// BYHOUR, BYMINUTE and BYSECOND where they limit the hours, minutes or seconds of a day.
struct ClockFilter: Sendable {
    private let hours: UInt64
    private let minutes: UInt64
    private let seconds: UInt64
    private let unit: Int

    /// - Parameter unit: 3600, 60 or 1.
    init(_ rule: RecurrenceRule, unit: Int) {
        hours = rule.hours == 0 ? .low(24) : rule.hours
        minutes = rule.minutes == 0 || unit == 3600 ? .low(60) : rule.minutes
        seconds = rule.seconds == 0 || unit > 1 ? .low(60) : rule.seconds & .low(60)
        self.unit = unit
    }

    /// True when every unit passes.
    var isOpen: Bool { hours == .low(24) && minutes == .low(60) && seconds == .low(60) }

    /// The first unit of the day that passes, of those at a place and every so many after it.
    func first(from place: Int, every interval: Int) -> Int? {
        var place = place
        while place < CivilDateTime.secondsPerDay / unit {
            guard let next = firstPassing(from: place * unit).map({ $0 / unit }) else { return nil }
            if next == place { return place }
            place += (next - place + interval - 1) / interval * interval
        }
        return nil
    }

    func passes(_ unit: Int) -> Bool { first(from: unit, every: 1) == unit }

    /// How many units of the day pass, of those, below a limit.
    func count(from place: Int, every interval: Int, below limit: Int) -> Int {
        if isOpen { return place < limit ? (limit - place - 1) / interval + 1 : 0 }
        var (count, place) = (0, place)
        while let next = first(from: place, every: interval), next < limit {
            count += 1
            place = next + interval
        }
        return count
    }

    /// The first second of the day, from one on, in an hour, minute and second that pass.
    private func firstPassing(from second: Int) -> Int? {
        var (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60)
        if hours >> UInt64(hour) & 1 == 0 { (minute, second) = (0, 0) }
        while let next = hours.bit(from: hour) {
            if next != hour { (hour, minute, second) = (next, 0, 0) }
            while let next = minutes.bit(from: minute) {
                if next != minute { (minute, second) = (next, 0) }
                if let next = seconds.bit(from: second) { return hour * 3600 + minute * 60 + next }
                (minute, second) = (minute + 1, 0)
            }
            (hour, minute, second) = (hour + 1, 0, 0)
        }
        return nil
    }
}

extension UInt64 {
    /// The lowest set bit from a place on.
    fileprivate func bit(from place: Int) -> Int? {
        let rest = place > 63 ? 0 : self & ~.low(place)
        return rest == 0 ? nil : rest.trailingZeroBitCount
    }
}
