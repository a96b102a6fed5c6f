/// When the schools of a plan's country teach, and the breaks a plan can name: Latvia's are built in, the plan's own come
/// before them.
public struct SchoolCalendar: Sendable, Hashable {
    /// Codes of the countries whose school years are built in.
    public static let supportedCountries = ["LV"]

    /// Latvia's, without a plan's own breaks.
    public static let latvia = SchoolCalendar(country: "LV")

    private let isBuiltIn: Bool
    /// The plan's own, by the name they were given.
    private let own: [String: Window]
    /// Those of them whose name says a season and a year.
    private let ownSeasons: [SchoolBreak: Window]

    /// - Parameters:
    ///   - country: as the plan wrote it; one that is not supported has no built-in breaks.
    ///   - breaks: the plan's own names and days; of two that name one break of one year the first counts.
    public init(country: String?, breaks: [(name: String, days: Window)] = []) {
        isBuiltIn = country.map(Self.supportedCountries.contains) ?? false
        own = Dictionary(breaks.map { ($0.name, $0.days) }, uniquingKeysWith: { first, _ in first })
        let seasons = breaks.compactMap { item in
            SchoolBreak(item.name).flatMap { $0.year == nil ? nil : ($0, item.days) }
        }
        ownSeasons = Dictionary(seasons, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a break of this name is known in any year.
    public func knows(_ name: String) -> Bool {
        if own[name] != nil { return true }
        guard let named = SchoolBreak(name) else { return false }
        return isBuiltIn || ownSeasons.keys.contains { named.covers($0) }
    }

    /// The days of every break of this name that shares a day with the window, ascending.
    ///
    /// A name without a year, such as `autumn`, stands for that break of every year. The built-in days of years that are
    /// not decreed yet are estimates; `isProvisional(_:in:)` tells which.
    public func windows(named name: String, touching window: Window) -> [Window] {
        if let days = own[name] { return days.intersection(window) == nil ? [] : [days] }
        return breaks(named: name, touching: window).map(\.days)
    }

    /// The first years of the school years of which a break of this name shares a day with the window and is estimated.
    public func provisionalYears(of name: String, in window: Window) -> [Int] {
        if own[name] != nil { return [] }
        return breaks(named: name, touching: window).compactMap { found in
            guard found.isBuiltIn, let season = found.name.season, let year = found.name.year else { return nil }
            let first = season.isInSecondYear ? year - 1 : year
            return LatvianSchoolYears.known.contains(first) ? nil : first
        }
    }

    private struct Found {
        var name: SchoolBreak
        var days: Window
        var isBuiltIn: Bool
    }

    private func breaks(named name: String, touching window: Window) -> [Found] {
        guard let named = SchoolBreak(name) else { return [] }
        // A winter break begins in the year before its end.
        let years = named.year.map { $0...$0 } ?? (window.first.year - 1)...window.last.year
        let seasons = named.season.map { [$0] } ?? SchoolBreak.Season.allCases
        return years.flatMap { year in seasons.compactMap { found(SchoolBreak($0, of: year)) } }
            .filter { $0.days.intersection(window) != nil }.sorted { $0.days.first < $1.days.first }
    }

    private func found(_ name: SchoolBreak) -> Found? {
        if let days = ownSeasons[name] { return Found(name: name, days: days, isBuiltIn: false) }
        guard isBuiltIn, let season = name.season, let year = name.year else { return nil }
        let school = LatvianSchoolYears.schoolYear(season.isInSecondYear ? year - 1 : year)
        guard let days = school.breaks.first(where: { $0.season == season })?.days else { return nil }
        return Found(name: name, days: days, isBuiltIn: true)
    }

    /// The days of a run of semesters on which pupils are taught: from the first school day of its first semester to the
    /// last of its last, breaks between them included.
    ///
    /// A plan's own winter break decides when the semesters beside it end and begin. An end in a school year that is not
    /// decreed and has none stays the end of the run: 1 September, 31 December, 1 January, 31 May.
    public func taught(in semesters: Window) -> Window {
        let (first, last) = (semesters.first, semesters.last)
        let opens = first.month == 9 ? known(first.year)?.taught.first : opening(afterWinterOf: first.year - 1)
        let ends = last.month == 12 ? closing(beforeWinterOf: last.year) : known(last.year - 1)?.taught.last
        return Window(opens ?? first, ends ?? last) ?? semesters
    }

    /// The first years of the school years in which a run of semesters begins or ends on an assumed day.
    public func provisionalYears(ofSemesters semesters: Window) -> [Int] {
        guard isBuiltIn else { return [] }
        let years = semesters.first.month == 9 ? semesters.first.year : semesters.first.year - 1
        let ends = semesters.last.month == 12 ? semesters.last.year : semesters.last.year - 1
        return Set([years, ends]).filter { known($0) == nil && ownSeasons[SchoolBreak(.winter, of: $0)] == nil }
            .sorted()
    }

    private func closing(beforeWinterOf year: Int) -> CivilDate? {
        guard let winter = ownSeasons[SchoolBreak(.winter, of: year)] else { return known(year)?.firstSemester.last }
        let eve = winter.first.adding(days: -1)
        return eve.adding(days: -max(0, eve.weekday.index - Weekday.friday.index))
    }

    private func opening(afterWinterOf year: Int) -> CivilDate? {
        guard let winter = ownSeasons[SchoolBreak(.winter, of: year)] else { return known(year)?.secondSemester.first }
        let next = winter.last.adding(days: 1)
        return next.weekday >= .saturday ? next.adding(days: 7 - next.weekday.index) : next
    }

    private func known(_ year: Int) -> SchoolYear? {
        isBuiltIn && LatvianSchoolYears.known.contains(year) ? LatvianSchoolYears.schoolYear(year) : nil
    }

    /// The names a plan may write, the plan's own first.
    public var names: [String] {
        own.keys.sorted() + (isBuiltIn ? SchoolBreak.Season.allCases.map(\.rawValue) + ["school holidays"] : [])
    }
}

extension SchoolBreak {
    /// Whether a break with a season and a year is one of those this names.
    func covers(_ other: SchoolBreak) -> Bool {
        (season == nil || season == other.season) && (year == nil || year == other.year)
    }
}

extension SchoolBreak.Season {
    /// Whether it begins in the second year of its school year.
    var isInSecondYear: Bool { self == .spring || self == .summer }
}
