import SardzeTime

/// How often the examples of a starter plan happen, so that even a plan of a few days has tasks.
struct StarterPace {
    private let period: Window

    init(_ period: Window) { self.period = period }

    /// The longest piece of calendar that fits into the period whole, wherever it begins.
    var cadence: String {
        switch period.days {
        case 184...: "quarter"
        case 62...: "month"
        case 13...: "week"
        default: "period"
        }
    }

    /// Whether there is a whole week.
    var hasWeeks: Bool { period.days >= 13 }

    /// So many meetings per piece of the calendar: per year where one of them lies in the period at least by half, for a
    /// piece that is cut shorter is dropped.
    var meetings: String {
        let hasYear = (period.first.year...period.last.year).contains { year in
            guard let first = CivilDate(year: year, month: 1, day: 1),
                let last = CivilDate(year: year, month: 12, day: 31)
            else { return false }
            return (Window(first, last)?.intersection(period)?.days ?? 0) >= 184
        }
        if hasYear { return "{at least: 4, per: year}" }
        if period.days >= 62 { return "{at least: 2, per: \(cadence)}" }
        // In a few days there may be no working day at all, and then a floor cannot be met.
        return hasWeeks ? "{at least: 1, per: period}" : "{every: period}"
    }

    /// The first two months of the period, or all of it.
    var beginning: Window {
        Window(period.first, min(period.first.adding(days: 58), period.last)) ?? period
    }
}
