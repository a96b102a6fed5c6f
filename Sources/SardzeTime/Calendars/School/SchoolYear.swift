/// The school year of general education in Latvia: when pupils of grades 1 to 8, 10 and 11 are taught.
public struct SchoolYear: Sendable, Hashable {
    /// The year in which it begins: 2026 for 2026/27.
    public let firstYear: Int
    /// The first and last school day.
    public let taught: Window
    /// The breaks between its lessons, both ends included; weekends before and after are not counted in unless the
    /// regulation does.
    public let autumn: Window
    public let winter: Window
    public let spring: Window
    /// The last school day of grade 9, and of grade 12; their examinations come after the lessons of the others.
    public let lastOfNinthGrade: CivilDate
    public let lastOfTwelfthGrade: CivilDate
    /// True when it was not decreed yet, or not collected, and follows the rule of thumb of its neighbours.
    public let isEstimate: Bool

    /// From the first school day to the Friday before the winter break.
    public var firstSemester: Window {
        let friday = winter.first.adding(days: -3)
        return Window(taught.first, max(friday, taught.first)) ?? taught
    }

    /// From the Monday after the winter break to the last school day.
    public var secondSemester: Window {
        let monday = winter.last.adding(days: 7 - winter.last.weekday.index)
        return Window(min(monday, taught.last), taught.last) ?? taught
    }

    /// From the day after the last school day to 31 August, whenever lessons begin again.
    public var summer: Window {
        let end = CivilDate.firstDay(ofMonth: 9, year: firstYear + 1).adding(days: -1)
        return Window(min(taught.last.adding(days: 1), end), end) ?? Window(day: end)
    }

    /// The four breaks, ascending.
    public var breaks: [(season: SchoolBreak.Season, days: Window)] {
        [(.autumn, autumn), (.winter, winter), (.spring, spring), (.summer, summer)]
    }

    /// `2026/27`
    public var name: String { "\(padded(firstYear, to: 4))/\(padded((firstYear + 1) % 100, to: 2))" }
}
