import SardzeWords

/// The parts of a rule in words, to be put together to a sentence or listed one by one.
struct RuleWords {
    let rule: RecurrenceRule
    /// True where each part stands alone, so that it says of what its places are: "the last Friday of the month".
    let isAlone: Bool

    init(_ rule: RecurrenceRule, isAlone: Bool = false) {
        self.rule = rule
        self.isAlone = isAlone
    }

    /// "Every two months"; FREQ with INTERVAL.
    var every: Wording {
        let unit = rule.frequency.noun
        guard rule.interval > 1 else { return Wording("every ", lv: "katru ") + unit.one(.accusative) }
        return Wording("every ", lv: "ik pēc ")
            + Wording(
                spelled(rule.interval, unit).en, lv: spelled(rule.interval, unit, afterPreposition: .genitive).lv)
    }

    /// What chooses days or times within a period, coarse before fine.
    var expanding: [Wording] {
        [
            limits(.months) ? nil : months, weekNumbers, limits(.yearDays) ? nil : yearDays,
            limits(.monthDays) ? nil : monthDays, limits(.weekdays) || isConditional ? nil : weekdays,
            limits(.hours) ? nil : times,
        ].compactMap(\.self)
    }

    /// What strikes out whole periods.
    var limiting: [Wording] {
        [
            limits(.months) ? months : nil, limits(.yearDays) ? yearDays : nil, limits(.monthDays) ? monthDays : nil,
            limits(.weekdays) && !isConditional ? weekdays : nil, limits(.hours) ? times : nil,
        ].compactMap(\.self)
    }

    /// True when a part strikes periods out rather than choosing within them.
    ///
    /// - Source: RFC 5545, 3.3.10, the table of expanding and limiting parts.
    func limits(_ part: RulePart) -> Bool {
        switch part {
        case .months: rule.frequency < .yearly
        case .yearDays, .monthDays: rule.frequency < .monthly
        case .weekdays: rule.frequency < .weekly
        case .hours: rule.frequency < .daily
        case .minutes: rule.frequency < .hourly
        case .seconds: rule.frequency < .minutely
        default: false
        }
    }

    /// BYDAY beside days of the month or the year says which of those count.
    var isConditional: Bool { !rule.weekdays.isEmpty && !(rule.monthDays.isEmpty && rule.yearDays.isEmpty) }

    // MARK: Parts

    var months: Wording? {
        let months = (1...12).filter { rule.months >> ($0 - 1) & 1 == 1 }
        guard !months.isEmpty else { return nil }
        return Wording("in ", lv: "") + .list(months.map { CalendarWords.months[$0 - 1].one(.locative) })
    }

    /// "In the 20th week".
    var weekNumbers: Wording? {
        SpokenPlaces(rule.weekNumbers.places).phrase(.week).map {
            Wording("in ", lv: "") + $0.of(isAlone ? .year : nil)
        }
    }

    var yearDays: Wording? {
        let isSaid = rule.frequency == .yearly && !isAlone
        return SpokenPlaces(rule.yearDays.places).phrase(.day).map {
            Wording("on ", lv: "") + $0.of(isSaid ? nil : .year)
        }
    }

    var monthDays: Wording? {
        SpokenPlaces(rule.monthDays.places).monthDays.map { days in
            if rule.frequency == .yearly && rule.months == 0 {
                return Wording("on \(days.en) of every month", lv: "katra mēneša \(days.lv)")
            }
            return Wording("on ", lv: "") + days.of(isAlone ? .month : nil)
        }
    }

    /// How the rule ends.
    var end: Wording? {
        if let count = rule.count {
            return Wording(
                "\(Wording.times(count).en) in all", lv: "pavisam \(spelled(count, .time, .accusative).lv)")
        }
        return rule.until.map { Wording("until ", lv: "līdz ") + $0.inPhrase(.dative) }
    }

    var weeks: Wording? {
        guard rule.weekStart != .monday else { return nil }
        return Wording("weeks beginning on ", lv: "nedēļai sākoties ") + rule.weekStart.noun.one(.locative)
    }

    var skipped: Wording? {
        switch rule.skip {
        case .omit: nil
        case .backward:
            Wording(
                "or on the last day of a month that lacks it", lv: "bet, ja tādas dienas nav, mēneša pēdējā dienā")
        case .forward:
            Wording(
                "or on the first of the next month where it is lacking",
                lv: "bet, ja tādas dienas nav, nākamā mēneša pirmajā dienā")
        }
    }

    var positions: Wording? {
        guard let places = SpokenPlaces(rule.positions.places).bare(isFeminine: true) else { return nil }
        let period = rule.frequency.noun
        return Wording(
            "of these only the \(places.en) in each \(period.one().en)",
            lv: "no šīm reizēm katrā \(period.one(.locative).lv) tikai \(places.lv)")
    }
}

extension Wording {
    /// With what it is a part of, if that is to be said: "the last Friday of the month".
    func of(_ whole: Noun?) -> Wording {
        guard let whole else { return self }
        return Wording("\(en) of the \(whole.one().en)", lv: "\(whole.one(.genitive).lv) \(lv)")
    }
}

extension RecurrenceRule.Frequency {
    /// The period it counts in.
    var noun: Noun {
        switch self {
        case .secondly: Noun("second", lv: .feminine("sekund", soft: "sekunž"))
        case .minutely: Noun("minute", lv: .feminine("minūt", soft: "minūš"))
        case .hourly: .hour
        case .daily: .day
        case .weekly: .week
        case .monthly: .month
        case .yearly: .year
        }
    }
}

extension RecurrenceRule.Until {
    func inPhrase(_ form: GrammaticalCase) -> Wording {
        guard let secondOfDay else { return day.inPhrase(form) }
        let clock = Wording.clock(Int(secondOfDay))
        let zone = isUTC ? " (UTC)" : ""
        return day.inPhrase(form) + Wording(" at \(clock)\(zone)", lv: " plkst. \(clock)\(zone)")
    }
}
