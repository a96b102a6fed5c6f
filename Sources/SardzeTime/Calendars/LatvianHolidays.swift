/// The public holidays of Latvia, by rule.
///
/// Each rule holds from the first year in which its day came round under the law. Years to come follow the law as it
/// stands, so they lack what is decided singly: the closing day of the next Song and Dance Festival (expected 2028),
/// days given off for one occasion, and moved working days.
///
/// - Source: law "Par svētku, atceres un atzīmējamām dienām", section 1 (likumi.lv 72608), in force from
///   3 October 1990, as amended on 21.09.1995 (Whit Sunday), 18.12.1996 (Easter Monday), 21.03.2002 (4 May),
///   24.05.2007 (Christmas Eve, substitutes), 07.04.2011 (name of 4 May), 02.10.2014 (Song and Dance Festival),
///   21.06.2018 and 28.05.2023 (single days).
/// - Example: `LatvianHolidaysTests`, compared day by day with another implementation for 1991 to 2100.
public enum LatvianHolidays {
    /// The holidays of one year, ascending, one entry a day, substitutes among them.
    ///
    /// Empty before 1990 and after 9999. 1990 has only the four that came after 3 October, when the law took effect.
    public static func holidays(in year: Int) -> [Holiday] {
        usualYears.contains(year) ? usual[year - usualYears.lowerBound] : ruled(in: year)
    }

    /// The years that plans and orders are about, which are asked for again and again.
    private static let usualYears = 2000...2040
    private static let usual = usualYears.map(ruled)

    private static func ruled(in year: Int) -> [Holiday] {
        guard (1990...9999).contains(year) else { return [] }
        let rules = rules.filter { $0.years.contains(year) }
        let own = rules.map { Holiday(day: $0.day.date(in: year), name: $0.name) }
        let days = Set(own.map(\.day))
        let substitutes = zip(rules, own).compactMap { rule, holiday in
            rule.hasSubstitute(in: year) ? substitute(for: holiday, besides: days) : nil
        }
        let all = Holiday.merging(own + substitutes)
        return year > 1990 ? all : all.filter { $0.day >= inForce }
    }

    /// The holiday on this day, or `nil` when it is none. Moved working days are no holidays.
    public static func holiday(on day: CivilDate) -> Holiday? {
        holidays(in: day.year).first { $0.day == day }
    }

    private static let inForce = CivilDate.firstDay(ofMonth: 10, year: 1990).adding(days: 2)

    /// The next working day (Monday to Friday, no holiday), or `nil` when the holiday falls on a weekday.
    private static func substitute(for holiday: Holiday, besides holidays: Set<CivilDate>) -> Holiday? {
        guard holiday.day.weekday >= .saturday else { return nil }
        var day = holiday.day
        repeat {
            day = day.adding(days: 1)
        } while day != .latest && (day.weekday >= .saturday || holidays.contains(day))
        return Holiday(day: day, name: holiday.name, isSubstitute: true)
    }

    private static let rules: [Rule] = [
        Rule(.date(1, 1), "Jaungada diena"),
        Rule(.easter(-2), "Lielā Piektdiena"),
        Rule(.easter(0), "Pirmās Lieldienas"),
        Rule(.easter(1), "Otrās Lieldienas", 1997...),
        Rule(.date(5, 1), "Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena"),
        Rule(
            .date(5, 4), "Latvijas Republikas Neatkarības deklarācijas pasludināšanas diena", 2002...2011,
            substituteSince: 2007),
        Rule(.date(5, 4), "Latvijas Republikas Neatkarības atjaunošanas diena", 2012..., substituteSince: 2007),
        Rule(.secondSunday(5), "Mātes diena"),
        Rule(.easter(49), "Vasarsvētki", 1996...),
        Rule(.date(6, 23), "Līgo diena"),
        Rule(.date(6, 24), "Jāņu diena"),
        Rule(.date(7, 8), songFestival, 2018...2018, substituteSince: 2014),
        Rule(.date(7, 9), songFestival, 2023...2023, substituteSince: 2014),
        Rule(.date(11, 18), "Latvijas Republikas Proklamēšanas diena", substituteSince: 2007),
        Rule(.date(12, 24), "Ziemassvētku vakars", 2007...),
        Rule(.date(12, 25), "Pirmie Ziemassvētki"),
        Rule(.date(12, 26), "Otrie Ziemassvētki"),
        Rule(.date(12, 31), "Vecgada diena"),
        // Given off once, by a law of their own.
        Rule(.date(9, 24), "Pāvesta Franciska pastorālās vizītes diena", 2018...2018),
        Rule(.date(5, 29), "Latvijas hokeja izlases bronzas medaļas diena", 2023...2023),
    ]
    private static let songFestival = "Vispārējo latviešu Dziesmu un deju svētku noslēguma diena"
}

/// One holiday of the law and the years it has been one.
private struct Rule: Sendable {
    var day: Day
    var name: String
    var years: ClosedRange<Int>
    /// The first year in which a weekend holiday gave the next working day off; `nil` when it never does.
    var substituteSince: Int?

    enum Day: Sendable {
        case date(_ month: Int, _ day: Int)
        /// Days after Easter Sunday.
        case easter(Int)
        /// The second Sunday of a month, 1...12.
        case secondSunday(Int)

        func date(in year: Int) -> CivilDate {
            switch self {
            case .date(let month, let day): return .firstDay(ofMonth: month, year: year).adding(days: day - 1)
            case .easter(let days): return .easterSunday(ofYear: year).adding(days: days)
            case .secondSunday(let month):
                let eighth = CivilDate.firstDay(ofMonth: month, year: year).adding(days: 7)
                return eighth.adding(days: Weekday.sunday.index - eighth.weekday.index)
            }
        }
    }

    init(_ day: Day, _ name: String, _ years: ClosedRange<Int>, substituteSince: Int? = nil) {
        self.day = day
        self.name = name
        self.years = years
        self.substituteSince = substituteSince
    }

    init(_ day: Day, _ name: String, _ years: PartialRangeFrom<Int> = 1990..., substituteSince: Int? = nil) {
        self.init(day, name, years.lowerBound...9999, substituteSince: substituteSince)
    }

    func hasSubstitute(in year: Int) -> Bool { substituteSince.map { year >= $0 } ?? false }
}
