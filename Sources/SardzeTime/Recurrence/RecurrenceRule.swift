/// A rule taken apart: what each part says, and nothing worked out yet.
///
/// Lists are in canonical order (see `Int.precedesInRule`) with none repeated, so two spellings of one rule are equal.
struct RecurrenceRule: Sendable, Hashable {
    var frequency = Frequency.daily
    /// 1...`Recurrence.longestInterval`
    var interval = 1
    /// At least 1; `nil` without COUNT. Never together with `until`.
    var count: Int?
    /// The last day an occurrence may fall on.
    var until: CivilDate?
    var weekStart = Weekday.monday
    /// 1...12
    var months: [Int] = []
    /// ±1...53
    var weekNumbers: [Int] = []
    /// ±1...366
    var yearDays: [Int] = []
    /// ±1...31
    var monthDays: [Int] = []
    var weekdays: [CountedWeekday] = []
    /// ±1...366
    var positions: [Int] = []

    enum Frequency: String, CaseIterable, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// The rule with the parts it leaves open taken from its start.
    ///
    /// - Source: RFC 5545, 3.3.10, "information missing from the rule"; for BYWEEKNO our decision A2.
    func completed(from start: CivilDate) -> RecurrenceRule {
        guard weekdays.isEmpty && monthDays.isEmpty && yearDays.isEmpty else { return self }
        var rule = self
        switch frequency {
        case .daily: break
        case .weekly: rule.weekdays = [CountedWeekday(0, start.weekday)]
        case .monthly: rule.monthDays = [start.day]
        case .yearly where !weekNumbers.isEmpty: rule.weekdays = [CountedWeekday(0, start.weekday)]
        case .yearly:
            rule.monthDays = [start.day]
            if months.isEmpty { rule.months = [start.month] }
        }
        return rule
    }
}

/// One value of BYDAY: every such weekday, or the nth from the front or the back of a month or year.
struct CountedWeekday: Sendable, Hashable {
    /// ±1...53, or 0 for every one.
    var ordinal: Int
    var weekday: Weekday

    init(_ ordinal: Int, _ weekday: Weekday) {
        self.ordinal = ordinal
        self.weekday = weekday
    }

    static func precedesInRule(_ left: CountedWeekday, _ right: CountedWeekday) -> Bool {
        left.ordinal == right.ordinal
            ? left.weekday < right.weekday : Int.precedesInRule(left.ordinal, right.ordinal)
    }
}

extension Int {
    /// Counted from the front first, then from the back: 1, 15, -2, -1.
    static func precedesInRule(_ left: Int, _ right: Int) -> Bool {
        (left < 0) == (right < 0) ? left < right : right < 0
    }
}
