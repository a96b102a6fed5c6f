/// What one word can mean; a word may have several senses, and the grammar picks.
enum Sense: Sendable, Hashable {
    /// 1...12
    case month(Int)
    /// One such day: "pirmdienā", "Monday".
    case weekday(Weekday)
    /// Every such day, by habit: "pirmdienās", "Mondays".
    case weekdays(Weekday)
    /// The season's first month.
    case season(Int)
    case unit(TimeUnit)
    case cardinal(Int)
    /// -1 for the last.
    case ordinal(Int)
    /// I to IV, of quarters and half-years.
    case roman(Int)
    /// "Reizes", "times", "x": follows a number.
    case times
    /// "Reizi": follows a number or stands alone for one.
    case time
    /// "Divreiz", "twice".
    case manyTimes(Int)
    /// "Katrs", "each".
    case every
    /// This (0), next (1), last (-1).
    case relative(Int)
    /// "Šogad", "nākamgad".
    case relativeYear(Int)
    /// "Šomēnes", "nākamnedēļ".
    case relativeUnit(Int, TimeUnit)
    case part(Part)
    /// "Pusē", "half": follows "first" or "second".
    case half
    /// "Dekādē": ten days of a month; follows "first", "second" or "third".
    case tenDays
    /// A noun an event can be named by: its place in `Lexicon.eventNouns`.
    case event(Int)
    /// Says nothing about time; only allowed beside words that do.
    case filler
    /// A small word of the grammar: "līdz", "un", "within".
    case particle

    /// A third or a half of something, as coarse as the word.
    enum Part: Sendable, Hashable {
        case start, middle, end
        case firstHalf, secondHalf
        /// "Trešajā dekādē": from the 21st to the end of a month.
        case lastTenDays
    }
}

/// The units words name; slots and lengths of time are both made of them.
enum TimeUnit: Sendable, Hashable {
    case hour
    /// "Diennakts": 24 hours.
    case roundTheClock
    case day, workingDay, week, month, quarter, halfYear, year, schoolYear, semester, period

    /// The slot it cuts the calendar into; `nil` for an hour.
    var slot: SlotUnit? {
        switch self {
        case .hour: nil
        case .roundTheClock, .day: .day
        case .workingDay: .workingDay
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .year: .year
        case .schoolYear: .schoolYear
        case .semester: .semester
        case .period: .period
        }
    }

    /// A length of so many; `nil` for units that are no length.
    func duration(_ count: Int) -> When.Duration? {
        switch self {
        case .hour: .init(count, .hour)
        case .roundTheClock: .init(count * 24, .hour)
        case .day: .init(count, .day)
        case .workingDay: .init(count, .workingDay)
        case .week: .init(count, .week)
        case .month: .init(count, .month)
        case .quarter: .init(count * 3, .month)
        case .halfYear: .init(count * 6, .month)
        case .year: .init(count, .year)
        case .schoolYear, .semester, .period: nil
        }
    }
}

extension Stride {
    /// The same run in the largest unit that says it, so that "reizi trijos mēnešos" shares the slots of "reizi
    /// ceturksnī": 3 months are a quarter, 6 a half-year, 12 a year, 7 days a week.
    var normalized: Stride {
        switch (unit, count) {
        case (.month, 3): Stride(1, .quarter)
        case (.month, 6), (.quarter, 2): Stride(1, .halfYear)
        case (.month, _) where count.isMultiple(of: 12): Stride(count / 12, .year)
        case (.quarter, _) where count.isMultiple(of: 4): Stride(count / 4, .year)
        case (.halfYear, _) where count.isMultiple(of: 2): Stride(count / 2, .year)
        case (.day, _) where count.isMultiple(of: 7): Stride(count / 7, .week)
        default: self
        }
    }
}
