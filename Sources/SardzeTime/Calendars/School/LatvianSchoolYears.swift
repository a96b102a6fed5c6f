/// The school years of Latvia: those that were decreed and collected, and for the others what their neighbours suggest.
///
/// - Source: for 2024/25 Cabinet regulation No. 698 of 5 December 2023; for 2025/26 and 2026/27 what the ministry told
///   the press on 17 December 2024 and 16 December 2025. The text for 2025/26 names two last days of grade 12, 29 and
///   19 June 2026; 19 June, the Friday as in other years, was taken.
public enum LatvianSchoolYears {
    /// The first years of the school years whose days are decreed and built in: 2024 for 2024/25. Each December brings
    /// the school year after the next.
    public static let known: ClosedRange<Int> = 2024...2026

    /// - Parameter year: the year in which it begins, 1...9998; others answer with the nearest of these.
    public static func schoolYear(_ year: Int) -> SchoolYear {
        let year = min(max(year, 1), 9998)
        return known.contains(year) ? decreed[year - known.lowerBound] : estimated(year)
    }

    private static let decreed: [SchoolYear] = [
        make(2024, (9, 2), (10, 21), (10, 27), (12, 23), (1, 5), (3, 10), (3, 16), (5, 30), (6, 13), (6, 20)),
        make(2025, (9, 1), (10, 20), (10, 24), (12, 22), (1, 2), (3, 9), (3, 13), (5, 29), (6, 12), (6, 19)),
        make(2026, (9, 1), (10, 19), (10, 23), (12, 21), (1, 1), (3, 8), (3, 12), (5, 31), (6, 11), (6, 18)),
    ]

    private typealias Day = (month: Int, day: Int)

    private static func make(
        _ year: Int, _ start: Day, _ autumn: Day, _ autumnEnd: Day, _ winter: Day, _ winterEnd: Day, _ spring: Day,
        _ springEnd: Day, _ end: Day, _ ninth: Day, _ twelfth: Day
    ) -> SchoolYear {
        func date(_ day: Day) -> CivilDate {
            .firstDay(ofMonth: day.month, year: day.month < 8 ? year + 1 : year).adding(days: day.day - 1)
        }
        func window(_ first: Day, _ last: Day) -> Window {
            Window(date(first), date(last)) ?? Window(day: date(first))
        }
        return SchoolYear(
            firstYear: year, taught: window(start, end), autumn: window(autumn, autumnEnd),
            winter: window(winter, winterEnd), spring: window(spring, springEnd), lastOfNinthGrade: date(ninth),
            lastOfTwelfthGrade: date(twelfth), isEstimate: false)
    }

    /// The rule of thumb: lessons from the first weekday of September to the last of May; a week off from the first
    /// Monday on or after 19 October, two from the first on or after 21 December, one from the second Monday of March.
    ///
    /// It gives the days of every school year in `known`, but for weekends that were counted into a break.
    static func estimated(_ year: Int) -> SchoolYear {
        func monday(onOrAfter day: CivilDate) -> CivilDate { day.adding(days: (7 - day.weekday.index) % 7) }
        func friday(weeks: Int, from monday: CivilDate) -> Window {
            Window(monday, monday.adding(days: 7 * weeks - 3)) ?? Window(day: monday)
        }
        let september = CivilDate.firstDay(ofMonth: 9, year: year)
        let start = september.weekday >= .saturday ? monday(onOrAfter: september) : september
        let may = CivilDate.firstDay(ofMonth: 6, year: year + 1).adding(days: -1)
        let end = may.adding(days: -max(0, may.weekday.index - Weekday.friday.index))
        let friday13 = CivilDate.firstDay(ofMonth: 6, year: year + 1).adding(days: 10)
        let ninth = friday13.adding(days: (Weekday.friday.index - friday13.weekday.index + 7) % 7)
        return SchoolYear(
            firstYear: year, taught: Window(start, end) ?? Window(day: start),
            autumn: friday(weeks: 1, from: monday(onOrAfter: .firstDay(ofMonth: 10, year: year).adding(days: 18))),
            winter: friday(weeks: 2, from: monday(onOrAfter: .firstDay(ofMonth: 12, year: year).adding(days: 20))),
            spring: friday(weeks: 1, from: monday(onOrAfter: .firstDay(ofMonth: 3, year: year + 1).adding(days: 7))),
            lastOfNinthGrade: ninth, lastOfTwelfthGrade: ninth.adding(days: 7), isEstimate: true)
    }
}
