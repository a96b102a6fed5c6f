/// A recurrence rule of RFC 5545 with its start: which days it yields, and whether it yields any.
///
/// Days only. The RFC leaves some questions open; Sardze answers them so:
/// - a part the rule leaves open comes from the start: `FREQ=YEARLY;BYWEEKNO=20` keeps the start's weekday;
/// - `FREQ=YEARLY;BYMONTHDAY=29` without BYMONTH means every month;
/// - with BYWEEKNO a year is a week-numbering year under WKST, counted from the one that holds the start;
/// - ordinals and plain weekdays in BYDAY unite: `BYDAY=1MO,WE`;
/// - BYSETPOS counts within the whole period, and only then are days before the start dropped.
///
/// - Source: RFC 5545, 3.3.10, its table of expanding and limiting parts.
/// - Example: `RecurrenceTests`, "the open questions are answered our way".
public struct Recurrence: Sendable, Hashable {
    /// DTSTART: where counting begins; an occurrence only if the rule yields it.
    public let start: CivilDate
    private(set) var rule: RecurrenceRule

    /// The largest INTERVAL taken; more than any calendar of 9999 years can use.
    public static let longestInterval = 10_000
    /// The longest rule text taken, in Unicode scalars; a rule that names every value there is fits.
    public static let longestText = 20_000

    /// Reads `FREQ=MONTHLY;BYDAY=-1FR`, with or without `RRULE:` before it, in upper or lower case.
    ///
    /// An UNTIL with a time of day stands for its date, included, whatever the time.
    public init(_ text: String, start: CivilDate) throws(RecurrenceError) {
        self.start = start
        rule = try RuleReader.rule(in: text)
    }

    /// The days the rule yields in a window: ascending, none repeated; empty when there are none.
    ///
    /// The sequence ends with COUNT, UNTIL or the year 9999, whichever comes first.
    ///
    /// - Complexity: O(*p*) in the periods (months for DAILY) the window touches; with COUNT, in those from the start.
    public func occurrences(in window: Window) -> [CivilDate] {
        let last = min(window.last, rule.until ?? .latest)
        guard let searched = Window(start, last) else { return [] }
        return found(Search(days: searched, shownFrom: window.first, most: rule.count ?? .max))
    }

    /// True when no day of the calendar, up to 9999, is an occurrence: the 30th of February, or an UNTIL before the
    /// first one.
    ///
    /// Decided by proof: the calendar repeats after 400 years, 146,097 days or 20,871 weeks, and a period's days depend
    /// only on where in that cycle it lies; so once the periods begin to repeat themselves, nothing new can come.
    public var neverOccurs: Bool {
        guard let searched = Window(start, rule.until ?? .latest) else { return true }
        let first = found(Search(days: searched, shownFrom: start, most: 1, stopsAtRepetition: true))
        if !first.isEmpty { return false }
        return rule.frequency != .daily || neverOccursInLaterCycles(searched)
    }

    /// Days counted by INTERVAL come back to a day of the cycle only after many cycles; but those they ever come to
    /// are as far apart as what INTERVAL and the cycle divide by. So each occurrence is a day this looser rule yields
    /// in the first cycle, whole cycles later.
    private func neverOccursInLaterCycles(_ searched: Window) -> Bool {
        let cycle = 146_097
        var looser = self
        looser.rule.count = nil
        looser.rule.until = nil
        looser.rule.interval = rule.interval.greatestCommonDivisor(with: cycle)
        guard let first = Window(start, start.adding(days: cycle - 1)) else { return true }
        let distances = looser.occurrences(in: first).map { $0 - start }
        for passed in stride(from: 0, to: searched.days, by: cycle) {
            for distance in distances where (passed + distance) % rule.interval == 0 {
                if passed + distance < searched.days { return false }
            }
        }
        return true
    }

    private func found(_ search: Search) -> [CivilDate] {
        let rule = rule.completed(from: start)
        return switch rule.frequency {
        case .daily: search.found(in: DailyMonths(rule, start: start), every: 1)
        case .weekly: search.found(in: Weeks(rule), every: rule.interval)
        case .monthly: search.found(in: Months(rule), every: rule.interval)
        case .yearly where rule.weekNumbers.isEmpty: search.found(in: Years(rule), every: rule.interval)
        case .yearly: search.found(in: WeekYears(rule), every: rule.interval)
        }
    }
}

extension Recurrence: CustomStringConvertible {
    /// The rule in canonical spelling, without the start; reading it with the same start gives an equal value.
    public var description: String { rule.description }
}
