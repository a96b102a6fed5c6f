import SardzeTime

/// The parts of a well-formed rule as RFC 5545, 3.3.10 names them, with what DTSTART gives for those that are missing.
///
/// Read without care for speed or for errors, and apart from the engine's own reader.
struct SlowRule {
    let frequency: String
    let interval: Int
    let count: Int?
    /// The last instant as it is written, without hyphens, colons or zone: `20251231T235959`.
    let until: String
    /// 1 for Monday to 7 for Sunday.
    let weekStart: Int
    let months, weekNumbers, yearDays, monthDays, positions: Set<Int>
    let weekdays: Set<CountedWeekday>
    /// Whether `1MO` is the first Monday of a month, not of a year.
    let countsInMonth: Bool
    /// OMIT, BACKWARD or FORWARD (RFC 7529, 4.1).
    let skip: String
    /// Empty where every one is meant: in units no longer than the frequency's own.
    let hours, minutes, seconds: Set<Int>

    /// - Parameter secondOfDay: of DTSTART; 0 where only days are asked for.
    init(_ text: String, start: CivilDate, secondOfDay: Int = 0) {
        var parts: [String: String] = [:]
        for part in text.split(separator: ";") {
            let sides = part.split(separator: "=")
            parts[String(sides[0])] = String(sides[1])
        }
        func numbers(_ name: String) -> Set<Int>? {
            parts[name].map { Set($0.split(separator: ",").compactMap { Int($0) }) }
        }
        let frequency = parts["FREQ"] ?? ""
        self.frequency = frequency
        interval = Int(parts["INTERVAL"] ?? "1") ?? 1
        count = parts["COUNT"].flatMap { Int($0) }
        let last = (parts["UNTIL"] ?? "99991231").filter { $0 != "Z" }
        until = last.contains("T") ? last : last + "T235959"
        weekStart = Weekday(code: parts["WKST"] ?? "MO")?.rawValue ?? 1
        weekNumbers = numbers("BYWEEKNO") ?? []
        yearDays = numbers("BYYEARDAY") ?? []
        positions = numbers("BYSETPOS") ?? []
        skip = parts["SKIP"] ?? "OMIT"
        countsInMonth = frequency == "MONTHLY" || parts["BYMONTH"] != nil

        let namesNoDay = ["BYDAY", "BYMONTHDAY", "BYYEARDAY"].allSatisfy { parts[$0] == nil }
        let takesDay = namesNoDay && (frequency == "MONTHLY" || frequency == "YEARLY" && weekNumbers.isEmpty)
        let takesWeekday = namesNoDay && (frequency == "WEEKLY" || !weekNumbers.isEmpty)
        monthDays = takesDay ? [start.day] : numbers("BYMONTHDAY") ?? []
        months = takesDay && !countsInMonth ? [start.month] : numbers("BYMONTH") ?? []
        let codes = (parts["BYDAY"] ?? "").split(separator: ",")
        weekdays = takesWeekday ? [CountedWeekday(0, start.weekday)] : Set(codes.compactMap { CountedWeekday($0) })

        let units = ["SECONDLY", "MINUTELY", "HOURLY"].prefix { $0 != frequency }.count
        let isShort = ["SECONDLY", "MINUTELY", "HOURLY"].contains(frequency)
        hours = numbers("BYHOUR") ?? (isShort ? [] : [secondOfDay / 3600])
        minutes = numbers("BYMINUTE") ?? (isShort && units < 2 ? [] : [secondOfDay / 60 % 60])
        seconds = numbers("BYSECOND") ?? (isShort && units < 1 ? [] : [secondOfDay % 60])
    }

    /// Whether the rule wants a day, BYSETPOS aside.
    func wants(_ day: SlowDay) -> Bool {
        func listed(_ list: Set<Int>, _ place: Int, of length: Int) -> Bool {
            list.isEmpty || list.contains(place) || list.contains(place - length - 1)
        }
        return (months.isEmpty || months.contains(day.month))
            && (weekNumbers.isEmpty || listed(weekNumbers, day.week, of: day.weeks))
            && (yearDays.isEmpty || listed(yearDays, day.dayOfYear, of: day.daysOfYear))
            && listed(monthDays, day.day, of: day.daysOfMonth)
            && wantsWeekday(of: day)
    }

    func wantsWeekday(of day: SlowDay) -> Bool {
        if weekdays.isEmpty { return true }
        let place = countsInMonth ? day.day : day.dayOfYear
        let length = countsInMonth ? day.daysOfMonth : day.daysOfYear
        return [0, (place - 1) / 7 + 1, -((length - place) / 7 + 1)].contains {
            weekdays.contains(CountedWeekday($0, day.weekday))
        }
    }

    /// The members of one period's set, in order, that BYSETPOS picks.
    func chosen<Member>(_ wanted: [Member]) -> [Member] {
        guard !positions.isEmpty else { return wanted }
        return wanted.enumerated().filter { place, _ in
            positions.contains(place + 1) || positions.contains(place - wanted.count)
        }.map(\.element)
    }
}

/// `2MO` or, with a place of 0, `MO`.
struct CountedWeekday: Hashable {
    let place: Int
    let weekday: Weekday

    init(_ place: Int, _ weekday: Weekday) {
        self.place = place
        self.weekday = weekday
    }

    init?(_ code: Substring) {
        guard let weekday = Weekday(code: String(code.suffix(2))) else { return nil }
        self.init(Int(code.dropLast(2)) ?? 0, weekday)
    }
}
