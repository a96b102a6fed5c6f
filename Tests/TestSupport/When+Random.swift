public import SardzeTime

extension When {
    /// A random value of the normal form, of any kind the model allows; the same for the same numbers of `random`.
    public static func random(using random: inout SeededGenerator) -> When {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: return .floor(limit(&random))
        case 1: return .ceiling(limit(&random))
        case 2: return .dates(dates(&random))
        case 3: return rule(&random)
        case 4, 5: return window(&random)
        case 6: return .completion(duration(Duration.Unit.allCases.filter { $0 != .hour }, &random))
        case 7, 8: return .deadline(deadline(&random))
        case 9:
            return [.asNeeded, .continuous, .unspecified(.cadence), .unspecified(.date)].randomElement(using: &random)
                ?? .asNeeded
        default: return .cadence(.random(using: &random))
        }
    }

    private static func limit(_ random: inout SeededGenerator) -> Limit {
        Limit(amount(366, &random), per: .random(using: &random))
    }

    private static func dates(_ random: inout SeededGenerator) -> [CivilDate] {
        Set((0..<Int.random(in: 1...8, using: &random)).map { _ in CivilDate.random(using: &random) }).sorted()
    }

    private static func window(_ random: inout SeededGenerator) -> When {
        let window = Window.random(using: &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .window(from: nil, through: nil)
        case 1: return .window(from: window.first, through: nil)
        case 2: return .window(from: nil, through: window.last)
        default: return .window(from: window.first, through: window.last)
        }
    }

    private static func rule(_ random: inout SeededGenerator) -> When {
        let rules = [
            "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY", "FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=MO,WE",
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=15,-1", "FREQ=YEARLY;BYMONTH=1,2;BYDAY=MO,TU;BYSETPOS=-1",
            "FREQ=DAILY;UNTIL=20301231", "FREQ=YEARLY;BYWEEKNO=20",
        ]
        guard let text = rules.randomElement(using: &random),
            let rule = try? Recurrence(
                text, start: .random(using: &random), adding: days(&random), excluding: days(&random))
        else { return .asNeeded }
        return .rule(rule)
    }

    /// None to three days, for RDATE and EXDATE.
    private static func days(_ random: inout SeededGenerator) -> [CivilDate] {
        (0..<max(0, Int.random(in: -3...3, using: &random))).map { _ in CivilDate.random(using: &random) }
    }

    private static func duration(_ units: [Duration.Unit], _ random: inout SeededGenerator) -> Duration {
        Duration(amount(10_000, &random), units.randomElement(using: &random) ?? .day)
    }

    private static func deadline(_ random: inout SeededGenerator) -> Deadline {
        let within: [Deadline.Within] = [
            .immediately, .sameDay, .duration(duration(Duration.Unit.allCases, &random)),
            .duration(duration(Duration.Unit.allCases, &random)),
        ]
        let events = [
            nil, nil, "informācijas saņemšana", "sanāksme", "referral", "ziņas saņemšana", "incidenta", "pārbaude",
            "B.2 „ārpus kārtas”", "Referral of a child", "pabeigšanas", "", "x, un «y»", "15. marts", "krīze", "sēde",
            "the  end", "un",
        ]
        return Deadline(
            within: within.randomElement(using: &random) ?? .sameDay,
            event: events.randomElement(using: &random) ?? nil, isBefore: Bool.random(using: &random))
    }
}

/// Mostly small, at times anything up to the limit.
private func amount(_ most: Int, _ random: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: Int.random(in: 1...most, using: &random)
    case 1: [10, 11, 20, 21, 101, 111, 366, 1000, 1001, most].filter { $0 <= most }.randomElement(using: &random) ?? 1
    case 2...4: 1
    default: Int.random(in: 1...min(12, most), using: &random)
    }
}

extension Stride {
    /// Any unit, up to a thousand of them; a plan has one period.
    public static func random(using random: inout SeededGenerator) -> Stride {
        let unit = SlotUnit.allCases.randomElement(using: &random) ?? .month
        return Stride(unit == .period ? 1 : amount(1000, &random), unit)
    }
}

extension CivilDate {
    /// Mostly of our years, at times of any the calendar has.
    public static func random(using random: inout SeededGenerator) -> CivilDate {
        let isNear = Int.random(in: 0..<10, using: &random) > 0
        let (first, last) =
            isNear
            ? (CivilDate.firstDay(ofYear: 2024), CivilDate.firstDay(ofYear: 2030).adding(days: -1))
            : (CivilDate.earliest, CivilDate.latest)
        return first.adding(days: .random(in: 0...last - first, using: &random))
    }
}

extension Window {
    /// One day, some days, or whole months.
    public static func random(using random: inout SeededGenerator) -> Window {
        let day = CivilDate.random(using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return Window(day: day)
        case 1: return Window(day, day.adding(days: .random(in: 0...800, using: &random))) ?? Window(day: day)
        default:
            let months = [1, 2, 3, 5, 6, 9, 12, 12, 24, 36].randomElement(using: &random) ?? 1
            let first = CivilDate.firstDay(
                ofMonth: [1, 9, 10, 7, day.month].randomElement(using: &random) ?? 1, year: day.year)
            return Window(first, first.adding(months: months).adding(days: -1)) ?? Window(day: day)
        }
    }
}
