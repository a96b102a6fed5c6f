import SardzeTime

/// The school days of Latvia as they are printed, and the rule of thumb for the other years, looked for day by day.
///
/// It shares nothing with `SchoolCalendar` but dates.
enum SlowSchool {
    private static let winters = [
        2024: "2024-12-23/2025-01-05", 2025: "2025-12-22/2026-01-02", 2026: "2026-12-21/2027-01-01",
    ]
    private static let summers = [
        2025: "2025-05-31/2025-08-31", 2026: "2026-05-30/2026-08-31", 2027: "2027-06-01/2027-08-31",
    ]
    /// By first year: the first and second semester.
    private static let semesters = [
        2024: ("2024-09-02/2024-12-20", "2025-01-06/2025-05-30"),
        2025: ("2025-09-01/2025-12-19", "2026-01-05/2026-05-29"),
        2026: ("2026-09-01/2026-12-18", "2027-01-04/2027-05-31"),
    ]

    static func isOff(_ day: CivilDate, _ name: String) -> Bool {
        switch name {
        case "winter": (day.year - 1...day.year).contains { winter($0).contains(day) }
        case "summer 2026": isIn(summers[2026], day)
        default: false
        }
    }

    private static func winter(_ year: Int) -> [CivilDate] {
        if let decreed = winters[year].flatMap({ Window($0) }) {
            return (0..<decreed.days).map { decreed.first.adding(days: $0) }
        }
        var day = CivilDate.firstDay(ofMonth: 12, year: year).adding(days: 20)
        while day.weekday != .monday { day = day.adding(days: 1) }
        return (0..<12).map { day.adding(days: $0) }
    }

    private static func isIn(_ window: String?, _ day: CivilDate) -> Bool {
        window.flatMap { Window($0) }?.contains(day) ?? false
    }

    /// Whether a day is one of those on which the semesters of a slot are taught: those before its first semester begins
    /// and after its last ends are not.
    static func isTaught(_ day: CivilDate, in slot: [CivilDate]) -> Bool {
        let (first, last) = (slot[0], slot[slot.count - 1])
        let opening = semesters[first.month >= 9 ? first.year : first.year - 1].map { first.month >= 9 ? $0.0 : $0.1 }
        let closing = semesters[last.month >= 9 ? last.year : last.year - 1].map { last.month >= 9 ? $0.0 : $0.1 }
        let opens = opening.flatMap { Window($0) }?.first ?? first
        let ends = closing.flatMap { Window($0) }?.last ?? last
        return opens <= day && day <= ends
    }
}
