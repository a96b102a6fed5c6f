/// The calendar of one plan: the public holidays of its country, and what the plan's `calendar:` adds to them.
public struct HolidayCalendar: Sendable, Hashable {
    /// Codes whose holidays are built in (ISO 3166-1 alpha-2, upper case).
    public static let supportedCountries = ["LV"]

    /// The country as the plan wrote it; one that is not supported has no built-in holidays.
    public let country: String?
    /// The built-in and the plan's own moved working days, ascending by the day off.
    ///
    /// A pair of the plan replaces every built-in pair it shares a day with, for the order is only a recommendation
    /// to a municipality. Pairs of the plan that contradict each other are all kept; `WorkingCalendar` settles them.
    public let movedDays: [MovedDay]

    /// By year.
    private let added: [Int: [Holiday]]
    private let rules: [HolidayRule]
    private let yearsMovedByPlan: Set<Int>

    /// - Parameters:
    ///   - holidays: the plan's own, in any order; they give no substitute when they fall on a weekend.
    ///   - rules: the plan's own that come again, in any order; nor do they.
    ///   - moved: the plan's own pairs, in any order.
    public init(
        country: String?, holidays: [Holiday] = [], rules: [HolidayRule] = [], moved: [MovedDay] = []
    ) {
        self.country = country
        added = Dictionary(grouping: holidays, by: \.day.year)
        self.rules = rules
        yearsMovedByPlan = Set(moved.map(\.off.year))
        let builtIn = Self.isSupported(country) ? LatvianHolidays.movedDays : []
        let kept = builtIn.filter { pair in !moved.contains { $0.sharesDay(with: pair) } }
        movedDays = (kept + moved).sorted { ($0.off, $0.work) < ($1.off, $1.work) }
    }

    /// The holidays of a year, ascending, one entry a day; empty when the calendar has none.
    public func holidays(in year: Int) -> [Holiday] {
        let builtIn = Self.isSupported(country) ? LatvianHolidays.holidays(in: year) : []
        let own = (added[year] ?? []) + rules.flatMap { $0.holidays(in: year) }
        return own.isEmpty ? builtIn : Holiday.merging(builtIn + own)
    }

    /// The holiday on this day, or `nil` when it is none. Moved working days are no holidays.
    public func holiday(on day: CivilDate) -> Holiday? {
        holidays(in: day.year).first { $0.day == day }
    }

    /// True when a later order may still change which days of this year are worked.
    ///
    /// That is a year after those whose moved days are built in, until the plan moves a day off in it itself. A
    /// country without built-in holidays has no order to wait for, so its years are never provisional.
    public func isProvisional(_ year: Int) -> Bool {
        Self.isSupported(country) && year > LatvianHolidays.yearsOfKnownMovedDays.upperBound
            && !yearsMovedByPlan.contains(year)
    }

    /// The working days of a year that stand alone between a day off and a weekend, where the law asks that one be moved:
    /// what the order of a provisional year may give off. Ascending; empty when the calendar has no orders.
    ///
    /// - Source: Labour Law, section 133: a working day between a holiday and the weekly rest.
    public func isolatedDays(in year: Int) -> [CivilDate] {
        guard Self.isSupported(country) else { return [] }
        let holidays = Set((year - 1...year + 1).flatMap(holidays(in:)).map(\.day))
        let alone = holidays.compactMap { holiday in
            switch holiday.weekday {
            case .tuesday: holiday.adding(days: -1)
            case .thursday: holiday.adding(days: 1)
            default: nil
            }
        }
        return Set(alone).filter { $0.year == year && !holidays.contains($0) }.sorted()
    }

    private static func isSupported(_ country: String?) -> Bool {
        country.map(supportedCountries.contains) ?? false
    }
}
