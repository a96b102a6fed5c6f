import SardzeWords

extension RecurrenceRule {
    /// Every part the rule's canonical text has, in its order, and what each means.
    ///
    /// The meaning of FREQ says as well what the rule leaves to its start.
    ///
    /// - Example: `RuleSentenceTests`, "every part of a rule is said".
    public var partsExplained: [PartExplanation] {
        let words = RuleWords(self, isAlone: true)
        return description.split(separator: ";").compactMap { text in
            let name = text.prefix { $0 != "=" }
            guard let part = RulePart.allCases.first(where: { $0.description == name }),
                let meaning = words.meaning(of: part)
            else { return nil }
            return PartExplanation(part: String(text), meaning: meaning)
        }
    }
}

extension RuleWords {
    /// - Returns: `nil` for a part the rule does not have.
    fileprivate func meaning(of part: RulePart) -> Wording? {
        switch part {
        case .scale: Wording("months and years of the Gregorian calendar", lv: "Gregora kalendāra mēneši un gadi")
        case .frequency: frequency
        case .skip: skipped
        case .interval: interval
        case .count: count
        case .until: rule.until.map { Wording("ends ", lv: "beidzas ") + $0.ending }
        case .weekStart: Wording("weeks begin on ", lv: "nedēļa sākas ") + rule.weekStart.noun.one(.locative)
        case .months: said(months, part)
        case .weekNumbers: weekNumbers
        case .yearDays: said(yearDays, part)
        case .monthDays: said(monthDays, part)
        case .weekdays: isConditional ? condition : said(weekdays, part)
        case .hours: said(hoursPhrase, part)
        case .minutes: said(minutesPhrase, part)
        case .seconds: said(secondsPhrase, part)
        case .positions: positions
        }
    }

    private func said(_ meaning: Wording?, _ part: RulePart) -> Wording? {
        meaning.map { limits(part) ? Wording("only ", lv: "tikai ") + $0 : $0 }
    }

    private var frequency: Wording {
        let unit = rule.frequency.noun
        let counts = Wording("counts in \(unit.many().en)", lv: "skaita pa \(unit.many(.dative).lv)")
        return leftToStart.map { counts + Wording(same: "; ") + $0 } ?? counts
    }

    private var interval: Wording {
        let period = rule.frequency.noun
        let place = SlotDay.numeral(rule.interval)
        let every = period.isFeminine ? "katra" : "katrs"
        return Wording(
            "only every \(place) \(period.one().en), counted from the start",
            lv: "tikai \(every) \(rule.interval). \(period.one().lv), skaitot no sākuma")
    }

    private var count: Wording? {
        rule.count.map { count in
            Wording(
                "ends after \(spelled(count, .occurrence).en)",
                lv: "beidzas pēc \(spelled(count, .time, afterPreposition: .genitive).lv)")
        }
    }

    /// What the rule takes from its start.
    ///
    /// - Source: RFC 5545, 3.3.10, "information missing from the rule"; for BYWEEKNO our decision A2.
    private var leftToStart: Wording? {
        guard rule.weekdays.isEmpty && rule.monthDays.isEmpty && rule.yearDays.isEmpty else { return nil }
        switch rule.frequency {
        case .secondly, .minutely, .hourly, .daily: return nil
        case .weekly: return Wording("the weekday is that of the start", lv: "nedēļas diena ir tā pati, kas sākumā")
        case .monthly:
            return Wording("the day of the month is that of the start", lv: "mēneša datums ir tas pats, kas sākumā")
        case .yearly where !rule.weekNumbers.isEmpty:
            return Wording("the weekday is that of the start", lv: "nedēļas diena ir tā pati, kas sākumā")
        case .yearly where rule.months != 0:
            return Wording("the day of the month is that of the start", lv: "mēneša datums ir tas pats, kas sākumā")
        case .yearly:
            return Wording("day and month are those of the start", lv: "diena un mēnesis ir tie paši, kas sākumā")
        }
    }
}

extension RecurrenceRule.Until {
    fileprivate var ending: Wording {
        let isIncluded = Wording(", that included", lv: ", to ieskaitot")
        return Wording("on ", lv: "") + inPhrase(.locative) + isIncluded
    }
}

extension Noun {
    fileprivate static let occurrence = Noun("occurrence", lv: .feminine("reiz", soft: "reiž"))
}
