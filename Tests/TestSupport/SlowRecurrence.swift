public import SardzeTime

/// RFC 5545, 3.3.10, read word by word: every day of every period is asked whether the rule wants it.
///
/// Slow, and shares nothing with `Recurrence` but `CivilDate`, so that the two can only be wrong apart. Takes rules
/// that are well-formed; the questions the RFC leaves open are answered as Sardze decided (A1–A6).
public struct SlowRecurrence {
    private let start: CivilDate
    private let frequency: String
    private let interval: Int
    private let count: Int?
    private let until: String
    private let weekStart: Int
    private let months, weekNumbers, yearDays, monthDays, positions: Set<Int>
    /// Weekday codes, as they are written: `MO`, `-1FR`.
    private var weekdays: Set<String>
    private let countsInMonth: Bool

    public init(_ rule: String, start: CivilDate) {
        var parts: [String: String] = [:]
        for part in rule.split(separator: ";") {
            let sides = part.split(separator: "=")
            parts[String(sides[0])] = String(sides[1])
        }
        func numbers(_ name: String) -> Set<Int> {
            Set((parts[name] ?? "").split(separator: ",").compactMap { Int($0) })
        }
        self.start = start
        frequency = parts["FREQ"] ?? ""
        interval = Int(parts["INTERVAL"] ?? "1") ?? 1
        count = parts["COUNT"].flatMap { Int($0) }
        until = parts["UNTIL"] ?? "99991231"
        weekStart = Weekday(code: parts["WKST"] ?? "MO")?.rawValue ?? 1
        weekNumbers = numbers("BYWEEKNO")
        yearDays = numbers("BYYEARDAY")
        positions = numbers("BYSETPOS")
        countsInMonth = frequency == "MONTHLY" || parts["BYMONTH"] != nil
        weekdays = Set((parts["BYDAY"] ?? "").split(separator: ",").map(String.init))
        let namesNoDay = ["BYDAY", "BYMONTHDAY", "BYYEARDAY"].allSatisfy { parts[$0] == nil }
        let takesDay = namesNoDay && (frequency == "MONTHLY" || frequency == "YEARLY" && weekNumbers.isEmpty)
        monthDays = takesDay ? [start.day] : numbers("BYMONTHDAY")
        months = takesDay && !countsInMonth ? [start.month] : numbers("BYMONTH")
        if namesNoDay && (frequency == "WEEKLY" || !weekNumbers.isEmpty) { weekdays = [start.weekday.code] }
    }

    /// Every occurrence up to a day.
    public func occurrences(through last: CivilDate) -> [CivilDate] {
        var found: [CivilDate] = []
        // The first period may begin before the start; BYSETPOS counts the days there too.
        let back = ["DAILY": 0, "WEEKLY": 7, "MONTHLY": 31][frequency] ?? 380
        var day = DayFacts(start.adding(days: -back), weekStart: weekStart)
        let first = period(of: DayFacts(start, weekStart: weekStart))
        while day.date <= last {
            let period = period(of: day)
            var wanted: [CivilDate] = []
            repeat {
                if wants(day) { wanted.append(day.date) }
                day = DayFacts(day.date.adding(days: 1), weekStart: weekStart)
            } while self.period(of: day) == period
            if period >= first && (period - first) % interval == 0 { found += chosen(wanted).filter { $0 >= start } }
        }
        found = found.filter { $0 <= last && $0.description.filter { $0 != "-" } <= until.prefix(8) }
        return Array(found.prefix(count ?? .max))
    }

    private func period(of day: DayFacts) -> Int {
        switch frequency {
        case "DAILY": day.date - .earliest
        case "WEEKLY": (day.date.adding(days: -day.placeInWeek) - .earliest + 6) / 7
        case "MONTHLY": day.year * 12 + day.month
        default: weekNumbers.isEmpty ? day.year : day.weekYear
        }
    }

    private func wants(_ day: DayFacts) -> Bool {
        func listed(_ list: Set<Int>, _ place: Int, of length: Int) -> Bool {
            list.isEmpty || list.contains(place) || list.contains(place - length - 1)
        }
        return (months.isEmpty || months.contains(day.month))
            && (weekNumbers.isEmpty || listed(weekNumbers, day.week, of: day.weeks))
            && (yearDays.isEmpty || listed(yearDays, day.dayOfYear, of: day.daysOfYear))
            && listed(monthDays, day.day, of: day.daysOfMonth)
            && (weekdays.isEmpty || wantsWeekday(of: day))
    }

    private func wantsWeekday(of day: DayFacts) -> Bool {
        let code = day.weekday.code
        if weekdays.contains(code) { return true }
        guard weekdays.contains(where: { $0.count > 2 }) else { return false }
        let place = countsInMonth ? day.day : day.dayOfYear
        let length = countsInMonth ? day.daysOfMonth : day.daysOfYear
        let fromFront = (place - 1) / 7 + 1
        let fromBack = (length - place) / 7 + 1
        return weekdays.contains("\(fromFront)\(code)") || weekdays.contains("-\(fromBack)\(code)")
    }

    private func chosen(_ wanted: [CivilDate]) -> [CivilDate] {
        guard !positions.isEmpty else { return wanted }
        return wanted.enumerated().filter { place, _ in
            positions.contains(place + 1) || positions.contains(place - wanted.count)
        }.map(\.element)
    }
}

/// What can be said of one day, each in its plainest way.
private struct DayFacts {
    let date: CivilDate
    let year, month, day: Int
    let daysOfMonth, daysOfYear: Int
    let weekday: Weekday
    /// 0 on the day weeks begin.
    let placeInWeek: Int
    private let weekStart: Int

    init(_ date: CivilDate, weekStart: Int) {
        self.date = date
        (year, month, day) = date.components
        daysOfMonth = CivilDate.days(inMonth: month, of: year)
        daysOfYear = CivilDate.isLeapYear(year) ? 366 : 365
        weekday = date.weekday
        self.weekStart = weekStart
        placeInWeek = (weekday.rawValue - weekStart + 7) % 7
    }

    var dayOfYear: Int { date.dayOfYear }

    /// The day of the week that decides its year: four of the seven days lie in that year.
    private var fourth: CivilDate { date.adding(days: 3 - placeInWeek) }
    var weekYear: Int { fourth.year }
    var week: Int { (fourth.dayOfYear - 1) / 7 + 1 }

    /// Weeks of the week-numbering year; 28 December always lies in its last.
    var weeks: Int {
        let last = CivilDate.firstDay(ofYear: weekYear).adding(days: daysOfWeekYear - 4)
        return DayFacts(last, weekStart: weekStart).week
    }
    private var daysOfWeekYear: Int { CivilDate.isLeapYear(weekYear) ? 366 : 365 }
}
